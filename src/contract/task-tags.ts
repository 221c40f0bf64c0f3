import type { Text } from '../common/text.js';

interface TaskTag {
  name: Text;
  description: Text;
}

/** The tasks of the work, in its order: a controller's `@ApiTags` names one by its key. */
export const TASK_TAGS: Record<string, TaskTag> = {
  start: {
    name: { nl: 'Beginnen', en: 'Getting started' },
    description: {
      nl: 'Wie u bent, wat op u wacht, en de instellingen van uw organisatie.',
      en: 'Who you are, what waits for you, and the settings of your organisation.',
    },
  },
  programme: {
    name: { nl: 'Programma', en: 'Programme' },
    description: {
      nl: 'Het programma met zijn strategie, poortbeleid en bewijs dat voor alle projecten geldt.',
      en: 'The programme with its strategy, gate policy and the evidence that holds for all projects.',
    },
  },
  project: {
    name: { nl: 'Project', en: 'Project' },
    description: {
      nl: 'Een project starten en volgen: waar het staat en hoe het daar kwam.',
      en: 'Start a project and follow it: where it stands and how it came there.',
    },
  },
  preparation: {
    name: { nl: 'Voorbereiden', en: 'Prepare' },
    description: {
      nl: 'Doelen, acceptatiecriteria, team, bewijs, AI-profiel, baten, belemmeringen en doelgroepen.',
      en: 'Objectives, acceptance criteria, team, evidence, AI profile, benefits, barriers and audiences.',
    },
  },
  gate: {
    name: { nl: 'Poort', en: 'Gate' },
    description: {
      nl: 'Wat de poort naar de volgende fase nog vraagt, indienen, en het besluit.',
      en: 'What the gate to the next phase still asks, submitting it, and the decision.',
    },
  },
  people: {
    name: { nl: 'Mensen', en: 'People' },
    description: {
      nl: 'De mensen van de organisatie: zoeken, inzien en wissen.',
      en: 'The people of the organisation: search, export and erase.',
    },
  },
  training: {
    name: { nl: 'Trainen', en: 'Train' },
    description: {
      nl: 'Cursussen en sessies, wat een project vereist, en wie wat heeft behaald of nog mist.',
      en: 'Courses and sessions, what a project requires, and who has achieved or still lacks what.',
    },
  },
  communication: {
    name: { nl: 'Communiceren', en: 'Communicate' },
    description: {
      nl: 'Wie wat te horen krijgt, wanneer en van wie, hoeveel mensen het bereikte, en wat zij vroegen.',
      en: 'Who is told what, when and by whom, how many people it reached, and what they asked.',
    },
  },
  survey: {
    name: { nl: 'Bevragen', en: 'Survey' },
    description: {
      nl: 'Enquêtes waarvan het antwoord niet tot een persoon te herleiden is.',
      en: 'Surveys whose answers cannot be led back to a person.',
    },
  },
  usage: {
    name: { nl: 'Gebruik', en: 'Usage' },
    description: {
      nl: 'Hoeveel mensen de toepassing gebruiken, per project en afdeling.',
      en: 'How many people use the application, per project and department.',
    },
  },
  aftercare: {
    name: { nl: 'Nazorg', en: 'Aftercare' },
    description: {
      nl: 'Verbeteren, prompts delen en lessen vastleggen.',
      en: 'Improve, share prompts and record lessons.',
    },
  },
  imports: {
    name: { nl: 'Bestanden aanleveren', en: 'Send files' },
    description: {
      nl: 'Bestanden van HR en leveranciers inlezen; elke geweigerde regel zegt waarom.',
      en: 'Read files of HR and vendors; every refused row says why.',
    },
  },
  numbers: {
    name: { nl: 'Cijfers', en: 'Numbers' },
    description: {
      nl: 'Elk getal met zijn definitie, ook voor een dag in het verleden.',
      en: 'Every number with its definition, also for a day in the past.',
    },
  },
  trust: {
    name: { nl: 'Verantwoorden', en: 'Account for it' },
    description: {
      nl: 'Wie wat deed, in een keten waarin elke wijziging achteraf opvalt.',
      en: 'Who did what, in a chain in which every later change shows.',
    },
  },
};
