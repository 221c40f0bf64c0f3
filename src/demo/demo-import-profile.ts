import { OwnProfilesService } from '../imports/own-profiles.service.js';
import type { DemoScribe } from './demo-scribe.js';

/** A profile of the municipality's own: who was at a training, course by course, on a list of the trainer. */
export const writeImportProfile = (scribe: DemoScribe): Promise<void> =>
  scribe.does(
    { name: 'import-profile/1', by: 'hr', daysAgo: 60, operation: 'createImportProfile' },
    () =>
      scribe.get(OwnProfilesService).create({
        code: 'presentielijst',
        title: 'Presentielijst van de trainer',
        target: 'training-records',
        columns: [
          { name: 'Personeelsnummer', field: 'person', aliases: ['Nummer'] },
          { name: 'Aanwezigheid', field: 'status' },
          { name: 'Datum', field: 'completedAt' },
        ],
        statuses: { Aanwezig: 'completed' },
        datePattern: 'd MMMM yyyy',
        language: 'nl',
      }),
  );
