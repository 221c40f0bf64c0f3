import type { Text } from '../common/text.js';

export const CONFIRM_TEXTS = {
  title: { nl: 'Bericht gelezen?', en: 'Message read?' },
  explanation: {
    nl: 'Klik op de knop om te laten weten dat u het bericht gelezen hebt. Er gebeurt niets zolang u niet klikt.',
    en: 'Click the button to let us know that you have read the message. Nothing happens until you click.',
  },
  button: { nl: 'Ik heb het gelezen', en: 'I have read it' },
  thanks: {
    nl: 'Dank u wel. Wij weten nu dat u het bericht gelezen hebt.',
    en: 'Thank you. We now know that you have read the message.',
  },
  unknown: {
    nl: 'Deze link werkt niet (meer). U hoeft niets te doen.',
    en: 'This link does not work (any more). You need not do anything.',
  },
  failed: {
    nl: 'Dat lukte niet. Probeer het straks nog eens.',
    en: 'That did not work. Please try again later.',
  },
  example: {
    nl: 'Dit is een voorbeeld. In de mail die u krijgt hoort bij deze link een code.',
    en: 'This is an example. In the mail that you get, a code belongs to this link.',
  },
  noScript: {
    nl: 'Deze pagina werkt alleen met JavaScript.',
    en: 'This page works with JavaScript only.',
  },
} satisfies Record<string, Text>;
