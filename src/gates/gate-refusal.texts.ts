import type { Text } from '../common/text.js';
import type { Refusal } from './decide.js';

/** Why a submission, a decision, a waiver or a check is refused. */
export const REFUSALS: Record<
  Refusal['code'] | 'notActive' | 'waits' | 'notManual' | 'prohibited',
  Text
> = {
  'already-decided': {
    nl: 'Over deze beoordeling is al besloten.',
    en: 'This review has been decided already.',
  },
  'already-withdrawn': {
    nl: 'Deze beoordeling is ingetrokken.',
    en: 'This review has been withdrawn.',
  },
  'own-submission': {
    nl: 'Wie indiende, beslist niet zelf.',
    en: 'Who submitted does not decide.',
  },
  'gate-not-ready': {
    nl: 'De poort was bij het indienen niet gereed; missing noemt wat ontbrak. Trek in en dien opnieuw in als dat veranderd is.',
    en: 'The gate was not ready when it was submitted; missing names what lacked. Withdraw and submit again when that has changed.',
  },
  'evidence-lapsed': {
    nl: 'Sinds het indienen is bewijs vervallen; missing noemt waarvoor.',
    en: 'Evidence has lapsed since the submission; missing names for what.',
  },
  'gate-reopened': {
    nl: 'Een eerdere poort staat weer open; phases noemt welke.',
    en: 'An earlier gate is open again; phases names which.',
  },
  notActive: {
    nl: 'Alleen een actief project wordt ingediend.',
    en: 'Only an active project is submitted.',
  },
  waits: {
    nl: 'Er wacht al een beoordeling van dit project op een besluit.',
    en: 'A review of this project waits for a decision already.',
  },
  notManual: {
    nl: 'Dit criterium wordt berekend of volgt uit bewijs. De nulmeting en de tussenmeting kunnen met de hand als het project voor minder dan 15 mensen is.',
    en: 'This criterion is computed or follows from evidence. The baseline and the pulse can be checked by hand when the project is for fewer than 15 people.',
  },
  prohibited: {
    nl: 'Voor een verboden AI-toepassing bestaat geen ontheffing.',
    en: 'There is no waiver for a prohibited AI.',
  },
};
