import type { Database } from '../database/database.js';
import type { PersonDataPart } from '../people/person-data.js';

/** The open surveys to which a person was invited by name. */
export const surveyPart = (database: Database): PersonDataPart => ({
  name: 'survey-invitations',
  export: ({ id }) =>
    database.query(
      `SELECT survey.code AS survey, project.name AS project, token.is_used AS answered
       FROM survey_tokens token JOIN surveys survey ON survey.id = token.survey_id
       JOIN projects project ON project.id = survey.project_id
       WHERE token.person_id = $1 ORDER BY survey.opened_at, survey.id`,
      [id],
    ),
  async erase({ id }) {
    await database.query('DELETE FROM survey_tokens WHERE person_id = $1 AND NOT is_used', [id]);
    await database.query('UPDATE survey_tokens SET person_id = NULL WHERE person_id = $1', [id]);
  },
});

/** Answers lead to nobody, so there is nothing to give out or to erase; the export says so. */
export const surveyResponsesPart: PersonDataPart = {
  name: 'survey-responses',
  export: () => Promise.resolve([NOTHING_TO_FIND]),
};

const NOTHING_TO_FIND = {
  nl: 'Antwoorden op enquêtes zijn opgeslagen zonder naam, tijd of code. Welke van deze persoon zijn, weet niemand; daarom staan zij hier niet en worden zij niet gewist.',
  en: 'Answers to surveys are stored without name, time or code. Nobody knows which are of this person; so they do not stand here and are not erased.',
};
