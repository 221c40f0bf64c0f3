import { fill, type Language, type Text } from '../common/text.js';

interface Reminder {
  project: string;
  /** Titles of the courses that the person lacks, in the language. */
  courses: readonly string[];
  note: string | null;
}

const SUBJECT: Text = {
  nl: 'Training voor {project}',
  en: 'Training for {project}',
};

const BODY: Text = {
  nl: 'Voor {project} staat er nog een training voor u open:\n\n{courses}\n\nHebt u de training al gedaan? Dan hoeft u niets te doen: de gegevens komen later binnen.',
  en: 'For {project} there is still a training for you to do:\n\n{courses}\n\nHave you done the training already? Then you need not do anything: the record comes in later.',
};

/** What the system writes to somebody who lacks courses; it names nobody. */
export function reminderLetter(
  { project, courses, note }: Reminder,
  language: Language,
): { subject: string; body: string } {
  const body = fill(BODY[language], {
    project,
    courses: courses.map((course) => `- ${course}`).join('\n'),
  });
  return {
    subject: fill(SUBJECT[language], { project }),
    body: note === null ? body : `${body}\n\n${note}`,
  };
}
