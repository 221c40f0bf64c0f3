import type { INestApplicationContext } from '@nestjs/common';
import { systemContext } from '../common/context.js';
import { withIdsNamed } from '../common/ids.js';
import { Database } from '../database/database.js';
import { ApiKeysService } from '../identity/api-keys.service.js';
import { ROLES } from '../identity/roles.js';
import type { NewOrganisation } from '../organisations/new-organisation.js';
import { OrganisationsService } from '../organisations/organisations.service.js';
import { EvidenceService } from '../projects/evidence.service.js';
import { ProgrammesService } from '../projects/programmes.service.js';
import { CoursesService } from '../trainings/courses.service.js';
import { TrainingRecordIntake } from '../trainings/training-record-intake.js';
import { DemoClock } from './demo-clock.js';
import { DEMO_COURSES } from './demo-courses.js';
import { demoNumbers } from './demo-people.js';
import { importDemoPeople } from './demo-import.js';
import { DemoProjectWriter } from './demo-project.js';
import { DemoScribe } from './demo-scribe.js';

const PEOPLE = 60;
const FOUNDED_DAYS_AGO = 420;

/**
 * Fills an empty database with two municipalities: `noorderwolde` with a year of history, `zuiderdam` with
 * one project. Does nothing where they are complete; a build that was broken off goes on.
 */
export async function buildDemo(app: INestApplicationContext): Promise<void> {
  const clock = new DemoClock(new Date());
  const northern = await found(app, clock, {
    code: 'noorderwolde',
    name: 'Gemeente Noorderwolde',
    identifier: 'gm9901',
  });
  if (northern) {
    await importDemoPeople(northern, 'noorderwolde', PEOPLE);
    await writeNorthern(northern);
    await giveKeys(app, northern, 'noorderwolde');
  }
  const southern = await found(app, clock, {
    code: 'zuiderdam',
    name: 'Gemeente Zuiderdam',
    identifier: 'gm9902',
  });
  if (southern) {
    await importDemoPeople(southern, 'zuiderdam', 12);
    await writeSouthern(southern);
    await giveKeys(app, southern, 'zuiderdam');
  }
}

/** The scribe of an organisation that is not complete yet; its keys are made last. */
async function found(
  app: INestApplicationContext,
  clock: DemoClock,
  { code, name, identifier }: Pick<NewOrganisation, 'code' | 'name' | 'identifier'>,
): Promise<DemoScribe | undefined> {
  const known = (await app.get(Database).tenants()).find(({ slug }) => slug === code);
  if (known && (await hasKeys(app, known.id))) return undefined;
  const id =
    known?.id ??
    (await app.get(OrganisationsService).create({
      code,
      name,
      identifierScheme: 'tooi',
      identifier,
      type: 'municipality',
      zone: 'Europe/Amsterdam',
      language: 'nl',
      hrAccountHomePage: `https://hr.${code}.example`,
      createdAt: clock.morning(FOUNDED_DAYS_AGO),
    }));
  // The contract's examples are noorderwolde's.
  const prefix = code === 'noorderwolde' ? '' : `${code}/`;
  return new DemoScribe(app, id, clock, known !== undefined, prefix);
}

async function hasKeys(app: INestApplicationContext, organisationId: string): Promise<boolean> {
  const { total } = await app
    .get(Database)
    .run(systemContext(organisationId, 'listApiKeys'), () => app.get(ApiKeysService).list({}));
  return total > 0;
}

async function giveKeys(
  app: INestApplicationContext,
  scribe: DemoScribe,
  code: string,
): Promise<void> {
  await scribe.does(
    { name: `${code}/api-key`, by: 'admin', daysAgo: 0, operation: 'createApiKey' },
    async () => {
      for (const role of ROLES)
        await withIdsNamed(`${code}/api-key/${role}`, () =>
          app
            .get(ApiKeysService)
            .create({ name: role, account: role, roles: [role] }, `fw_demo_${code}_${role}`),
        );
    },
  );
}

async function writeProgramme(scribe: DemoScribe, name: string): Promise<void> {
  await scribe.does(
    {
      name: 'programme/1',
      by: 'programme_manager',
      daysAgo: FOUNDED_DAYS_AGO,
      operation: 'createProgramme',
    },
    () =>
      scribe
        .get(ProgrammesService)
        .create({ code: 'ai-programma', name, sponsor: 'Gemeentesecretaris' }),
  );
  await scribe.does(
    {
      name: 'strategy/1',
      by: 'programme_manager',
      daysAgo: FOUNDED_DAYS_AGO - 1,
      operation: 'putStrategy',
    },
    async () => {
      const programmes = scribe.get(ProgrammesService);
      await programmes.putStrategy((await programmes.find('ai-programma'))!.id, {
        businessObjectives: 'Kortere wachttijden en begrijpelijke brieven',
        visionAndRoadmap: 'Van pilot naar alle afdelingen in twee jaar',
        peopleAndCulture: 'Iedereen leert met eigen werk',
        technologyAndTools: 'Binnen de werkplek die er al is',
        flexibility: 'Elk kwartaal kijken wat anders moet',
      });
    },
  );
}

async function writeSouthern(scribe: DemoScribe): Promise<void> {
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

async function writeCourses(scribe: DemoScribe): Promise<void> {
  for (const course of DEMO_COURSES)
    await scribe.does(
      {
        name: `course/${course.code}`,
        by: 'hr',
        daysAgo: FOUNDED_DAYS_AGO - 5,
        operation: 'createCourse',
      },
      () => scribe.get(CoursesService).create(course),
    );
}

/** Records that the first `count` of these people completed the course. */
async function writeRecords(
  scribe: DemoScribe,
  course: string,
  people: readonly string[],
  daysAgo: number,
): Promise<void> {
  await scribe.does(
    {
      name: `training-record/${course}/${daysAgo}`,
      by: 'hr',
      daysAgo,
      operation: 'recordTrainings',
    },
    () =>
      scribe.get(TrainingRecordIntake).record(
        people.map((person, index) => ({
          person,
          course,
          status: index % 10 === 9 ? 'failed' : 'passed',
          completedAt: scribe.clock.morning(daysAgo + 1 + (index % 5)),
          score: 60 + ((index * 7) % 40),
          source: 'skillhub',
          externalId: `${course}-${person}`,
        })),
      ),
  );
}

async function writeNorthern(scribe: DemoScribe): Promise<void> {
  const numbers = demoNumbers(PEOPLE);
  await writeProgramme(scribe, 'AI-programma Noorderwolde');
  await writeCourses(scribe);
  await writeSharedEvidence(scribe);
  await writePilot(scribe, numbers.slice(0, 20));
  await writeAftercare(scribe);
  await writeUptake(scribe, numbers.slice(20, 45));
  await writeRollout(scribe);
  await writePreparation(scribe);
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
  await pilot.settle(290);
  await pilot.pass(280, GO);
  await pilot.hold('on_hold', 270);
  await pilot.hold('active', 262);
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
  await project.waive('seats', 262, -12);
  await project.settle(345);
  await project.pass(340, GO);
  await project.settle(260);
  await project.pass(255, GO);
  await writeRecords(
    scribe,
    'AI-BASIS',
    demoNumbers(PEOPLE).filter((_, index) => index % 5 === 4),
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
}
