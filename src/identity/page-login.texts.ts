import type { Text } from '../common/text.js';

export const SIGNED_OUT = {
  title: { nl: 'U bent afgemeld', en: 'You are signed out' },
  detail: {
    nl: 'Bij uw organisatie bent u misschien nog aangemeld. Sluit uw browser als ook anderen dit apparaat gebruiken.',
    en: 'You may still be signed in at your organisation. Close your browser if others use this device too.',
  },
} satisfies Record<string, Text>;

export const LOGIN_FAULTS = {
  notLocal: {
    nl: 'Een adres op deze site, dat met één / begint.',
    en: 'An address on this site, that begins with one /.',
  },
  notBegun: {
    nl: 'Deze aanmelding is hier niet begonnen, al gebruikt of langer dan tien minuten geleden begonnen. Open de pagina die u wilde zien opnieuw.',
    en: 'This login was not begun here, was used already or began more than ten minutes ago. Open the page that you wanted to see again.',
  },
  refused: {
    nl: 'Het aanmelden bij uw organisatie is afgebroken of geweigerd.',
    en: 'Signing in at your organisation was broken off or refused.',
  },
  notKnown: {
    nl: 'Uw organisatie heeft u aangemeld, maar uw account hoort bij geen organisatie in Fasewijzer. Vraag uw beheerder om toegang.',
    en: 'Your organisation signed you in, but your account belongs to no organisation in Fasewijzer. Ask your administrator for access.',
  },
  tooLarge: {
    nl: 'De gegevens waarmee uw organisatie u aanmeldt, zijn te groot voor een browser. Vraag uw beheerder om minder groepen of rollen in het toegangstoken te zetten.',
    en: 'What your organisation signs you in with is too large for a browser. Ask your administrator to put fewer groups or roles in the access token.',
  },
  otherSite: {
    nl: 'Dit verzoek komt niet van een pagina van Fasewijzer.',
    en: 'This request does not come from a page of Fasewijzer.',
  },
} satisfies Record<string, Text>;
