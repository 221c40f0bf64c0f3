import { idNamed } from '../common/ids.js';
import { rowId } from '../imports/row-id.js';
import { PersonIdentifiersService } from '../people/person-identifiers.service.js';
import { EvidenceService } from '../projects/evidence.service.js';
import { ProgrammesService } from '../projects/programmes.service.js';
import { writeCalendar } from './demo-calendar.js';
import { writeImportProfile } from './demo-import-profile.js';
import { demoNumbers } from './demo-people.js';
import { FOUNDED_DAYS_AGO, writeCourses, writeProgramme, writeRecords } from './demo-programme.js';
import {
  NEXT_MONTH,
  TWO_FAULTS,
  WALK_IN,
  WHY,
  writeConfirmations,
  writeMailing,
  writeMessage,
  writeQuestions,
  writeSending,
} from './demo-communications.js';
import { writeDraftSurvey, writeOpenSurvey, writeOwnInstrument } from './demo-surveys.js';
import { writeMonitoringConsent } from './demo-monitoring.js';
import { DemoProjectWriter } from './demo-project.js';
import type { DemoScribe } from './demo-scribe.js';
import {
  writeAttendance,
  writeEnrolments,
  writeExemption,
  writeSession,
} from './demo-trainings.js';

/** People in its file. */
export const NOORDERWOLDE_PEOPLE = 60;

/** A year of history: a project in each phase, and a completed pilot with its follow-up. */
export async function writeNoorderwolde(scribe: DemoScribe): Promise<void> {
  const numbers = demoNumbers(NOORDERWOLDE_PEOPLE);
  await writeProgramme(scribe, 'AI-programma Noorderwolde');
  await writeCourses(scribe);
  await writeImportProfile(scribe);
  await writeOwnInstrument(scribe);
  await writeIdentifier(scribe);
  await writeSharedEvidence(scribe);
  await writeMonitoringConsent(scribe);
  await writePilot(scribe, numbers.slice(0, 20));
  await writeAftercare(scribe);
  await writeUptake(scribe, numbers.slice(20, 45));
  await writeRollout(scribe);
  await writeExemption(scribe);
  await writePreparation(scribe);
  await writeCalendar(scribe);
}

/** The first person once had another mail address. */
async function writeIdentifier(scribe: DemoScribe): Promise<void> {
  const personId = rowId(idNamed('import/1'), 2);
  await scribe.does(
    { name: 'identifier/1', by: 'hr', daysAgo: 0, operation: 'linkIdentifier' },
    () =>
      scribe
        .get(PersonIdentifiersService)
        .link(personId, { kind: 'mail', value: 'n.brouwer@oudedorp.example' }),
    { personId },
  );
}

async function writeSharedEvidence(scribe: DemoScribe): Promise<void> {
  for (const kind of [
    'security_assessment',
    'data_quality_assessment',
    'data_classification',
  ] as const)
    await scribe.does(
      {
        name: `ai-programma/evidence/${kind}`,
        by: 'programme_manager',
        daysAgo: FOUNDED_DAYS_AGO - 10,
        operation: 'recordProgrammeEvidence',
      },
      async () =>
        scribe.get(EvidenceService).record(
          { programmeId: (await scribe.get(ProgrammesService).find('ai-programma'))!.id },
          {
            kind,
            verdict: 'positive',
            validFrom: scribe.clock.ago(FOUNDED_DAYS_AGO - 10),
            validUntil: scribe.clock.ago(-300),
            url: `https://dossier.example/ai-programma/${kind}`,
          },
        ),
    );
}

const GO = { decision: 'go', motivation: 'De poort is gereed; zie het verslag.' } as const;

/** A whole life: a no_go first, then four gates, scaled up at the end. */
async function writePilot(scribe: DemoScribe, people: string[]): Promise<void> {
  const pilot = new DemoProjectWriter(scribe, {
    code: 'copilot-pilot',
    name: 'Copilot-pilot Burgerzaken',
    useCase: 'Brieven in gewone taal schrijven kost Burgerzaken te veel tijd.',
    startedDaysAgo: 380,
    goLiveDaysAgo: 260,
    audience: { people },
    course: 'PROMPT-101',
  });
  await pilot.start();
  await pilot.pass(360, {
    decision: 'no_go',
    motivation: 'De doelstelling en de DPIA ontbreken nog.',
  });
  await pilot.prepare(340, -400);
  await pilot.settle(335);
  await pilot.pass(330, GO);
  await writeSession(scribe, 1, { daysAgo: 300, startsDaysAgo: 245, capacity: 25 });
  await writeEnrolments(scribe, 1, people, 295);
  await pilot.settle(290);
  await pilot.pass(280, GO);
  await pilot.hold('on_hold', 270);
  await pilot.hold('active', 262);
  await writeAttendance(scribe, 1, people, 244);
  await writeRecords(scribe, 'PROMPT-101', people, 240);
  await pilot.judge(210);
  await pilot.settle(205);
  await pilot.pass(200, GO);
  await pilot.lesson(100);
  await pilot.settle(95);
  await pilot.pass(90, { ...GO, outcome: 'scale_up' }, 'follow-up');
}

