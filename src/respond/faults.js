import { create } from './create.js';
import { hush, say, TEXTS } from './words.js';

/** What is wrong with the answers: above the form, with a link to each question, and at the questions. */
export function faultSummary() {
  const element = create('section', {
    class: 'summary',
    tabindex: '-1',
    'aria-labelledby': 'check',
    hidden: true,
  });
  let faulty = new Map();
  return {
    element,
    /** Replaces what was wrong before; `found` has a text for each question. */
    show(found) {
      for (const question of faulty.keys()) unmark(question);
      faulty = found;
      for (const [question, text] of faulty) mark(question, text);
      element.hidden = faulty.size === 0;
      element.replaceChildren(
        say(create('h2', { id: 'check' }), TEXTS.check),
        create('ul', {}, ...[...faulty].map(([question, text]) => linkTo(question, text))),
      );
      if (faulty.size > 0) element.focus();
    },
    /** What is changed is no longer wrong. The summary stays until the next attempt, so that nothing moves. */
    settle(question) {
      for (const [wrong, text] of faulty)
        if (wrong === question || text === TEXTS.nothingAnswered) {
          unmark(wrong);
          faultOf(wrong).textContent = '\u00a0';
        }
    },
  };
}

/** Goes to a question and leaves the address as it is: there stands the token. */
function linkTo({ target, number }, text) {
  const link = say(create('a', { href: `#${target.id}` }), text, { number });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    target.focus();
  });
  return create('li', {}, link);
}

const faultOf = ({ element }) => element.querySelector('.fault');

function mark(question, text) {
  say(faultOf(question), text, { number: question.number });
  for (const control of question.invalid) control.setAttribute('aria-invalid', 'true');
}

function unmark(question) {
  hush(faultOf(question));
  for (const control of question.invalid) control.removeAttribute('aria-invalid');
}
