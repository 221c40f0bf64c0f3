import { InvalidInput } from '../common/errors.js';
import type { Database } from '../database/database.js';
import { importProfile, type ImportProfile } from '../imports/import-profile.js';
import type { AnswerValue } from '../instruments/answers.js';
import type { InstrumentsService } from '../instruments/instruments.service.js';
import { answerColumns, DEPARTMENT_COLUMN } from './answer-columns.js';
import { importedSurvey } from './imported-survey.js';
import { readAnswer } from './read-answer.js';
import { departmentReader } from './read-department.js';
import type { SurveyResponseRow } from './survey-responses.target.js';

/** Another tool's answers, a row for each respondent. Its real columns follow from the survey and the option `items`. */
export const surveyResponsesProfile = (
  database: Database,
  instruments: InstrumentsService,
): ImportProfile<SurveyResponseRow> =>
  importProfile({
    code: 'survey-responses',
    title: { nl: 'Antwoorden op een enquête', en: 'Answers to a survey' },
    description: {
      nl: 'Eén rij per respondent uit een ander hulpmiddel, één kolom per vraag: de optie surveyId noemt de enquête (een concept), items zegt welke kolomkop welke vraag is. Alle andere kolommen worden nooit bewaard. Als het klaar is sluit de enquête: probeer het eerst met dryRun.',
      en: 'One row for each respondent from another tool, one column for each item: the option surveyId names the survey (a draft), items says which header is which item. No other column is ever stored. When it is done the survey closes: try it with dryRun first.',
    },
    options: ['surveyId', 'items'],
    needs: ['surveyId', 'items'],
    isConfidential: true,
    columns: {
      'Vraag 1': {
        maxLength: 40,
        description: {
          nl: 'Een schaalvraag: een heel punt. De kop is vrij; items zegt welke vraag het is',
          en: 'An item on a scale: a whole point. Any header will do; items says which item it is',
        },
        example: '9',
      },
      'Vraag 2': {
        maxLength: 15_000,
        description: {
          nl: 'Nog een vraag; van keuzes de key of de tekst, meer keuzes met | of ; ertussen',
          en: 'Another item; of choices the key or the text, several with | or ; between them',
        },
        example: '4',
      },
      Opmerking: {
        isOwnWords: true,
        maxLength: 4000,
        description: {
          nl: 'Alleen gelezen als de enquête opmerkingen vraagt',
          en: 'Read only when the survey asks remarks',
        },
        example: 'Scheelt mij een uur per week',
      },
      Afdeling: DEPARTMENT_COLUMN,
    },
    from: {},
    read: () => ({ incomplete: true }),

    async forFile({ headers, named, items }) {
      const survey = await importedSurvey(named.surveyId!, database, instruments);
      const { columns, faults } = answerColumns({ headers, items }, survey);
      if (faults.length > 0) throw new InvalidInput(faults);
      const asked = survey.instrument.items.filter(({ key }) => Object.hasOwn(columns, key));
      const readDepartment = departmentReader(survey);
      return {
        columns,
        read(cells) {
          const answers: Record<string, AnswerValue> = {};
          const remarks: Record<string, AnswerValue> = {};
          for (const item of asked) {
            const cell = cells[item.key]!;
            if (cell === '') continue;
            const answer = readAnswer(item, cell);
            if ('code' in answer) return { fault: { column: item.key, code: answer.code } };
            (item.kind === 'text' ? remarks : answers)[item.key] = answer.value;
          }
          if (Object.keys(answers).length + Object.keys(remarks).length === 0)
            return { incomplete: true };
          const department = readDepartment(cells['Afdeling'] ?? '');
          if (department === undefined)
            return { fault: { column: 'Afdeling', code: 'unknown-department' } };
          return {
            row: {
              surveyId: survey.id,
              surveyVersion: survey.version,
              department,
              answers: JSON.stringify(answers),
              remarks: JSON.stringify(remarks),
            },
          };
        },
      };
    },
  });
