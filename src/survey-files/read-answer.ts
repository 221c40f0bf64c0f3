import type { AnswerValue } from '../instruments/answers.js';
import type { Choice, ChoicesItem, Item, ScaleItem } from '../instruments/instrument.js';
import { readNumber } from '../imports/read-number.js';

type AnswerFaultCode = 'not-a-number' | 'out-of-scale' | 'unknown-choice';
export type AnswerReading = { value: AnswerValue } | { code: AnswerFaultCode };

/** What a cell of another tool's file answers to an item; an empty cell is a skip, and is not for here. */
export function readAnswer(item: Item, cell: string): AnswerReading {
  if (item.kind === 'scale') return readPoint(item, cell);
  if (item.kind === 'text') return { value: cell };
  if (item.kind === 'choices') return readChoices(item, cell);
  const key = choiceOf(item.choices, cell);
  return key === undefined ? { code: 'unknown-choice' } : { value: key };
}

function readPoint({ min, max }: ScaleItem, cell: string): AnswerReading {
  const value = readNumber(cell);
  if (value === null) return { code: 'not-a-number' };
  return Number.isInteger(value) && value >= min && value <= max
    ? { value }
    : { code: 'out-of-scale' };
}

/** In the order of the instrument, each once. */
function readChoices({ choices }: ChoicesItem, cell: string): AnswerReading {
  const whole = choiceOf(choices, cell);
  const parts = cell.split(/[|;]/).filter((part) => part.trim() !== '');
  const chosen = whole === undefined ? parts.map((part) => choiceOf(choices, part)) : [whole];
  return chosen.length === 0 || chosen.includes(undefined)
    ? { code: 'unknown-choice' }
    : { value: choices.flatMap(({ key }) => (chosen.includes(key) ? [key] : [])) };
}

/** By key, or by its text in either language. */
function choiceOf(choices: readonly Choice[], given: string): string | undefined {
  const words = given.trim().toLowerCase();
  const found =
    choices.find(({ key }) => key === words) ??
    choices.find(({ text }) => [text.nl, text.en].some((one) => one.toLowerCase() === words));
  return found?.key;
}
