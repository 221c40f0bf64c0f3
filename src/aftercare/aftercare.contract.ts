import type { RoomContract } from '../common/contract.js';
import { idNamed } from '../common/ids.js';

const PROJECT = { projectId: 'copilot-nazorg' };
const LESSON = { ...PROJECT, lessonId: idNamed('copilot-nazorg/lesson/1') };

export const aftercareContract: RoomContract = {
  operations: {
    listLessons: {
      summary: { nl: 'Geleerde lessen van een project', en: 'Lessons learned in a project' },
      description: {
        nl: 'Eigen lessen, en die van de voorganger.',
        en: 'Its own lessons, and those of its predecessor.',
      },
      example: { as: 'viewer', path: PROJECT },
    },
    addLesson: {
      summary: { nl: 'Een les vastleggen', en: 'Record a lesson' },
      description: {
        nl: 'Wat het project heeft geleerd; een vervolgproject neemt het mee.',
        en: 'What the project learned; a follow-up takes it along.',
      },
      example: {
        as: 'project_lead',
        path: PROJECT,
        body: {
          title: 'Plan oefentijd in het rooster',
          text: 'Zonder vaste oefentijd bleef de cursus liggen; met een uur per week rondde bijna iedereen af.',
          phase: 'uptake',
        },
      },
    },
    getLesson: {
      summary: { nl: 'Eén les bekijken', en: 'See one lesson' },
      description: { nl: 'Zoals zij nu is vastgelegd.', en: 'As it is recorded now.' },
      example: { as: 'viewer', path: LESSON },
    },
    updateLesson: {
      summary: { nl: 'Een les wijzigen', en: 'Change a lesson' },
      description: { nl: 'Wat u weglaat blijft staan.', en: 'What you leave out stays.' },
      example: {
        as: 'project_lead',
        path: LESSON,
        body: { title: 'Oefen met eigen werk' },
      },
    },
    removeLesson: {
      summary: { nl: 'Een les verwijderen', en: 'Remove a lesson' },
      description: {
        nl: 'Kan zolang geen vervolgproject haar heeft overgenomen.',
        en: 'Possible as long as no follow-up has taken it over.',
      },
      example: { as: 'project_lead', path: LESSON },
      conflicts: {
        'in-use': {
          nl: 'Een vervolgproject heeft de les overgenomen.',
          en: 'A follow-up has taken the lesson over.',
        },
      },
    },
  },
  fields: {
    lessonId: { nl: 'Les.', en: 'Lesson.' },
    text: { nl: 'Wat er geleerd is.', en: 'What was learned.' },
    phase: {
      nl: 'Fase waarin het geleerd is; zonder: de huidige.',
      en: 'Phase in which it was learned; without: the present one.',
    },
    inheritedFromId: {
      nl: 'Les van de voorganger waarvan deze is overgenomen.',
      en: "The predecessor's lesson that this was taken over from.",
    },
  },
};
