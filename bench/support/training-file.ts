import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { BenchApp } from './bench-app.js';

export const PEOPLE = 50_000;
export const COURSES = 20;

export const numberOf = (person: number): string => String(person).padStart(6, '0');
export const courseOf = (course: number): string => `BENCH-${course}`;

/** People as AFAS exports them. */
export const writePeople = (file: string): Promise<void> =>
  writeFile(
    file,
    [
      'EmployeeId,FirstName,BirthName,Mail,Department,EmploymentStart',
      ...Array.from(
        { length: PEOPLE },
        (_, person) =>
          `${numberOf(person)},Voor${person},Achter${person},p${person}@bench.example,Afdeling ${person % 40},01-01-2020`,
      ),
    ].join('\n'),
  );

/** `rows` training records, each person a course at a time; `padding` characters in a column that nobody reads. */
export async function writeRecords(file: string, rows: number, padding = 0): Promise<void> {
  const stream = createWriteStream(file);
  const rest = padding === 0 ? '' : `,${'x'.repeat(padding)}`;
  stream.write(`personId,course,status,completedAt,score${padding === 0 ? '' : ',Remarks'}\n`);
  let text = '';
  for (let row = 0; row < rows; row += 1) {
    const day = new Date(Date.UTC(2024, 0, 1) + ((row * 7919) % 900) * 86_400_000);
    text += `${numberOf(row % PEOPLE)},${courseOf(Math.floor(row / PEOPLE) % COURSES)},completed,${day.toISOString().slice(0, 10)},${row % 100}${rest}\n`;
    if (text.length < 1_000_000) continue;
    if (!stream.write(text)) await once(stream, 'drain');
    text = '';
  }
  stream.end(text);
  await finished(stream);
}

export async function makeCourses(app: BenchApp): Promise<void> {
  for (let course = 0; course < COURSES; course += 1)
    await app.call('/v1/courses', {
      method: 'POST',
      role: 'hr',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        code: courseOf(course),
        title: { nl: courseOf(course), en: courseOf(course) },
        validityMonths: 24,
        unlimited: true,
      }),
    });
}
