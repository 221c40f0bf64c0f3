import { idNamed } from '../common/ids.js';
import type { PlanCommunicationDto } from '../communications/communication.dto.js';
import { CommunicationsService } from '../communications/communications.service.js';
import { QuestionsService } from '../communications/questions.service.js';
import type { DemoScribe } from './demo-scribe.js';

const ADVISER = 'communication_adviser';

export const WALK_IN = {
  title: { nl: 'Loop binnen met uw vragen', en: 'Walk in with your questions' },
  keyMessage: {
    nl: 'Elke woensdag zit er iemand voor u klaar.',
    en: 'Somebody is there for you every Wednesday.',
  },
  phase: 'rollout',
  channel: 'meeting',
  senderRole: 'champion',
} as const;

export const WHY = {
  title: { nl: 'Waarom wij met Copilot gaan werken', en: 'Why we are going to work with Copilot' },
  keyMessage: {
    nl: 'Teksten die iedereen begrijpt, en meer tijd voor de mensen die ze aanvragen.',
    en: 'Texts that everybody understands, and more time for the people who ask for them.',
  },
  phase: 'rollout',
  channel: 'meeting',
  senderRole: 'sponsor',
  senderName: 'Gemeentesecretaris',
} as const;

/** Plans a message for a morning. */
export const writeMessage = (
  scribe: DemoScribe,
  project: string,
  name: string,
  message: PlanCommunicationDto,
  { daysAgo, plannedDaysAgo = daysAgo }: { daysAgo: number; plannedDaysAgo?: number },
): Promise<void> =>
  scribe.doesIn(project, { name, by: ADVISER, daysAgo, operation: 'planCommunication' }, (ref) =>
    scribe
      .get(CommunicationsService)
      .plan(ref, { ...message, plannedAt: scribe.clock.morning(plannedDaysAgo) }),
  );

export const writeSending = (
  scribe: DemoScribe,
  project: string,
  name: string,
  daysAgo: number,
  reachedCount: number | null = null,
): Promise<void> =>
  scribe.doesIn(
    project,
    { name: `${name}/sending`, by: ADVISER, daysAgo, operation: 'recordSending' },
    (ref) =>
      scribe
        .get(CommunicationsService)
        .recordSending(ref, idNamed(`${project}/${name}`), { reachedCount }),
  );

/** Two questions on the message named so: one was answered the next day, the other has waited for six. */
export async function writeQuestions(
  scribe: DemoScribe,
  project: string,
  message: string,
): Promise<void> {
  const asked = {
    kind: 'question',
    channel: 'meeting',
    communicationId: idNamed(`${project}/${message}`),
  } as const;
  const questions = [
    { daysAgo: 12, text: 'Leest Copilot ook mee in dossiers die niet van mijn afdeling zijn?' },
    { daysAgo: 6, text: 'Moet ik melden dat een toelichting met Copilot is geschreven?' },
  ];
  for (const [index, { daysAgo, text }] of questions.entries())
    await scribe.doesIn(
      project,
      { name: `question/${index + 1}`, by: ADVISER, daysAgo, operation: 'recordQuestion' },
      (ref) => scribe.get(QuestionsService).record(ref, { ...asked, text }),
    );
  await scribe.doesIn(
    project,
    { name: 'question/1/answer', by: ADVISER, daysAgo: 11, operation: 'answerQuestion' },
    (ref) =>
      scribe.get(QuestionsService).answer(ref, idNamed(`${project}/question/1`), {
        text: 'Nee. Copilot ziet alleen wat u zelf mag openen.',
        by: 'Beheerder werkplek',
      }),
  );
}
