import type { Text } from '../common/text.js';

export const SURVEY_CONFLICTS = {
  'survey-fixed': {
    nl: 'Deze enquête is geopend. Wat gevraagd wordt ligt nu vast.',
    en: 'This survey has been opened. What is asked is fixed now.',
  },
  'survey-not-open': {
    nl: 'Deze enquête is niet open.',
    en: 'This survey is not open.',
  },
  'survey-already-closed': {
    nl: 'Deze enquête is al gesloten.',
    en: 'This survey has been closed already.',
  },
  'project-stopped': {
    nl: 'Dit project is gestopt: er gaat geen enquête meer open.',
    en: 'This project has been stopped: no survey opens any more.',
  },
  'closes-in-past': {
    nl: 'De sluiting ligt in het verleden. Zet closesAt eerst later.',
    en: 'The closing lies in the past. Set closesAt later first.',
  },
  'only-by-mail': {
    nl: 'Wie op naam wordt uitgenodigd, krijgt een mail: uitdelen kan niet.',
    en: 'Who is invited by name gets a mail: nothing can be handed out.',
  },
  'nobody-to-mail': {
    nl: 'Van de doelgroepen heeft vandaag niemand een mailadres die nog geen uitnodiging kreeg. Deel links uit met count.',
    en: 'Nobody in the audiences has a mail address today who has not been invited yet. Hand out links with count.',
  },
  'answering-refused': {
    nl: 'Met deze link kan niet (meer) geantwoord worden.',
    en: 'This link cannot be used to answer (any more).',
  },
  'ambiguous-code': {
    nl: 'Meer projecten hebben een enquête met deze code. Gebruik het id.',
    en: 'Several projects have a survey with this code. Use the id.',
  },
} as const satisfies Record<string, Text>;

export const FAULTS = {
  closesAt: {
    nl: 'Een moment na nu, hoogstens een jaar vooruit.',
    en: 'A moment after now, a year ahead at most.',
  },
  neverByName: {
    nl: 'AI-gereedheid wordt alleen anoniem gevraagd.',
    en: 'AI readiness is asked anonymously only.',
  },
  nothingToAsk: {
    nl: 'Dit instrument vraagt alleen opmerkingen. Zet comments op true.',
    en: 'This instrument asks remarks only. Set comments to true.',
  },
  noBreakdown: {
    nl: 'Alleen bij breakdown department.',
    en: 'Only with breakdown department.',
  },
  departmentTwice: {
    nl: 'Elke afdeling één keer; hoofdletters en spaties maken geen verschil.',
    en: 'Each department once; capitals and spaces make no difference.',
  },
  onlyCount: {
    nl: 'Een pagina om af te drukken is er alleen met count.',
    en: 'There is a page to print only with count.',
  },
  oneOf: {
    nl: 'Geef óf count (uitdelen) óf mail: true (mailen).',
    en: 'Give either count (hand out) or mail: true (by mail).',
  },
  unknownDepartment: {
    nl: 'Een van de genoemde afdelingen, of niets.',
    en: 'One of the named departments, or none.',
  },
} as const satisfies Record<string, Text>;
