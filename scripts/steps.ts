import { spawn } from 'node:child_process';

/** One command of a run, with the words that say what it does. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: NodeJS.ProcessEnv;
}

/** @returns the exit code of a command that prints where this one prints. */
export function run([command, ...args]: Step['command'], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** @returns the exit code of commands one after the other: that of the first that fails, which is said. */
async function runRow(steps: readonly Step[]): Promise<number> {
  for (const { name, command, env } of steps) {
    console.log(`\n— ${name}`);
    const code = await run(command, env);
    if (code === 0) continue;
    console.error(`\n${name}: ${command.join(' ')} ended with ${code}`);
    return code;
  }
  return 0;
}

/**
 * Runs rows of commands at the same time, each row one after the other, and stops the process where one of them fails: when all have
 * ended, so that none goes on alone.
 */
export async function runAll(...rows: readonly (readonly Step[])[]): Promise<void> {
  const failed = (await Promise.all(rows.map(runRow))).find((code) => code !== 0);
  if (failed !== undefined) process.exit(failed);
}
