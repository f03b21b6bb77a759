import { spawnSync } from 'node:child_process';

/** What a command may be given beside its arguments. */
interface Surroundings {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Whether its output is handed over; else it is printed. */
  readonly quiet?: boolean;
}

/**
 * Runs a command and waits for it.
 *
 * @returns what it printed, where that was asked for
 * @throws Error where it fails
 */
export function command(
  [program, ...args]: readonly [string, ...string[]],
  { cwd, env = {}, quiet = false }: Surroundings,
): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(
      `${[program, ...args].join(' ')} ended with ${status}\n${stdout ?? ''}${stderr ?? ''}`.trim(),
    );
  return stdout ?? '';
}
