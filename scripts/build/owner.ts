import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** The process that holds something, described well enough to tell it from a later one with the same number. */
export interface Owner {
  readonly pid: number;
  /** When the process started, in whatever form its system tells it; null where it does not. */
  readonly started: string | null;
  /** The machine as it was started this time, and on Linux the space in which process numbers count. */
  readonly host: string;
  /** When it took hold, for people to read. */
  readonly since: string;
}

const linux = process.platform === 'linux';

function thisHost(): string {
  if (!linux) return hostname();
  try {
    // A container may have the name of another, and the same machine gives numbers anew after it was restarted.
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return [hostname(), boot, readlinkSync('/proc/self/ns/pid')].join(' ');
  } catch {
    return hostname();
  }
}

const ask = (command: string, ...args: readonly string[]): string | null => {
  try {
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    const answer = execFileSync(command, args, {
      encoding: 'utf8',
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return answer.trim() || null;
  } catch {
    return null;
  }
};

/** Tells when a running process started: the same number at another time is another process. Null where that cannot be told. */
function startOf(pid: number): string | null {
  if (linux) {
    try {
      // The name in brackets may hold anything; the start is the 20th field behind it (proc(5), field 22).
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    } catch {
      return null;
    }
  }
  if (process.platform === 'win32')
    return ask('powershell', '-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`);
  return ask('ps', '-o', 'lstart=', '-p', String(pid));
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is one, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const host = thisHost();
let own: Owner | undefined;

/** Describes this process. */
export function thisProcess(): Owner {
  own ??= { pid: process.pid, started: startOf(process.pid), host, since: new Date().toISOString() };
  return own;
}

/**
 * Tells whether the process that holds something is still there.
 *
 * @param owner as it described itself
 * @returns `unknown` where it ran on another machine, which only its sign of life can tell
 */
export function stateOf(owner: Owner): 'alive' | 'gone' | 'unknown' {
  if (owner.host !== host) return 'unknown';
  if (!exists(owner.pid)) return 'gone';
  const started = startOf(owner.pid);
  if (started === null || owner.started === null) return 'unknown';
  return started === owner.started ? 'alive' : 'gone';
}
