import { spawn } from 'node:child_process';

/** What a process printed, and how it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The environment of a stranger: nothing that npm or the test runner has set for its own children. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_(?!config_(registry|userconfig|cache))|VITEST|NODE_(ENV|OPTIONS|PATH)$|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/.test(
        name,
      ),
  );
  return {
    ...Object.fromEntries(entries),
    CI: '1',
    NO_COLOR: '1',
    FORCE_COLOR: '0',
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/**
 * Runs a program in a folder and waits for its end.
 *
 * @returns all that it printed, whatever its exit code
 */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...plainEnvironment(), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (part) => {
      out += part;
    });
    child.stderr.on('data', (part) => {
      err += part;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, out, err }));
  });
}

/**
 * Runs a program that stays until somebody ends it, and interrupts it once it has said something.
 *
 * @returns all that it printed; throws where it ends before
 */
export function runUntil(
  said: RegExp,
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    // In a group of its own: npx and sh between us and the program are interrupted with it, as by Ctrl-C.
    const child = spawn(command, args, {
      cwd,
      env: plainEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let [out, isSaid] = ['', false];
    const listen = (part: Buffer) => {
      out += part;
      if (isSaid || !said.test(out) || child.pid === undefined) return;
      isSaid = true;
      process.kill(-child.pid, 'SIGINT');
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('error', reject);
    child.on('close', (code) =>
      isSaid ? resolve(out) : reject(new Error(`${command} ${args.join(' ')} ended with ${code}: ${out}`)),
    );
  });
}

/** Runs a program that must succeed: throws with what it printed where it does not. */
export async function mustRun(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const ended = await run(command, args, cwd, env);
  if (ended.code !== 0)
    throw new Error(
      `${command} ${args.join(' ')} ended with ${ended.code} in ${cwd}\n${ended.out}\n${ended.err}`,
    );
  return ended;
}
