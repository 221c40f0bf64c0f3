import { SingleBar } from 'cli-progress';

const LINE_MS = 5_000;

/** How far something is, on standard error: a bar on a terminal, else a line now and then. */
export interface Progress {
  at(done: number, total: number, what: string): void;
  stop(): void;
}

export const showProgress = (): Progress => (process.stderr.isTTY ? bar() : lines());

function bar(): Progress {
  const shown = new SingleBar({
    format: '{bar} {percentage} %  {what}',
    stream: process.stderr,
    hideCursor: true,
    clearOnComplete: true,
  });
  shown.start(1, 0, { what: '' });
  return {
    at(done, total, what) {
      shown.setTotal(Math.max(total, 1));
      shown.update(done, { what });
    },
    stop: () => shown.stop(),
  };
}

function lines(): Progress {
  let last = performance.now();
  return {
    at(done, total, what) {
      if (performance.now() - last < LINE_MS) return;
      last = performance.now();
      process.stderr.write(`${Math.floor((100 * done) / Math.max(total, 1))} %  ${what}\n`);
    },
    stop: () => {},
  };
}
