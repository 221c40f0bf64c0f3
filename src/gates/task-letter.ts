import { fill, type Language, type Text } from '../common/text.js';

interface Task {
  projectName: string | null;
  text: string;
  dueDate: string | null;
}

const SUBJECT: Record<'one' | 'many', Text> = {
  one: { nl: 'Er wacht 1 taak op u', en: '1 task waits for you' },
  many: { nl: 'Er wachten {count} taken op u', en: '{count} tasks wait for you' },
};
const INTRO: Text = {
  nl: 'Dit wacht deze week op u in Fasewijzer:',
  en: 'This waits for you in Fasewijzer this week:',
};
const DUE: Text = { nl: '{task} (voor {day})', en: '{task} (before {day})' };
const MORE: Text = { nl: '… en nog {count}.', en: '… and {count} more.' };
const END: Text = {
  nl: 'Alles staat op {url}. Geen mail meer? Zet uw weekmail uit (putTaskMail).',
  en: 'All of it is at {url}. No more mail? Switch your weekly mail off (putTaskMail).',
};
const SHOWN = 25;

/** The week's tasks of an account as a mail; undefined when nothing waits. */
export function taskLetter(
  tasks: readonly Task[],
  language: Language,
  url: string,
): { subject: string; body: string } | undefined {
  const count = tasks.length;
  if (count === 0) return undefined;
  const lines = tasks.slice(0, SHOWN).map(({ projectName, text, dueDate }) => {
    const task = projectName === null ? text : `${projectName}: ${text}`;
    return `- ${dueDate === null ? task : fill(DUE[language], { task, day: dueDate })}`;
  });
  if (count > SHOWN) lines.push(fill(MORE[language], { count: count - SHOWN }));
  return {
    subject: fill(SUBJECT[count === 1 ? 'one' : 'many'][language], { count }),
    body: [INTRO[language], lines.join('\n'), fill(END[language], { url })].join('\n\n'),
  };
}
