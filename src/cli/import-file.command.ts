import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { ImportIntake } from '../imports/import-intake.js';
import { ImportDto, type ImportRowDto } from '../imports/import.dto.js';
import type { Import } from '../imports/import.entity.js';
import { ImportsService } from '../imports/imports.service.js';
import { isFinished } from '../imports/is-finished.js';
import { acting, type NamedTenant, tenantNamed } from './acting.js';
import { type Command, Misuse } from './command.js';
import { showProgress, type Progress } from './progress.js';

const SHOWN_ROWS = 10;
const POLL_MS = 200;
const OPERATION = { operation: 'importFile' };

export const importFile: Command = {
  name: 'import',
  usage: `import [--organisation CODE] --profile CODE [--option name=value …] [--options JSON]
      [--dry-run] FILE`,

  async run(args, open) {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        organisation: { type: 'string' },
        profile: { type: 'string' },
        option: { type: 'string', multiple: true, default: [] },
        options: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    const [file, ...others] = positionals;
    if (!file || others.length > 0) throw new Misuse('Name one file.');
    if (!values.profile) throw new Misuse('--profile is needed.');
    const fields = {
      profile: values.profile,
      options: optionsJson(values.option, values.options),
      dryRun: String(values['dry-run']),
    };
    const size = await sizeOf(file);
    const app = await open();
    const tenant = await tenantNamed(app, values.organisation);
    const progress = showProgress();
    try {
      const bytes = counted(file, size, progress);
      const { id } = await acting(app, tenant, OPERATION, () =>
        app.get(ImportIntake).take(fields, bytes, 0),
      );
      const done = await finished(app, tenant, id, progress);
      progress.stop();
      const { items } = await acting(app, tenant, OPERATION, () =>
        app.get(ImportsService).refusedRows(id, { limit: SHOWN_ROWS }),
      );
      process.stdout.write(summary(done, items));
      return done.state === 'completed' && done.rowsRefused === 0 ? 0 : 1;
    } finally {
      progress.stop();
    }
  },
};

/** `--option name=value` beside `--options`; a value that is no JSON is text. */
function optionsJson(named: readonly string[], json = '{}'): string {
  let options: unknown;
  try {
    options = JSON.parse(json);
  } catch {
    throw new Misuse('--options is no JSON.');
  }
  const more = named.map((option) => {
    const [, name, value] = /^(\w+)=(.*)$/s.exec(option) ?? [];
    if (name === undefined) throw new Misuse('An option is given as name=value.');
    return [name, valueOf(value!)] as const;
  });
  return JSON.stringify({ ...(options as object), ...Object.fromEntries(more) });
}

function valueOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : text;
  } catch {
    return text;
  }
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw new Misuse(`There is no file ${file}.`);
  return found.size;
}

async function* counted(
  file: string,
  size: number,
  progress: Progress,
): AsyncGenerator<Uint8Array> {
  let count = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    count += chunk.length;
    progress.at(count, size, 'the file is read');
    yield chunk;
  }
}

/** The import once nothing is left to do of it. */
async function finished(
  app: INestApplicationContext,
  tenant: NamedTenant,
  id: string,
  progress: Progress,
): Promise<Import> {
  for (;;) {
    const found = (await acting(app, tenant, OPERATION, () => app.get(ImportsService).find(id)))!;
    if (isFinished(found)) return found;
    progress.at(0, 1, `${found.rowsRead} rows are worked off`);
    await sleep(POLL_MS);
  }
}

function summary(file: Import, refused: readonly ImportRowDto[]): string {
  const { rows, droppedColumns, state, dryRun, id } = ImportDto.from(file);
  const left = rows.refused - refused.length;
  return [
    `Import ${id}: ${state}${dryRun ? ', nothing was stored (dry run)' : ''}`,
    ...Object.entries(rows).map(([name, count]) => `  ${name.padEnd(11)}${count}`),
    ...(droppedColumns.length > 0
      ? [`Columns left out: ${droppedColumns.map(({ column }) => column).join(', ')}`]
      : []),
    ...refused.map(
      ({ line, column, value, detail }) => `Line ${line}, ${column} "${value}": ${detail}`,
    ),
    ...(left > 0 ? [`and ${left} more: GET /v1/imports/${id}/rows`] : []),
    '',
  ].join('\n');
}
