import { spawn } from 'node:child_process';

/** One command of a run, with the words that say what it does. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
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

/** Runs commands one after the other and stops the process with the exit code of the first that fails. */
export async function runAll(steps: readonly Step[]): Promise<void> {
  for (const { name, command } of steps) {
    console.log(`\n— ${name}`);
    const code = await run(command);
    if (code !== 0) {
      console.error(`\n${name}: ${command.join(' ')} ended with ${code}`);
      process.exit(code);
    }
  }
}