/** In aftercare, with a waiver that ends soon and a DPIA that lapsed: its first gate is open again. */
async function writeAftercare(scribe: DemoScribe): Promise<void> {
  const project = new DemoProjectWriter(scribe, {
    code: 'copilot-nazorg',
    name: 'Copilot bij HR',
    useCase: 'Vragen van medewerkers aan HR blijven te lang liggen.',
    startedDaysAgo: 375,
    goLiveDaysAgo: 230,
    audience: { department: 'HR' },
    course: 'AI-BASIS',
  });
  await project.start();
  await project.prepare(350, 8);
  await project.waive('question-channel', 262, -12);
  await project.settle(345);
  await project.pass(340, GO);
  await project.settle(260);
  await project.pass(255, GO);
  await writeRecords(
    scribe,
    'AI-BASIS',
    demoNumbers(NOORDERWOLDE_PEOPLE).filter((_, index) => index % 5 === 4),
    200,
  );
  await project.judge(160);
  await project.settle(155);
  await project.pass(
    150,
    {
      decision: 'conditional_go',
      motivation: 'Door, mits de werkinstructie wordt aangevuld.',
      conditions: [
        {
          text: 'De werkinstructie beschrijft ook wat niet mag',
          owner: 'Functioneel beheer',
          dueDate: scribe.clock.ago(-20),
        },
      ],
    },
    'condition/1',
  );
  await project.lesson(40);
  await writeOpenSurvey(scribe, 'copilot-nazorg', 'nazorgmeting');
}

/** In uptake, waiting for the sponsor's decision. */
async function writeUptake(scribe: DemoScribe, people: string[]): Promise<void> {
  const project = new DemoProjectWriter(scribe, {
    code: 'copilot-gebruik',
    name: 'Copilot bij Sociaal Domein en Ruimte',
    useCase: 'Verslagen van gesprekken uitwerken kost te veel tijd.',
    startedDaysAgo: 240,
    goLiveDaysAgo: 80,
    audience: { people },
    course: 'AI-BASIS',
  });
  await project.start();
  await project.prepare(220, -300);
  await project.settle(215);
  await project.pass(210, GO);
  await project.settle(120);
  await project.pass(110, GO);
  await writeRecords(scribe, 'AI-BASIS', people.slice(0, 12), 30);
  await project.judge(20);
  await project.submit(3);
}

async function writeRollout(scribe: DemoScribe): Promise<void> {
  const project = new DemoProjectWriter(scribe, {
    code: 'copilot-uitrol',
    name: 'Copilot bij Ruimte',
    useCase: 'Toelichtingen bij vergunningen zijn moeilijk te lezen.',
    startedDaysAgo: 120,
    goLiveDaysAgo: -30,
    audience: { department: 'Ruimte' },
    course: 'AI-PRIVACY',
  });
  await project.start();
  await project.prepare(100, -300);
  await project.settle(95);
  await project.pass(90, GO);
  await project.record('work_instruction', 20);
  await writeMessage(scribe, 'copilot-uitrol', 'communication/1', WALK_IN, {
    daysAgo: 18,
    plannedDaysAgo: -10,
  });
  await writeMessage(scribe, 'copilot-uitrol', 'communication/2', WHY, {
    daysAgo: 18,
    plannedDaysAgo: 15,
  });
  await writeSending(scribe, 'copilot-uitrol', 'communication/2', 15, 9);
  await writeMessage(scribe, 'copilot-uitrol', 'communication/3', NEXT_MONTH, { daysAgo: 12 });
  await writeMailing(scribe, 'copilot-uitrol', 'communication/3', 10, TWO_FAULTS);
  await writeConfirmations(scribe, 'copilot-uitrol', 'communication/3', { daysAgo: 9, count: 7 });
  await writeQuestions(scribe, 'copilot-uitrol', 'communication/2');
  await writeDraftSurvey(scribe, 'copilot-uitrol', 'tussenmeting');
}

/** In preparation: half of it is there. */
async function writePreparation(scribe: DemoScribe): Promise<void> {
  const project = new DemoProjectWriter(scribe, {
    code: 'copilot-voorbereiding',
    name: 'Copilot bij Burgerzaken, tweede groep',
    useCase: 'De tweede groep wil werken zoals de pilotgroep.',
    startedDaysAgo: 30,
    goLiveDaysAgo: -90,
    audience: { department: 'Burgerzaken' },
    course: 'PROMPT-101',
  });
  await project.start();
  await project.begin(25);
  await writeSession(scribe, 2, { daysAgo: 20, startsDaysAgo: -20, capacity: 10 });
  await writeEnrolments(scribe, 2, demoNumbers(NOORDERWOLDE_PEOPLE).slice(45, 57), 15);
  await writeSession(scribe, 3, { daysAgo: 14, startsDaysAgo: -40, capacity: 12 });
}
