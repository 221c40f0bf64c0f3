import type { Text } from '../common/text.js';
import type { InstrumentScore } from '../instruments/scores-of.js';
import type { WithheldReason } from '../releases/release.js';
import type { SurveyMoment } from '../surveys/survey-kinds.js';

export const MOMENT_NAMES: Record<SurveyMoment, Text> = {
  baseline: { nl: 'nulmeting', en: 'baseline' },
  pulse: { nl: 'tussenmeting', en: 'pulse' },
  closing: { nl: 'slotmeting', en: 'closing survey' },
  aftercare: { nl: 'meting in de nazorg', en: 'aftercare survey' },
};

/** What each score is called, and what its number says. */
export const SCORE_NAMES: Record<InstrumentScore['name'], { name: Text; meaning: Text }> = {
  nps: {
    name: { nl: 'Aanbevelingsscore (NPS)', en: 'Recommendation score (NPS)' },
    meaning: {
      nl: 'Het percentage promotors (9 of 10) min het percentage criticasters (0 tot en met 6): van −100 tot +100. Hoger is beter.',
      en: 'The percentage of promoters (9 or 10) less that of detractors (0 to 6): from −100 to +100. Higher is better.',
    },
  },
  csat: {
    name: { nl: 'Tevredenheid', en: 'Satisfaction' },
    meaning: {
      nl: 'Wie tevreden of heel tevreden is (4 of 5). Hoger is beter.',
      en: 'Who is satisfied or very satisfied (4 or 5). Higher is better.',
    },
  },
  ces_5: {
    name: { nl: 'Moeite', en: 'Effort' },
    meaning: {
      nl: 'Gemiddeld, van 1 (heel weinig moeite) tot 5 (heel veel moeite). Lager is beter.',
      en: 'On average, from 1 (very low effort) to 5 (very high effort). Lower is better.',
    },
  },
  ces_7: {
    name: { nl: 'Gemak', en: 'Ease' },
    meaning: {
      nl: 'Gemiddeld, van 1 (helemaal niet makkelijk) tot 7 (heel makkelijk). Hoger is beter.',
      en: 'On average, from 1 (not at all easy) to 7 (very easy). Higher is better.',
    },
  },
  sus: {
    name: { nl: 'Gebruiksgemak (SUS)', en: 'Ease of use (SUS)' },
    meaning: {
      nl: 'Gemiddeld, van 0 tot 100. Hoger is beter.',
      en: 'On average, from 0 to 100. Higher is better.',
    },
  },
  umux_lite: {
    name: { nl: 'Gebruiksgemak (UMUX-Lite)', en: 'Ease of use (UMUX-Lite)' },
    meaning: {
      nl: 'Gemiddeld, van 0 tot 100. Hoger is beter.',
      en: 'On average, from 0 to 100. Higher is better.',
    },
  },
  agree: {
    name: { nl: 'Mee eens', en: 'Agreement' },
    meaning: {
      nl: 'Wie het met deze zin eens of helemaal eens is.',
      en: 'Who agrees or strongly agrees with this statement.',
    },
  },
};

export const WITHHELD: Record<WithheldReason, Text> = {
  'too-few-answers': { nl: 'te weinig antwoorden', en: 'too few answers' },
  'hidden-with-another': {
    nl: 'verborgen zodat een kleine groep niet te berekenen is',
    en: 'hidden so that a small group can’t be worked out',
  },
  'nearly-all-alike': { nl: 'nagenoeg iedereen gelijk', en: 'nearly all alike' },
};

/** The same, as a sentence about all respondents. */
export const WITHHELD_OF_ALL: Record<WithheldReason, Text> = {
  'too-few-answers': {
    nl: 'Te weinig mensen beantwoordden deze vraag.',
    en: 'Too few people answered this question.',
  },
  'hidden-with-another': {
    nl: 'Deze uitkomst is verborgen: met haar zou die van een kleine groep te berekenen zijn.',
    en: 'This outcome is hidden: with it, that of a small group could be worked out.',
  },
  'nearly-all-alike': {
    nl: 'Nagenoeg iedereen antwoordde gelijk. Een precies getal zou verraden wat ieder antwoordde.',
    en: 'Nearly all answered alike. A precise number would give away what everybody answered.',
  },
};

