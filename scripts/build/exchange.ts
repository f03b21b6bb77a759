import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** Numbers of the system call renameat2 on Linux, by processor. */
const renameat2: Readonly<Partial<Record<NodeJS.Architecture, number>>> = {
  arm: 382,
  arm64: 276,
  ia32: 353,
  loong64: 276,
  ppc64: 357,
  riscv64: 276,
  s390x: 347,
  x64: 316,
};

/** AT_FDCWD is -100, RENAME_EXCHANGE is 2 (renameat2(2)). */
const perl = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

function commands(a: string, b: string): [command: string, ...args: string[]][] {
  if (process.platform !== 'linux') return [];
  const call = renameat2[process.arch];
  return [
    // GNU coreutils since 9.5; Perl is part of nearly every older Linux.
    ['mv', '--exchange', '--no-target-directory', '--', a, b],
    ...(call === undefined ? [] : [['perl', '-e', perl, String(call), a, b] as [string, ...string[]]]),
  ];
}

/** What a name stands for; nothing else has the same at the same time. */
const identity = (file: string) => {
  const { dev, ino } = statSync(file, { bigint: true });
  return `${dev}:${ino}`;
};

/**
 * Exchanges two folders at one stroke, where the system can: there is no moment at which one of the names is missing. Node has no call for
 * it, so a program that every Linux has makes it.
 *
 * @param a an absolute path
 * @param b an absolute path on the same file system
 * @returns whether they were exchanged; where not, nothing has changed
 */
export function exchange(a: string, b: string): boolean {
  const [was, other] = [identity(a), identity(b)];
  for (const [command, ...args] of commands(a, b)) {
    spawnSync(command, args, { stdio: 'ignore' });
    // What counts is what happened, not what the program says of it.
    if (identity(a) === other && identity(b) === was) return true;
  }
  return false;
}
