import { spawn } from 'node:child_process';

/** One command of a run, with the words that say what it does. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: NodeJS.ProcessEnv;
  /** The name of a step before it that must have ended when it begins. */
  readonly after?: string;
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

/** Runs one step and says of one that fails how it ended. */
async function runStep({ name, command, env }: Step): Promise<number> {
  console.log(`\n— ${name}`);
  const code = await run(command, env);
  if (code !== 0) console.error(`\n${name}: ${command.join(' ')} ended with ${code}`);
  return code;
}

/**
 * Runs commands in their order, as many at the same time as are said. After one that fails none begins any more; those at work are waited for,
 * so that none goes on alone.
 *
 * @returns the exit code of the first that failed, or 0
 */
export async function runSteps(steps: readonly Step[], together = 1): Promise<number> {
  const queue = [...steps];
  const begun = new Map<string, Promise<void>>();
  let failed = 0;
  const begin = async (step: Step): Promise<void> => {
    await begun.get(step.after ?? '');
    const code = failed === 0 ? await runStep(step) : 0;
    if (failed === 0) failed = code;
  };
  const lane = async (): Promise<void> => {
    for (let step = queue.shift(); step; step = queue.shift()) {
      const ended = begin(step);
      begun.set(step.name, ended);
      await ended;
    }
  };
  await Promise.all(Array.from({ length: together }, lane));
  return failed;
}
