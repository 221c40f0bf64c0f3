import { now } from '../common/clock.js';
import { idNamed } from '../common/ids.js';
import { ConfirmationToken } from '../communications/confirmation-token.entity.js';
import { EXAMPLE_TOKEN } from '../communications/example-token.js';
import { Database } from '../database/database.js';
import { hashOf } from '../identity/callers.js';
import type { PlanCommunicationDto } from '../communications/communication.dto.js';
import { CommunicationMailsService } from '../communications/communication-mails.service.js';
import { CommunicationsService } from '../communications/communications.service.js';
import { MailClaims } from '../mail/mail-claims.js';
import { type Attempt, sendingOutcome } from '../mail/sending-outcome.js';
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

/** The same by mail, to all. */
export const WHY_MAILED = { ...WHY, channel: 'email' } as const;

export const NEXT_MONTH = {
  title: { nl: 'Volgende maand begint u met Copilot', en: 'You start with Copilot next month' },
  keyMessage: {
    nl: 'U krijgt eerst een training van een halve dag.\n\nUw leidinggevende spreekt met u af wanneer.',
    en: 'First you get a training of half a day.\n\nYour line manager agrees with you when.',
  },
  phase: 'rollout',
  channel: 'email',
  senderRole: 'project_lead',
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
    { name: `${name}/sending`, by: ADVISER, daysAgo, operation: 'sendCommunication' },
    (ref) =>
      scribe
        .get(CommunicationsService)
        .recordSending(ref, idNamed(`${project}/${name}`), { reachedCount }),
  );

/** A mailbox that does not exist, and an answer that was lost. */
export const TWO_FAULTS: readonly Attempt[] = [
  { status: 550, reply: '550 5.1.1', begun: false },
  { begun: true },
];
const ACCEPTED: Attempt = { status: 250, reply: '250 2.0.0', begun: true };

/** Sends a message by mail, as the mail server of then took it: all of it, unless it gave other answers. */
export const writeMailing = (
  scribe: DemoScribe,
  project: string,
  name: string,
  daysAgo: number,
  answers: readonly Attempt[] = [],
): Promise<void> =>
  scribe.doesIn(
    project,
    { name: `${name}/sending`, by: ADVISER, daysAgo, operation: 'sendCommunication' },
    async (ref) => {
      await scribe.get(CommunicationMailsService).send(ref, idNamed(`${project}/${name}`), {});
      const claims = scribe.get(MailClaims);
      for (let index = 0; ; index += 1) {
        const mail = await claims.claim();
        if (!mail) return;
        await claims.record(mail, sendingOutcome(answers[index] ?? ACCEPTED));
      }
    },
  );

/** Lets the first `count` readers of a mailing click ‘read’, one with the code that the contract shows. */
export const writeConfirmations = (
  scribe: DemoScribe,
  project: string,
  name: string,
  { daysAgo, count }: { daysAgo: number; count: number },
): Promise<void> =>
  scribe.doesIn(
    project,
    { name: `${name}/confirmation`, by: ADVISER, daysAgo, operation: 'confirmReading' },
    async () => {
      const communicationId = idNamed(`${project}/${name}`);
      const database = scribe.get(Database);
      await database.query(
        `INSERT INTO communication_receipts
           (id, communication_id, person_id, kind, received_at, source, recorded_at)
         SELECT gen_random_uuid(), $1, person_id, 'confirmed', $3, 'confirmation', $3
         FROM (SELECT person_id FROM mails WHERE subject_id = $1 AND state = 'sent' ORDER BY id LIMIT $2) reader`,
        [communicationId, count, now()],
      );
      await database.repository(ConfirmationToken).insert({
        hash: hashOf(EXAMPLE_TOKEN),
        communicationId,
        personId: null,
        confirmedOn: null,
      });
    },
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
