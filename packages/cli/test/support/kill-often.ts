/** Programs that are killed by `kill -9`, at each step of writing and at moments between. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect } from 'vitest';

/** When a program is killed: before its n-th change of a file, or after so many milliseconds; never, where neither is said. */
export interface Kill {
  readonly step?: number;
  readonly after?: number;
}

const hook = path.join(import.meta.dirname, 'kill-at-step.ts');

/** Runs a program of Node, and kills it. */
export function runKilled(args: readonly string[], { step, after }: Kill) {
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    [...(step === undefined ? [] : ['--import', hook]), ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, ...(step === undefined ? {} : { KILL_AT_STEP: String(step) }) },
      ...(after === undefined ? {} : { timeout: after, killSignal: 'SIGKILL' }),
    },
  );
  return { killed: signal === 'SIGKILL', status, stderr };
}

const mostSteps = 80;

/**
 * Kills a program at each step of writing, and then at moments that are spread over the time that it takes, until it was killed so often; prints how often.
 *
 * @param what is killed, for what is printed
 * @param attempt runs it in a place of its own, kills it, looks whether everything is whole, and says whether it was killed
 */
export async function killOften(
  what: string,
  wanted: number,
  attempt: (kill: Kill) => Promise<boolean>,
): Promise<void> {
  const started = performance.now();
  expect(await attempt({})).toBe(false);
  const took = performance.now() - started;
  let steps = 0;
  for (let step = 1; step <= mostSteps && (await attempt({ step })); step += 1) steps += 1;
  let moments = 0;
  // It may be done before its moment comes: then another is tried.
  for (let at = 1; steps + moments < wanted && at <= 4 * wanted; at += 1) {
    const part = ((at * 0.618) % 1) * took;
    if (await attempt({ after: Math.max(1, Math.round(part)) })) moments += 1;
  }
  console.log(`kills of ${what}: ${steps + moments}, ${steps} of them at each step of writing`);
  expect(steps).toBeGreaterThan(3);
  expect(steps + moments).toBeGreaterThanOrEqual(wanted);
}
