import type { INestApplicationContext } from '@nestjs/common';

/** Opens the app on its database; it is closed when the command is done. */
export type OpenApp = () => Promise<INestApplicationContext>;

/** 0: done; 1: done, but not all of it is right; 2: could not be done. */
export type ExitCode = 0 | 1 | 2;

/** One thing that can be done at the command line. */
export interface Command {
  /** The words that name it. */
  name: string;
  /** How it is called, without `npm run cli --`. */
  usage: string;
  run(args: string[], open: OpenApp): Promise<ExitCode>;
}

/** The command was called in a way that it does not know; its usage is shown. */
export class Misuse extends Error {}
