import { writeCourses, writeProgramme } from './demo-programme.js';
import { DemoProjectWriter } from './demo-project.js';
import type { DemoScribe } from './demo-scribe.js';

/** People in its file. */
export const ZUIDERDAM_PEOPLE = 12;

/** A small municipality: one programme with one project. */
export async function writeZuiderdam(scribe: DemoScribe): Promise<void> {
  await writeProgramme(scribe, 'AI in Zuiderdam');
  const project = new DemoProjectWriter(scribe, {
    code: 'chatbot-afval',
    name: 'Chatbot afvalvragen',
    useCase: 'Inwoners wachten te lang op antwoord op vragen over afval.',
    startedDaysAgo: 40,
    goLiveDaysAgo: -60,
    audience: { department: 'Burgerzaken' },
    course: 'AI-BASIS',
  });
  await writeCourses(scribe);
  await project.start();
}
