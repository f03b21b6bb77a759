import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { runSteps, type Step } from '../steps.ts';

const folder = () => mkdtempSync(path.join(tmpdir(), 'gongkai-steps-'));
const node = (name: string, code: string, more: Partial<Step> = {}): Step => ({
  name,
  command: ['node', '-e', code],
  ...more,
});
const note = (file: string, word: string) =>
  `require('node:fs').appendFileSync(${JSON.stringify(file)}, '${word} ');`;
/** Waits until a file is there. */
const until = (file: string) =>
  `while (!require('node:fs').existsSync(${JSON.stringify(file)})) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);`;

/** What was printed meanwhile, with the code. */
async function runQuietly(steps: readonly Step[], together?: number) {
  const lines: string[] = [];
  const keep = (line: unknown) => void lines.push(String(line));
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(keep),
    vi.spyOn(console, 'error').mockImplementation(keep),
  ];
  try {
    return { code: await runSteps(steps, together), said: lines.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test('two at a time: each waits for the other, which one after the other would wait for ever', async () => {
  const at = folder();
  const [one, two] = [path.join(at, 'one'), path.join(at, 'two')];
  const meet = (own: string, other: string) => `${note(own, 'here')}${until(other)}`;
  expect(await runQuietly([node('a', meet(one, two)), node('b', meet(two, one))], 2)).toMatchObject({
    code: 0,
  });
});

test('one that comes after another waits for it, also where there is room', async () => {
  const log = path.join(folder(), 'log');
  const slow = `setTimeout(() => {${note(log, 'types')}}, 300)`;
  await runQuietly([node('types', slow), node('check', note(log, 'check'), { after: 'types' })], 2);
  expect(readFileSync(log, 'utf8')).toBe('types check ');
});

test('after one that fails none begins, the other at work ends, and it is said which failed', async () => {
  const at = folder();
  const [log, later] = [path.join(at, 'log'), path.join(at, 'later')];
  const failing = node('lint', `${until(log)}process.exit(3)`);
  const atWork = node('build', `${note(log, 'begun')}setTimeout(() => {${note(log, 'ended')}}, 300)`);
  const steps = [
    failing,
    atWork,
    node('later', note(later, 'no')),
    node('types', note(later, 'no'), { after: 'lint' }),
  ];
  const { code, said } = await runQuietly(steps, 2);
  expect([code, readFileSync(log, 'utf8'), existsSync(later)]).toEqual([3, 'begun ended ', false]);
  expect(said).toMatch(/lint: node -e .* ended with 3/);
});
