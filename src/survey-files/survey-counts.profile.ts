import { type Fault, InvalidInput } from '../common/errors.js';
import type { Database } from '../database/database.js';
import {
  importProfile,
  type ImportProfile,
  type ProfileColumn,
} from '../imports/import-profile.js';
import { optionFault } from '../imports/option-fault.js';
import type { Instrument, Item } from '../instruments/instrument.js';
import type { InstrumentsService } from '../instruments/instruments.service.js';
import { surveyFault } from '../instruments/survey-fault.js';
import { hasWholePoints } from '../instruments/whole-points.js';
import { DEPARTMENT_COLUMN, itemPointer, longestAnswer } from './answer-columns.js';
import { importedSurvey } from './imported-survey.js';
import { plain } from './plain.js';
import { readAnswer } from './read-answer.js';
import { departmentReader } from './read-department.js';
import type { SurveyCountRow } from './survey-counts.target.js';
import { FAULTS } from './survey-files.texts.js';

const COLUMNS = {
  Vraag: {
    aliases: ['Item', 'Question'],
    key: true,
    maxLength: 1000,
    description: {
      nl: 'Key van de vraag, of de tekst die de optie items noemt',
      en: 'Key of the item, or the text that the option items names',
    },
    example: 'recommend',
  },
  Antwoord: {
    aliases: ['Answer', 'Option'],
    needed: true,
    maxLength: 500,
    description: {
      nl: 'Punt op de schaal, of key of tekst van de keuze; leeg: wie niet antwoordde',
      en: 'Point of the scale, or key or text of the choice; empty: those who did not answer',
    },
    example: '9',
  },
  Aantal: {
    aliases: ['Count'],
    needed: true,
    maxLength: 40,
    description: {
      nl: 'Hoeveel mensen dit antwoordden; leeg: niemand',
      en: 'How many people answered this; empty: nobody',
    },
    example: '40',
  },
  Afdeling: DEPARTMENT_COLUMN,
} satisfies Record<string, ProfileColumn>;

/** Another tool's answers, as how often each was given. */
export const surveyCountsProfile = (
  database: Database,
  instruments: InstrumentsService,
): ImportProfile<SurveyCountRow> =>
  importProfile({
    code: 'survey-counts',
    title: { nl: 'Aantallen per antwoord op een enquête', en: 'Counts of the answers to a survey' },
    description: {
      nl: 'Eén rij per antwoord met hoe vaak het gegeven is, uit een ander hulpmiddel: de optie surveyId noemt de enquête (een concept), items zegt welke tekst welke vraag is; zonder items staan er keys. Niet voor SUS en UMUX-Lite. Zolang een rij geweigerd is wordt niets bewaard; anders sluit de enquête: probeer het eerst met dryRun.',
      en: 'One row for each answer with how often it was given, from another tool: the option surveyId names the survey (a draft), items says which text is which item; without items there are keys. Not for SUS and UMUX-Lite. As long as a row is refused nothing is stored; else the survey closes: try it with dryRun first.',
    },
    options: ['surveyId', 'items'],
    needs: ['surveyId'],
    isConfidential: true,
    columns: COLUMNS,
    from: { item: 'Vraag', value: 'Antwoord', count: 'Aantal', department: 'Afdeling' },
    read: () => ({ incomplete: true }),

    async forFile({ named, items }) {
      const survey = await importedSurvey(named.surveyId!, database, instruments);
      refuse(itemFaults(items, survey.instrument));
      const keys = new Map([...items].map(([name, key]) => [plain(name), key]));
      const seen = new Set<string>();
      const readDepartment = departmentReader(survey);
      return {
        columns: {
          ...COLUMNS,
          Antwoord: {
            ...COLUMNS.Antwoord,
            maxLength: longestOf(survey.instrument),
          },
        },
        read(cells) {
          const question = plain(cells['Vraag']!);
          seen.add(question);
          const key = keys.get(question) ?? question;
          const item = survey.instrument.items.find((one) => one.key === key);
          // As a column that is not named, a question that is not is not read.
          if (!item && items.size > 0) return { incomplete: true };
          if (!item || item.kind === 'text')
            return { fault: { column: 'Vraag', code: 'unknown-item' } };
          if (cells['Antwoord'] === '' || cells['Aantal'] === '') return { incomplete: true };
          const answer = readAnswer(single(item), cells['Antwoord']!);
          if ('code' in answer) return { fault: { column: 'Antwoord', code: answer.code } };
          const count = WHOLE.test(cells['Aantal']!) ? Number(cells['Aantal']) : undefined;
          if (count === undefined) return { fault: { column: 'Aantal', code: 'not-a-number' } };
          const department = readDepartment(cells['Afdeling']!);
          if (department === undefined)
            return { fault: { column: 'Afdeling', code: 'unknown-department' } };
          return {
            row: {
              surveyId: survey.id,
              surveyVersion: survey.version,
              department,
              item: item.key,
              value: String(answer.value),
              count,
            },
          };
        },
        faults: () =>
          [...items.keys()].flatMap((name) =>
            seen.has(plain(name)) ? [] : [optionFault(itemPointer(name), 'missing-item')],
          ),
      };
    },
  });

/** Of several choices each is counted by itself. */
const single = (item: Item): Item => (item.kind === 'choices' ? { ...item, kind: 'choice' } : item);

/** Most characters that an answer to any of its closed items can have. */
const longestOf = ({ items }: Instrument): number =>
  Math.max(0, ...items.map((item) => (item.kind === 'text' ? 0 : longestAnswer(single(item)))));

/** A mark in it may mean thousands or decimals: neither is taken. */
const WHOLE = /^\d{1,7}$/;

function itemFaults(items: ReadonlyMap<string, string>, instrument: Instrument): Fault[] {
  const faults: Fault[] = [];
  if (hasWholePoints(instrument.kind))
    faults.push({
      in: 'body',
      location: '/options/surveyId',
      code: 'not-from-counts',
      detail: FAULTS.notFromCounts,
    });
  const countable = new Set(
    instrument.items.flatMap(({ kind, key }) => (kind === 'text' ? [] : [key])),
  );
  const seen = new Set<string>();
  for (const [name, key] of items) {
    if (!countable.has(key)) faults.push(surveyFault(itemPointer(name), 'unknown-item'));
    if (seen.has(key) || seen.has(` ${plain(name)}`))
      faults.push(optionFault(itemPointer(name), 'given-twice'));
    seen.add(key).add(` ${plain(name)}`);
  }
  return faults;
}

function refuse(faults: Fault[]): void {
  if (faults.length > 0) throw new InvalidInput(faults);
}