export const RESULTS_TEXTS = {
  title: { nl: 'Uitkomsten: {instrument}', en: 'Results: {instrument}' },
  about: { nl: '{moment} van het project {project}', en: '{moment} of the project {project}' },
  anonymous: { nl: 'De antwoorden zijn anoniem.', en: 'The answers are anonymous.' },
  byName: {
    nl: 'Mensen zijn op naam uitgenodigd; wie wat antwoordde is niet bewaard.',
    en: 'People were invited by name; who answered what was not kept.',
  },
  closedOn: { nl: 'Gesloten op {day}.', en: 'Closed on {day}.' },
  draft: {
    nl: 'Deze enquête is nog niet geopend. Uitkomsten staan hier zodra zij gesloten is.',
    en: 'This survey has not been opened yet. Results will stand here once it is closed.',
  },
  open: {
    nl: 'Deze enquête loopt nog. Uitkomsten staan hier zodra zij gesloten is.',
    en: 'This survey is still running. Results will stand here once it is closed.',
  },
  openUntil: {
    nl: 'Deze enquête loopt nog, tot {moment}. Uitkomsten staan hier zodra zij gesloten is.',
    en: 'This survey is still running, until {moment}. Results will stand here once it is closed.',
  },
  destroyedTitle: { nl: 'Geen uitkomsten', en: 'No results' },
  destroyed: {
    nl: 'Minder dan {threshold} mensen antwoordden. Bij zo weinig antwoorden is te herkennen wie wat vond. Daarom zijn de antwoorden bij het sluiten vernietigd; er is niets van bewaard.',
    en: 'Fewer than {threshold} people answered. With so few answers one can tell who thought what. So the answers were destroyed at closing; nothing of them was kept.',
  },
  responseTitle: { nl: 'Wie antwoordde', en: 'Who answered' },
  invited: { nl: 'Uitgenodigd', en: 'Invited' },
  responses: { nl: 'Geantwoord', en: 'Answered' },
  responseRate: { nl: 'Respons', en: 'Response rate' },
  notKnown: { nl: 'onbekend', en: 'not known' },
  shareOf: {
    nl: '{numerator} van de {n} mensen die deze vraag beantwoordden.',
    en: '{numerator} of the {n} people who answered this question.',
  },
  of: { nl: '{n} mensen beantwoordden deze vraag.', en: '{n} people answered this question.' },
  ofWhole: {
    nl: '{n} mensen beantwoordden alle vragen.',
    en: '{n} people answered all questions.',
  },
  range: {
    nl: 'Had iedereen geantwoord, dan lag de uitkomst waarschijnlijk tussen {from} en {to} (90 % zeker).',
    en: 'Had everybody answered, the outcome would probably lie between {from} and {to} (90% certain).',
  },
  noRange: {
    nl: 'Hoe precies dit is, is van zo weinig antwoorden niet te zeggen.',
    en: 'How precise this is can’t be told of so few answers.',
  },
  susEquivalent: {
    nl: 'Dat is als een SUS-score van {value}.',
    en: 'That is like a SUS score of {value}.',
  },
  fewerThan: { nl: 'minder dan {threshold}', en: 'fewer than {threshold}' },
  notShown: { nl: 'niet getoond', en: 'not shown' },
  notShownBecause: { nl: 'niet getoond: {reason}', en: 'not shown: {reason}' },
  atLeast: { nl: 'minstens {value}', en: 'at least {value}' },
  atMost: { nl: 'hoogstens {value}', en: 'at most {value}' },
  distribution: { nl: 'Verdeling van de antwoorden', en: 'Distribution of the answers' },
  scoresDistribution: {
    nl: 'Verdeling van de scores',
    en: 'Distribution of the scores',
  },
  answer: { nl: 'Antwoord', en: 'Answer' },
  score: { nl: 'Score', en: 'Score' },
  share: { nl: 'Deel', en: 'Share' },
  people: { nl: 'Mensen', en: 'People' },
  severalChoices: {
    nl: 'Meer antwoorden waren mogelijk; samen is het meer dan 100 %.',
    en: 'Several answers were possible; together it is more than 100%.',
  },
  scaleEnds: {
    nl: '{min} = {minLabel}; {max} = {maxLabel}.',
    en: '{min} = {minLabel}; {max} = {maxLabel}.',
  },
  or: { nl: ' of ', en: ' or ' },
  departments: { nl: 'Per afdeling', en: 'By department' },
  department: { nl: 'Afdeling', en: 'Department' },
  everybody: { nl: 'Iedereen', en: 'Everybody' },
  outcome: { nl: 'Uitkomst', en: 'Outcome' },
  between: { nl: 'tussen {from} en {to}', en: 'between {from} and {to}' },
  trend: { nl: 'Verloop', en: 'Over time' },
  measurement: { nl: 'Meting', en: 'Survey' },
  thisOne: { nl: 'deze meting', en: 'this one' },
  trendAlone: {
    nl: 'Dit is de eerste meting; er is nog geen andere om mee te vergelijken.',
    en: 'This is the first measurement; there is no other yet to compare with.',
  },
  change: {
    nl: 'Van de eerste naar de laatste meting: {change}.',
    en: 'From the first to the last measurement: {change}.',
  },
  points: { nl: '{value} procentpunt', en: '{value} percentage points' },
  chance: { nl: 'Zo’n verschil kan toeval zijn.', en: 'Such a difference may be chance.' },
  better: {
    nl: 'Dat is meer dan toeval: het is beter geworden.',
    en: 'That is more than chance: it has become better.',
  },
  worse: {
    nl: 'Dat is meer dan toeval: het is slechter geworden.',
    en: 'That is more than chance: it has become worse.',
  },
  more: {
    nl: 'Dat is meer dan toeval: meer mensen zijn het eens.',
    en: 'That is more than chance: more people agree.',
  },
  less: {
    nl: 'Dat is meer dan toeval: minder mensen zijn het eens.',
    en: 'That is more than chance: fewer people agree.',
  },
  comments: { nl: 'Opmerkingen', en: 'Remarks' },
  commentsHidden: {
    nl: 'Niet getoond: bij zo weinig opmerkingen is te herkennen wie wat schreef.',
    en: 'Not shown: with so few remarks one can tell who wrote what.',
  },
  howTitle: { nl: 'Hoe u dit leest', en: 'How to read this' },
  how: {
    nl: 'Een uitkomst over minder dan {threshold} mensen wordt niet getoond, en ook niet wat die zou verraden. Antwoorden die naast elkaar liggen zijn samengenomen waar er anders te weinig mensen achter één antwoord staan. Wie een vraag oversloeg telt daar niet mee.',
    en: 'An outcome of fewer than {threshold} people is not shown, nor what would give it away. Neighbouring answers are taken together where too few people stand behind one of them. Who skipped a question does not count in it.',
  },
  sameInTable: {
    nl: '{what}. Dezelfde cijfers staan in de tabel.',
    en: '{what}. The same figures stand in the table.',
  },
} satisfies Record<string, Text>;
