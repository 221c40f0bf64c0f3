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
    getLiteracyEvidence: {
      summary: {
        nl: 'Maatregelen voor AI-geletterdheid',
        en: 'Measures for AI literacy',
      },
      description: {
        nl: 'Voor artikel 4 van de AI-verordening: welke cursus van welke doelgroep of rol wordt gevraagd, bij welke toepassing, vanaf wanneer, en hoeveel mensen haar nodig hebben, hebben gedaan of zijn vrijgesteld. Het zegt welke maatregelen zijn genomen, nooit iets over één persoon; getallen over weinig mensen zijn verborgen. Als JSON, of als CSV met Accept: text/csv.',
        en: 'For article 4 of the AI Act: which course is required of which audience or role, with which application, from when, and how many people need it, have done it or are exempt. It says which measures have been taken, never anything about one person; numbers about few people are hidden. As JSON, or as CSV with Accept: text/csv.',
      },
      example: { as: 'auditor', path: { programmeId: 'ai-programma' } },
    },
  },
  fields: {
    'LiteracyEvidence.asOf': {
      nl: 'Moment waarvoor het geldt.',
      en: 'Moment for which it holds.',
    },
    'LiteracyMeasure.useCase': {
      nl: 'Vraagstuk waarvoor de AI er is; leeg als dat sindsdien is gewijzigd.',
      en: 'Problem that the AI is for; empty if that has changed since.',
    },
    aiRole: {
      nl: 'Rol onder de AI-verordening; leeg als die niet bekend is.',
      en: 'Role under the AI Act; empty if it is not known.',
    },
    'LiteracyMeasure.riskGroup': {
      nl: 'Risicogroep; leeg als die niet bekend is.',
      en: 'Risk group; empty if it is not known.',
    },
    courseTitle: { nl: 'Titel van de cursus.', en: 'Title of the course.' },
    'LiteracyMeasure.audience': {
      nl: 'Doelgroep; leeg bij een rol in het team, of zonder doelgroep.',
      en: 'Audience; empty for a role in the team, or without an audience.',
    },
    'LiteracyMeasure.teamRole': {
      nl: 'Rol in het team; leeg bij een doelgroep.',
      en: 'Role in the team; empty for an audience.',
    },
    'LiteracyMeasure.validFrom': {
      nl: 'Vanaf wanneer het wordt gevraagd; leeg: alle dagen.',
      en: 'From when it is required; empty: all days.',
    },
    'LiteracyMeasure.required': {
      nl: 'Hoeveel mensen de cursus nodig hebben, zonder wie is vrijgesteld.',
      en: 'How many people need the course, without who is exempt.',
    },
    'LiteracyMeasure.reason': {
      nl: 'Waarom het verborgen of leeg is.',
      en: 'Why it is hidden or empty.',
    },
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
