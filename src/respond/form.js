import { create } from './create.js';
import { faultSummary } from './faults.js';
import { departmentQuestion, questionOf } from './questions.js';
import { hush, say, TEXTS } from './words.js';

/** Seconds to wait where the server does not say how many. */
const USUAL_WAIT = 60;

/**
 * The form of a survey, and above it what is wrong. `send` sends answers and resolves to the response, or to
 * undefined; `leave` ends the form; `sayTitle` tells whether anything is wrong.
 */
export function formOf({ instrument, departments, threshold }, { send, leave, sayTitle }) {
  const faults = faultSummary();
  const failure = create('p', { role: 'alert', class: 'failure' });
  const progress = create('p', { role: 'status' });
  const button = say(create('button', { type: 'submit' }), TEXTS.send);
  const hooks = {
    announce: (text, values) => say(progress, text, values),
    onChange(question) {
      hush(progress);
      faults.settle(question);
    },
  };
  const items = instrument.items.map((item, index) => questionOf(item, index + 1, hooks));
  const department =
    departments.length > 0
      ? departmentQuestion(departments, threshold, items.length + 1, hooks)
      : undefined;
  const form = create(
    'form',
    { novalidate: true, autocomplete: 'off', 'aria-labelledby': 'questions' },
    say(create('h2', { id: 'questions' }), TEXTS.questions),
    ...(instrument.introduction ? [say(create('p'), instrument.introduction)] : []),
    ...items.map(({ element }) => element),
    ...(department ? [department.element] : []),
    say(create('p', { class: 'hint' }), TEXTS.nothingSaved),
    failure,
    button,
    progress,
  );
  let isSending = false;
  let mayHaveArrived = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (isSending) return;
    hush(failure);
    const open = lacking(items);
    show(open);
    if (open.size > 0) return;
    isSending = true;
    button.setAttribute('aria-disabled', 'true');
    say(progress, TEXTS.sending);
    const answers = items
      .map(({ key, answer }) => ({ item: key, value: answer() }))
      .filter(({ value }) => value !== null);
    const response = await send({ department: department?.answer() ?? null, answers });
    const refused = response?.status === 400 ? await refusedOf(response, answers) : new Map();
    isSending = false;
    button.removeAttribute('aria-disabled');
    hush(progress);
    if (refused.size > 0) show(refused);
    else take(response);
  });
  return { summary: faults.element, form };

  function show(found) {
    sayTitle(found.size > 0);
    faults.show(found);
  }

  function take(response) {
    if (response?.ok) return leave(TEXTS.thanks, TEXTS.arrived);
    if (response?.status === 409)
      return leave(
        TEXTS.unknown,
        mayHaveArrived ? TEXTS.maybeStored : TEXTS.notStored,
        TEXTS.unknownExplained,
      );
    if (response?.status === 429) return say(failure, TEXTS.busy, { wait: waitOf(response) });
    mayHaveArrived = true;
    return say(failure, response ? TEXTS.away : TEXTS.failed);
  }

  /** The questions of which the server does not take the answer. */
  async function refusedOf(response, answers) {
    const { errors = [] } = await response.json().catch(() => ({}));
    const questions = errors.map(({ location: pointer = '' }) => {
      const [, field, index] = pointer.split('/');
      if (field === 'department') return department;
      return items.find(({ key }) => field === 'answers' && key === answers[index]?.item);
    });
    return new Map(questions.filter(Boolean).map((question) => [question, TEXTS.refused]));
  }
}

/** The questions that must be answered and are not; the first, when none at all is answered. */
function lacking(items) {
  const open = items.filter(({ answer }) => answer() === null);
  const required = open.filter(({ isRequired }) => isRequired);
  if (required.length > 0) return new Map(required.map((question) => [question, TEXTS.unanswered]));
  return open.length > 0 && open.length === items.length
    ? new Map([[items[0], TEXTS.nothingAnswered]])
    : new Map();
}

const waitOf = (response) => (language) =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(
    Number(response.headers.get('Retry-After')) || USUAL_WAIT,
  );
