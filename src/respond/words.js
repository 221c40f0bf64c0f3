/** Every text of the page, in both languages. */
export const TEXTS = JSON.parse(document.getElementById('texts').textContent);

/** What each element says, to say it again in the other language. */
const said = new Map();
let language = document.documentElement.lang;

export const spokenLanguage = () => language;

/** A value is a number, a string, a text in both languages, or a function of the language. */
const wordsOf = (text, values) =>
  text[language].replaceAll(/\{(\w+)\}/g, (_hole, name) => {
    const value = values[name];
    if (typeof value === 'function') return value(language);
    return typeof value === 'object' ? value[language] : String(value);
  });

/** Lets an element say a text, and says it again when the language changes. */
export function say(element, text, values = {}) {
  said.set(element, () => {
    element.textContent = wordsOf(text, values);
  });
  said.get(element)();
  return element;
}

export function hush(element) {
  said.delete(element);
  element.textContent = '';
}

/** Changes the language in place: nothing that was filled in is touched. */
export function speak(next) {
  language = next;
  document.documentElement.lang = next;
  for (const [element, sayAgain] of said) {
    if (element.isConnected) sayAgain();
    else said.delete(element);
  }
}
