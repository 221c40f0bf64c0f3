import { ProgrammesService } from '../projects/programmes.service.js';
import { CoursesService } from '../courses/courses.service.js';
import { TrainingRecordIntake } from '../trainings/training-record-intake.js';
import { DEMO_COURSES } from './demo-courses.js';
import type { DemoScribe } from './demo-scribe.js';

/** How many days ago the demo's organisations began with their programme. */
export const FOUNDED_DAYS_AGO = 420;

/** Begins the programme, with its strategy. */
export async function writeProgramme(scribe: DemoScribe, name: string): Promise<void> {
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

/** Adds the four courses. */
export async function writeCourses(scribe: DemoScribe): Promise<void> {
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

/** Records that these people did the course; every tenth failed. */
export async function writeRecords(
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
