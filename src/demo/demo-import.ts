import { Readable } from 'node:stream';
import { ImportIntake } from '../imports/import-intake.js';
import { demoPeopleCsv } from './demo-people.js';
import type { DemoScribe } from './demo-scribe.js';

const WAIT_SECONDS = 60;

/** Sends the demo's people in as HR would: as a file of its system. */
export async function importDemoPeople(
  scribe: DemoScribe,
  organisation: string,
  count: number,
): Promise<void> {
  const file = Buffer.from(demoPeopleCsv(organisation, count));
  await scribe.does(
    { name: 'import/1', by: 'hr', daysAgo: 0, operation: 'importFile' },
    async () => {
      const { state } = await scribe
        .get(ImportIntake)
        .take({ profile: 'people-afas' }, Readable.from([file]), WAIT_SECONDS);
      if (state !== 'completed') throw new Error(`The demo's people did not come in: ${state}`);
    },
  );
}
