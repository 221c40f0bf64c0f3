import type { LoggerService } from '@nestjs/common';
import pino from 'pino';

/** One JSON line for each event on standard output; nothing personal is ever given to it. */
export class JsonLogger implements LoggerService {
  private readonly pino: pino.Logger;

  constructor(level: string) {
    this.pino = pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
  }

  /** The access log. */
  answered(line: Record<string, unknown>): void {
    this.pino.info(line, 'answered');
  }

  log(message: unknown, context?: string): void {
    this.pino.debug({ context }, textOf(message));
  }

  warn(message: unknown, context?: string): void {
    this.pino.warn({ context }, textOf(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.pino.error({ context: rest.at(-1) }, textOf(message));
  }
}

const textOf = (message: unknown): string => (typeof message === 'string' ? message : 'unknown');
