import type { RoomContract } from '../common/contract.js';

export const reportsContract: RoomContract = {
  operations: {
    listProjectMetrics: {
      summary: { nl: 'Getallen van een project', en: 'Numbers of a project' },
      description: {
        nl: 'Elk getal zoals de poort het ook leest, nu of op een dag in het verleden. Getallen over te weinig mensen worden niet getoond.',
        en: 'Each number as the gate reads it too, now or on a past day. Numbers about too few people are not shown.',
      },
      example: {
        as: 'viewer',
        path: { projectId: 'copilot-gebruik' },
        query: { keys: 'training.coverage,people.population' },
      },
    },
    listProgrammeMetrics: {
      summary: { nl: 'Getallen van alle projecten', en: 'Numbers of all projects' },
      description: {
        nl: 'Dezelfde getallen van elk project van het programma, op code.',
        en: 'The same numbers of every project of the programme, by code.',
      },
      example: {
        as: 'programme_manager',
        path: { programmeId: 'ai-programma' },
        query: { keys: 'lifecycle.time_in_phase' },
      },
    },
  },
  fields: {
    keys: {
      nl: 'Welke getallen, met komma’s ertussen; zonder: alle. Zie /metric-definitions.',
      en: 'Which numbers, with commas between; without: all. See /metric-definitions.',
    },
    by: {
      nl: 'Uitsplitsen naar department (afdeling) of course (cursus).',
      en: 'Split by department or course.',
    },
    audienceId: {
      nl: 'Alleen deze doelgroep van het project.',
      en: 'Only this audience of the project.',
    },
    'ProjectMetrics.asOf': {
      nl: 'Moment waarvoor de getallen gelden.',
      en: 'Moment for which the numbers hold.',
    },
    'ProgrammeMetrics.asOf': {
      nl: 'Moment waarvoor de getallen gelden.',
      en: 'Moment for which the numbers hold.',
    },
    projectId: { nl: 'Project.', en: 'Project.' },
    projectCode: { nl: 'Code van het project.', en: 'Code of the project.' },
    projectName: { nl: 'Naam van het project.', en: 'Name of the project.' },
  },
};
