import { create } from './create.js';
import { formOf } from './form.js';
import { hush, say, speak, spokenLanguage, TEXTS } from './words.js';

/** Milliseconds after which a request has failed. */
const PATIENCE = 30_000;

const [title, other, heading, state, content] = [
  'title',
  '#other',
  '#heading',
  '#state',
  '#content',
].map((selector) => document.querySelector(selector));
const token = tokenOf(location.hash);

function tokenOf(hash) {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

function linkOtherLanguage() {
  const next = spokenLanguage() === 'nl' ? 'en' : 'nl';
  other.lang = next;
  other.hreflang = next;
  other.href = `?lang=${next}${location.hash}`;
  say(other, TEXTS.otherLanguage);
}

/** The response, or undefined when none came. Nothing that tells who is signed in goes along. */
const post = (path, body) =>
  fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'omit',
    cache: 'no-store',
    signal: AbortSignal.timeout?.(PATIENCE),
  }).catch(() => undefined);

async function load() {
  say(state, TEXTS.loading);
  const response = await post('/v1/survey-responses/_form', { token });
  const survey = response?.ok ? await response.json().catch(() => undefined) : undefined;
  hush(state);
  if (survey) showSurvey(survey);
  else if (response?.status === 409 || response?.status === 400)
    showMessage(TEXTS.unknown, TEXTS.unknownExplained);
  else showNotLoaded(response ? TEXTS.loadLater : TEXTS.loadAgain);
}

function showMessage(headingText, ...texts) {
  say(title, TEXTS.pageTitle, { title: headingText });
  say(heading, headingText);
  content.replaceChildren(...texts.map((text) => say(create('p'), text)));
}

function showNotLoaded(text) {
  showMessage(TEXTS.notLoaded, text);
  const again = say(create('button', { type: 'button' }), TEXTS.again);
  again.addEventListener('click', () => {
    showMessage(TEXTS.title);
    heading.focus();
    void load();
  });
  content.append(again);
}

function showSurvey(survey) {
  const { instrument, organisation } = survey;
  const sayTitle = (isFaulty) =>
    say(title, isFaulty ? TEXTS.faultTitle : TEXTS.formTitle, {
      title: instrument.title,
      organisation,
    });
  const { summary, form } = formOf(survey, {
    send: (answers) => post('/v1/survey-responses', { token, ...answers }),
    leave,
    sayTitle,
  });
  sayTitle(false);
  say(heading, instrument.title);
  content.replaceChildren(summary, ...introduction(survey), form);
}

/** The form and its token are gone, whatever came of it. */
function leave(...texts) {
  history.replaceState(null, '', `?lang=${spokenLanguage()}`);
  linkOtherLanguage();
  showMessage(...texts);
  heading.focus();
}

function introduction({ organisation, project, closesAt, mode, threshold }) {
  const privacy =
    mode === 'anonymous'
      ? [TEXTS.anonymous, TEXTS.administrator]
      : [TEXTS.byName, TEXTS.known, TEXTS.administratorByName];
  return [
    say(create('p'), TEXTS.from, { organisation, project }),
    say(create('p'), TEXTS.closes, { moment: (language) => momentIn(language, closesAt) }),
    create(
      'section',
      { class: `privacy ${mode}`, 'aria-labelledby': 'privacy' },
      say(create('h2', { id: 'privacy' }), TEXTS.privacy),
      ...[...privacy, TEXTS.threshold].map((text) => say(create('p'), text, { threshold })),
    ),
  ];
}

const momentIn = (language, moment) =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
  }).format(new Date(moment));

addEventListener('hashchange', () => location.reload());
other.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  speak(other.lang);
  history.replaceState(null, '', `?lang=${spokenLanguage()}${location.hash}`);
  linkOtherLanguage();
});
linkOtherLanguage();
if (token === '') showMessage(TEXTS.title, TEXTS.example);
else await load();
