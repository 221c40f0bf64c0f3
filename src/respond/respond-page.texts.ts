import type { Text } from '../common/text.js';

/** All that the page says itself; holes such as `{number}` are filled in the browser. */
export const RESPOND_TEXTS = {
  title: { nl: 'Vragenlijst', en: 'Survey' },
  otherLanguage: { nl: 'English', en: 'Nederlands' },
  noScript: {
    nl: 'Deze pagina werkt alleen met JavaScript. Zet JavaScript aan, of open de link in een andere browser.',
    en: 'This page works with JavaScript only. Switch JavaScript on, or open the link in another browser.',
  },
  loading: { nl: 'De vragenlijst wordt opgehaald…', en: 'Getting the survey…' },
  pageTitle: { nl: '{title} · Fasewijzer', en: '{title} · Fasewijzer' },
  formTitle: { nl: '{title} · {organisation}', en: '{title} · {organisation}' },
  faultTitle: { nl: 'Fout: {title} · {organisation}', en: 'Error: {title} · {organisation}' },
  from: {
    nl: 'Deze vragenlijst is van {organisation} en gaat over {project}.',
    en: 'This survey is from {organisation} and is about {project}.',
  },
  closes: { nl: 'U kunt antwoorden tot {moment}.', en: 'You can answer until {moment}.' },
  privacy: { nl: 'Uw privacy', en: 'Your privacy' },
  anonymous: {
    nl: 'Uw antwoord wordt opgeslagen zonder naam, tijd of code. Wij kunnen het daarna niet meer aan u koppelen. Schrijf in opmerkingen niets waaraan men u herkent.',
    en: 'Your answer is stored without a name, a time or a code. After that we cannot link it to you. In remarks, write nothing that shows who you are.',
  },
  byName: {
    nl: 'U bent op naam uitgenodigd. Dit onderzoek is niet anoniem.',
    en: 'You were invited by name. This survey is not anonymous.',
  },
  known: {
    nl: 'Wij weten dat u bent uitgenodigd. Tot de vragenlijst sluit, weten wij ook of u hebt geantwoord. Uw naam staat niet bij uw antwoorden. Schrijf in opmerkingen niets waaraan men u herkent.',
    en: 'We know that you were invited. Until the survey closes, we also know whether you have answered. Your name is not stored with your answers. In remarks, write nothing that shows who you are.',
  },
  administrator: {
    nl: 'Let op: zolang de vragenlijst open is, zou de beheerder van de database kunnen proberen uit te zoeken welk antwoord van u is. Is de vragenlijst gesloten en zijn de reservekopieën van die tijd gewist, dan kan niemand dat meer.',
    en: 'Please note: as long as the survey is open, the administrator of the database could try to find out which answer is yours. Once the survey is closed and the backups of that time are erased, nobody can.',
  },
  administratorByName: {
    nl: 'Let op: zolang de vragenlijst open is, zou de beheerder van de database kunnen zien welk antwoord van u is. Is de vragenlijst gesloten en zijn de reservekopieën van die tijd gewist, dan kan niemand dat meer.',
    en: 'Please note: as long as the survey is open, the administrator of the database could see which answer is yours. Once the survey is closed and the backups of that time are erased, nobody can.',
  },
  threshold: {
    nl: 'Wij laten uitkomsten alleen zien als ten minste {threshold} mensen hebben geantwoord. Zijn het er minder, dan vernietigen wij de antwoorden.',
    en: 'We show results only if at least {threshold} people have answered. If there are fewer, we destroy the answers.',
  },
  questions: { nl: 'Vragen', en: 'Questions' },
  skippable: { nl: '(mag u overslaan)', en: '(you may skip this)' },
  required: { nl: '(verplicht)', en: '(required)' },
  clear: { nl: 'Wis antwoord', en: 'Clear answer' },
  clearOf: { nl: ' op vraag {number}', en: ' to question {number}' },
  cleared: {
    nl: 'Het antwoord op vraag {number} is gewist.',
    en: 'The answer to question {number} is cleared.',
  },
  severalChoices: {
    nl: 'U mag meer dan één antwoord kiezen.',
    en: 'You may choose more than one answer.',
  },
  remark: {
    nl: 'Schrijf niets waaraan men u herkent.',
    en: 'Write nothing that shows who you are.',
  },
  charactersLeft: {
    nl: 'Aantal tekens dat nog past: {left}.',
    en: 'Number of characters that still fit: {left}.',
  },
  department: { nl: 'In welke afdeling werkt u?', en: 'In which department do you work?' },
  departmentUse: {
    nl: 'Uw afdeling wordt bij uw antwoorden bewaard. Wij laten uitkomsten van een afdeling alleen zien als daar ten minste {threshold} mensen hebben geantwoord.',
    en: 'Your department is stored with your answers. We show results of a department only if at least {threshold} people there have answered.',
  },
  noDepartment: { nl: 'Geen antwoord', en: 'No answer' },
  nothingSaved: {
    nl: 'Wij bewaren niets voordat u op de knop klikt. U kunt één keer antwoorden.',
    en: 'We store nothing until you click the button. You can answer once.',
  },
  send: { nl: 'Verstuur mijn antwoorden', en: 'Send my answers' },
  sending: { nl: 'Uw antwoorden worden verstuurd…', en: 'Sending your answers…' },
  check: { nl: 'Uw antwoorden zijn nog niet verstuurd', en: 'Your answers are not sent yet' },
  unanswered: { nl: 'Beantwoord vraag {number}.', en: 'Answer question {number}.' },
  nothingAnswered: {
    nl: 'U hebt nog niets ingevuld. Beantwoord ten minste één vraag.',
    en: 'You have not answered anything yet. Answer at least one question.',
  },
  refused: {
    nl: 'Dit antwoord op vraag {number} kunnen wij niet opslaan. Geef een ander antwoord.',
    en: 'We cannot store this answer to question {number}. Give another answer.',
  },
  failed: {
    nl: 'Het versturen is niet gelukt. Uw antwoorden staan nog op deze pagina. Kijk of u internet hebt en probeer het nog eens.',
    en: 'Sending did not work. Your answers are still on this page. See if you are online and try again.',
  },
  busy: {
    nl: 'Het is nu te druk. Uw antwoorden staan nog op deze pagina. Probeer het over {wait} nog eens.',
    en: 'It is too busy now. Your answers are still on this page. Try again in {wait}.',
  },
  away: {
    nl: 'Het versturen is niet gelukt. Dat ligt aan ons. Uw antwoorden staan nog op deze pagina. Probeer het over een paar minuten nog eens.',
    en: 'Sending did not work. That is our fault. Your answers are still on this page. Try again in a few minutes.',
  },
  notLoaded: {
    nl: 'De vragenlijst kon niet worden opgehaald',
    en: 'We could not get the survey',
  },
  loadAgain: {
    nl: 'Kijk of u internet hebt. Probeer het daarna nog eens.',
    en: 'See if you are online. Then try again.',
  },
  loadLater: {
    nl: 'Dat ligt aan ons. Probeer het over een paar minuten nog eens.',
    en: 'That is our fault. Try again in a few minutes.',
  },
  again: { nl: 'Probeer het nog eens', en: 'Try again' },
  unknown: { nl: 'Deze link werkt niet (meer)', en: 'This link does not work (any more)' },
  unknownExplained: {
    nl: 'Met deze link kunt u geen vragenlijst (meer) invullen. Hebt u een vraag? Stel die aan wie u heeft uitgenodigd.',
    en: 'You cannot answer a survey with this link (any more). Do you have a question? Ask it to whoever invited you.',
  },
  notStored: {
    nl: 'De antwoorden die u nu verstuurde, zijn niet opgeslagen.',
    en: 'The answers that you sent just now are not stored.',
  },
  maybeStored: {
    nl: 'Misschien zijn uw antwoorden bij een eerdere poging toch aangekomen. Dat kunnen wij niet nagaan.',
    en: 'Perhaps your answers did arrive with an earlier try. We cannot find out.',
  },
  thanks: { nl: 'Dank u wel', en: 'Thank you' },
  arrived: {
    nl: 'Uw antwoorden zijn aangekomen. De link werkt nu niet meer. U kunt deze pagina sluiten.',
    en: 'Your answers have arrived. The link does not work any more. You can close this page.',
  },
  example: {
    nl: 'Dit is een voorbeeld. In de uitnodiging die u krijgt, hoort bij deze link een code.',
    en: 'This is an example. In the invitation that you get, a code belongs to this link.',
  },
} satisfies Record<string, Text>;
