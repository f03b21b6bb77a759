import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const watchParent = new URL('watch-parent.mjs', import.meta.url).href;
const root = path.resolve(import.meta.dirname, '../..');

/** The programs that a build runs, as files: a shell between them and us would outlive us. */
export const programs = {
  astro: path.join(root, 'node_modules/astro/bin/astro.mjs'),
  gongkai: path.join(root, 'packages/cli/bin/gongkai.mjs'),
} as const;

const running = new Set<ChildProcess>();

/** Ends the programs that run. */
export function endChildren(): void {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Runs a program of Node that prints where this one prints, and that ends when this process ends, however it does.
 *
 * @returns its exit code
 */
export function runChild(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', watchParent, program, ...args], {
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { ...process.env, ...env, GONGKAI_BUILD_PID: String(process.pid) },
    });
    running.add(child);
    child.stdin?.on('error', () => {});
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}
