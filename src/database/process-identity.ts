import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** `pid start`: unlike a pid alone it does not come back for another process. */
export const thisProcess = (): string => `${process.pid} ${startOf(process.pid)}`;

/** Whether the process that `identity` names still runs; a zombie does not. */
export function isRunning(identity: string): boolean {
  const [pid, ...start] = identity.split(' ');
  return startOf(Number(pid)) === start.join(' ');
}

export const pidIsRunning = (pid: number): boolean => startOf(pid) !== undefined;

/** The words that started the process, or undefined when it is gone. */
export function commandLine(pid: number): string | undefined {
  return process.platform === 'linux'
    ? proc(pid, 'cmdline')?.replaceAll('\0', ' ')
    : ps(pid, 'command=');
}

function startOf(pid: number): string | undefined {
  if (process.platform !== 'linux') {
    const [state, ...start] = ps(pid, 'stat=,lstart=')?.split(/\s+/) ?? ['Z'];
    return state!.startsWith('Z') ? undefined : start.join(' ');
  }
  const stat = proc(pid, 'stat');
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? ['Z'];
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
}

function proc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

function ps(pid: number, columns: string): string | undefined {
  try {
    return execFileSync('ps', ['-o', columns, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
