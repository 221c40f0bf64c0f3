import { createApplication } from './application.js';
import { type Command, Misuse } from './cli/command.js';
import { createOrganisation } from './cli/create-organisation.command.js';
import { erasePerson } from './cli/erase-person.command.js';
import { importFile } from './cli/import-file.command.js';
import { verifyAudit } from './cli/verify-audit.command.js';
import { DomainError, type Fault, NotFound } from './common/errors.js';
import { Settings } from './common/settings.js';
import { openDatabase } from './open-database.js';

const COMMANDS: Command[] = [createOrganisation, importFile, erasePerson, verifyAudit];

/** Options that are not named as the field. */
const OPTIONS: Record<string, string> = { '/identifierScheme': '--scheme', '/file': 'FILE' };

const [command, args] = commandOf(process.argv.slice(2));
const closing: (() => Promise<void>)[] = [];
try {
  if (!command) throw new Misuse('Which command?');
  process.exitCode = await command.run(args, open);
} catch (error) {
  process.stderr.write(`${faultOf(error)}\n`);
  if (isMisuse(error)) process.stderr.write(usage());
  process.exitCode = 2;
} finally {
  for (const close of closing.toReversed()) await close();
}

function commandOf(words: string[]): [Command | undefined, string[]] {
  const found = COMMANDS.find(({ name }) =>
    name.split(' ').every((word, index) => words[index] === word),
  );
  return [found, words.slice(found?.name.split(' ').length)];
}

async function open() {
  const settings = new Settings(process.env);
  const database = await openDatabase(settings);
  closing.push(() => database.close());
  const app = await createApplication(settings, database.addresses, ['error']);
  closing.push(() => app.close());
  return app.init();
}

/** What went wrong, in words; a refused value by the name of its option. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'It failed.';
  const { errors } = error as { errors?: Fault[] };
  const unsaid = error instanceof NotFound ? error.detail : undefined;
  if (error instanceof DomainError && errors)
    return errors
      .map(
        ({ location, code, detail }) => `${optionOf(location)}: ${(detail ?? unsaid)?.en ?? code}`,
      )
      .join('\n');
  return error instanceof DomainError ? error.detail.en : error.message;
}

function optionOf(location: string): string {
  return OPTIONS[location] ?? location.replace(/^\/options\//, '--option ').replace(/^\//, '--');
}

/** Also what `parseArgs` does not know. */
function isMisuse(error: unknown): boolean {
  const code = String((error as { code?: unknown }).code);
  return error instanceof Misuse || code.startsWith('ERR_PARSE_ARGS');
}

function usage(): string {
  const shown = command ? [command] : COMMANDS;
  return `Usage:\n${shown.map((one) => `  npm run cli -- ${one.usage}\n`).join('')}`;
}
