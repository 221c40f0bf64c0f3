import { create } from './create.js';
import { say, TEXTS } from './words.js';

/** On a phone more points than this stand in two rows. */
const MOST_IN_A_ROW = 7;

/**
 * One question on the page: its element, where to go to answer it, and its answer (null: none).
 * `onChange` is told of every change, `announce` of what no eye needs to be told.
 */
export function questionOf(item, number, { onChange, announce }) {
  const make = { scale: scaleOf, choice: choiceOf, choices: choicesOf, text: remarkOf }[item.kind];
  const question = { number, key: item.key, isRequired: !item.skippable, ...make(item, number) };
  if (item.kind === 'scale' || item.kind === 'choice')
    if (item.skippable) question.element.append(clearButton(question, { onChange, announce }));
  return observed(question, onChange);
}

export function departmentQuestion(departments, threshold, number, { onChange }) {
  const id = `q${number}`;
  const select = create(
    'select',
    { id, 'aria-describedby': `${id}-hint ${id}-fault` },
    say(create('option', { value: '' }), TEXTS.noDepartment),
    ...departments.map((name) => create('option', { value: name }, name)),
  );
  const element = create(
    'div',
    { class: 'question' },
    titleOf('label', { text: TEXTS.department, skippable: true }, number),
    say(create('p', { id: `${id}-hint`, class: 'hint' }), TEXTS.departmentUse, { threshold }),
    faultOf(id),
    select,
  );
  const answer = () => (select.value === '' ? null : select.value);
  return observed({ number, element, target: select, invalid: [select], answer }, onChange);
}

function scaleOf(item, number) {
  const { min, max, labels } = item;
  const count = max - min + 1;
  const isLong = count > MOST_IN_A_ROW;
  const points = create('div', { class: 'points' });
  points.style.setProperty('--points', count);
  points.style.setProperty('--phone', isLong ? Math.ceil(count / 2) : count);
  for (let point = min; point <= max; point += 1) {
    const end = point === min ? labels.min : point === max ? labels.max : undefined;
    points.append(
      create(
        'label',
        { class: 'point' },
        create('input', { type: 'radio', name: `q${number}`, value: point }),
        create('span', {}, String(point)),
        ...(end ? [say(create('span', { class: 'unseen' }), COMMA, { end })] : []),
      ),
    );
  }
  const scale = create(
    'div',
    { class: isLong ? 'scale long' : 'scale' },
    say(create('p', { id: `q${number}-least`, class: 'least' }), END, {
      point: min,
      end: labels.min,
    }),
    points,
    say(create('p', { id: `q${number}-most`, class: 'most' }), END, {
      point: max,
      end: labels.max,
    }),
  );
  return radiosOf(item, number, ['least', 'most'], [scale], Number);
}

const choiceOf = (item, number) =>
  radiosOf(item, number, [], choiceLabels(item, number, 'radio'), String);

function radiosOf(item, number, hints, children, asValue) {
  const element = groupOf(item, number, 'radiogroup', hints, children);
  if (!item.skippable) element.setAttribute('aria-required', 'true');
  const radios = [...element.querySelectorAll('input')];
  const chosen = () => radios.find(({ checked }) => checked);
  const answer = () => (chosen() ? asValue(chosen().value) : null);
  return { element, target: radios[0], invalid: [element], answer };
}

function choicesOf(item, number) {
  const hint = say(create('p', { id: `q${number}-hint`, class: 'hint' }), TEXTS.severalChoices);
  const labels = choiceLabels(item, number, 'checkbox');
  const element = groupOf(item, number, 'group', ['hint'], [hint, ...labels]);
  const boxes = [...element.querySelectorAll('input')];
  function answer() {
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    return chosen.length === 0 ? null : chosen;
  }
  return { element, target: boxes[0], invalid: boxes, answer };
}

function remarkOf(item, number) {
  const id = `q${number}`;
  const area = create('textarea', {
    id,
    rows: 4,
    maxlength: item.maxLength,
    required: !item.skippable,
    'aria-describedby': `${id}-hint ${id}-left ${id}-fault`,
  });
  const left = create('p', { id: `${id}-left`, class: 'hint' });
  const count = () => say(left, TEXTS.charactersLeft, { left: item.maxLength - area.value.length });
  area.addEventListener('input', count);
  count();
  const element = create(
    'div',
    { class: 'question' },
    titleOf('label', item, number),
    say(create('p', { id: `${id}-hint`, class: 'hint' }), TEXTS.remark),
    faultOf(id),
    area,
    left,
  );
  const answer = () => (area.value.trim() === '' ? null : area.value);
  return { element, target: area, invalid: [area], answer };
}

const choiceLabels = ({ choices }, number, type) =>
  choices.map(({ key, text }) =>
    create(
      'label',
      { class: 'choice' },
      create('input', { type, name: `q${number}`, value: key }),
      say(create('span'), text),
    ),
  );

/** `hints`: how the ids of what describes it end. */
function groupOf(item, number, role, hints, children) {
  const id = `q${number}`;
  const described = [...hints, 'fault'].map((hint) => `${id}-${hint}`).join(' ');
  const element = create(
    'fieldset',
    { class: 'question', role, 'aria-describedby': described },
    titleOf('legend', item, number),
    faultOf(id),
    ...children,
  );
  element.querySelector('input').id = id;
  return element;
}

const titleOf = (name, { text, skippable }, number) =>
  create(
    name,
    { class: 'title', ...(name === 'label' ? { for: `q${number}` } : {}) },
    `${number}. `,
    say(create('span'), text),
    ' ',
    say(create('small'), skippable ? TEXTS.skippable : TEXTS.required),
  );

const faultOf = (id) => create('p', { id: `${id}-fault`, class: 'fault' });

/** Takes a chosen radio back. Its place is kept free, so that nothing moves when it appears. */
function clearButton(question, { onChange, announce }) {
  const { element, target, number, answer } = question;
  const button = create(
    'button',
    { type: 'button', class: 'clear' },
    say(create('span'), TEXTS.clear),
    say(create('span', { class: 'unseen' }), TEXTS.clearOf, { number }),
  );
  element.addEventListener('change', () => button.classList.toggle('shown', answer() !== null));
  button.addEventListener('click', () => {
    for (const radio of element.querySelectorAll('input')) radio.checked = false;
    button.classList.remove('shown');
    target.focus();
    onChange(question);
    announce(TEXTS.cleared, { number });
  });
  return button;
}

/** Enter in a radio or checkbox would send the form: only the button does. */
function observed(question, onChange) {
  const { element } = question;
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.matches('input')) event.preventDefault();
  });
  element.addEventListener('input', () => onChange(question));
  return question;
}

const END = { nl: '{point}: {end}', en: '{point}: {end}' };
const COMMA = { nl: ', {end}', en: ', {end}' };
