import { Database } from '../database/database.js';
import { hashOf } from '../identity/callers.js';
import type { Answers } from '../instruments/answers.js';
import { EXAMPLE_INSTRUMENT } from '../instruments/example-instrument.js';
import type { BuiltInKind } from '../instruments/instrument.js';
import { InstrumentsService } from '../instruments/instruments.service.js';
import { EXAMPLE_SURVEY_TOKEN } from '../surveys/example-token.js';
import { InvitationsService } from '../surveys/invitations.service.js';
import { SurveyClosingService } from '../surveys/survey-closing.service.js';
import type { SurveyMoment } from '../surveys/survey-kinds.js';
import { SurveyInbox } from '../surveys/survey-inbox.js';
import { SurveyToken } from '../surveys/survey-token.entity.js';
import { SurveysService } from '../surveys/surveys.service.js';
import type { DemoScribe } from './demo-scribe.js';

const LEAD = 'project_lead';

export interface DemoSurvey {
  /** Its name in the project, and the end of its code. */
  name: string;
  instrument: BuiltInKind;
  moment: SurveyMoment;
  daysAgo: number;
  /** How many links were handed out. */
  invited: number;
  /** What came in, one for each respondent. */
  answers: readonly Answers[];
}

/** What so many people answer to CSAT: satisfied, and not. */
export const satisfied = (yes: number, no: number): Answers[] =>
  Array.from({ length: yes + no }, (_, index) => ({
    satisfaction: index < yes ? 4 + (index % 2) : 2 + (index % 2),
  }));

/** What so many people answer on being ready for AI. */
export const readiness = (people: number): Answers[] =>
  Array.from({ length: people }, (_, index) => ({
    knowledge: 1 + (index % 5),
    trust: 2 + (index % 4),
    expectation: 3 + (index % 3),
    worry: 1 + ((index * 2) % 5),
    manager_support: 2 + ((index * 3) % 4),
    used_last_4_weeks: index % 3 === 0 ? 'yes' : 'no',
  }));

/** A survey that was opened, answered and closed; all of it on one day. */
export const writeSurvey = (
  scribe: DemoScribe,
  project: string,
  { name, instrument, moment, daysAgo, invited, answers }: DemoSurvey,
): Promise<void> =>
  scribe.doesIn(
    project,
    { name: `survey/${name}`, by: LEAD, daysAgo, operation: 'closeSurvey' },
    async (ref) => {
      const surveys = scribe.get(SurveysService);
      const { id } = await surveys.create(ref, {
        code: `${project}-${name}`,
        instrument,
        moment,
      });
      await scribe.get(InvitationsService).invite(await surveys.open(id), { count: invited });
      for (const given of answers) await put(scribe, id, given);
      await scribe.get(SurveyClosingService).closeNow(id);
    },
  );

/** A survey that is open for three more weeks, with a few answers in and the link that the contract shows. */
export const writeOpenSurvey = (scribe: DemoScribe, project: string, name: string): Promise<void> =>
  scribe.doesIn(
    project,
    { name: `survey/${name}`, by: LEAD, daysAgo: 7, operation: 'openSurvey' },
    async (ref) => {
      const surveys = scribe.get(SurveysService);
      const { id } = await surveys.create(ref, {
        code: `${project}-${name}`,
        instrument: 'csat',
        moment: 'aftercare',
        comments: true,
      });
      await scribe.get(InvitationsService).invite(await surveys.open(id), { count: 12 });
      for (const satisfaction of [4, 5, 3, 4]) await put(scribe, id, { satisfaction });
      const database = scribe.get(Database);
      await database.query(
        `UPDATE survey_tokens SET is_used = true
         WHERE hash IN (SELECT hash FROM survey_tokens WHERE survey_id = $1 ORDER BY hash LIMIT 4)`,
        [id],
      );
      await database.repository(SurveyToken).insert({
        hash: hashOf(EXAMPLE_SURVEY_TOKEN),
        surveyId: id,
        personId: null,
        isUsed: false,
      });
    },
  );

/** A survey that is prepared, on how work with Copilot went. */
export const writeDraftSurvey = (
  scribe: DemoScribe,
  project: string,
  name: string,
): Promise<void> =>
  scribe.doesIn(
    project,
    { name: `survey/${name}`, by: LEAD, daysAgo: 5, operation: 'createSurvey' },
    (ref) =>
      scribe.get(SurveysService).create(ref, {
        code: `${project}-${name}`,
        instrument: 'copilot_sentiment',
        moment: 'pulse',
        breakdown: 'department',
      }),
  );

/** An instrument of the municipality's own: whether people recommend it and are content, and what they remark. */
export const writeOwnInstrument = (scribe: DemoScribe): Promise<void> =>
  scribe.does(
    {
      name: 'instrument/korte-meting',
      by: 'programme_manager',
      daysAgo: 200,
      operation: 'makeSurveyInstrument',
    },
    () => scribe.get(InstrumentsService).make(EXAMPLE_INSTRUMENT),
  );

const put = (scribe: DemoScribe, id: string, answers: Answers): Promise<void> =>
  scribe.get(SurveyInbox).put(id, { department: null, answers });
