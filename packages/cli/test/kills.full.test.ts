/** What is written is whole, at whatever step the process is killed. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from './support/run.ts';
import { root, sampleData, snapshot } from './support/sample-data.ts';
import { openStudio, project, report } from './support/studio.ts';

const chainOf = (folder: string) => readFileSync(path.join(folder, 'chain.jsonl'), 'utf8');

test('seal', async () => {
  const folder = sampleData();
  await run('seal', folder);
  const chain = chainOf(folder);
  const second = { ...JSON.parse(readFileSync(path.join(folder, snapshot), 'utf8')), date: '2027-01-31' };
  writeFileSync(path.join(folder, snapshot.replace('2026', '2027')), JSON.stringify(second));
  const killed: number[] = [];
  for (let step = 1; step <= 40; step += 1) {
    writeFileSync(path.join(folder, 'chain.jsonl'), chain);
    const { signal } = spawnSync(
      process.execPath,
      [
        '--import',
        path.join(import.meta.dirname, 'support/kill-at-step.ts'),
        path.join(root, 'packages/cli/bin/gongkai.mjs'),
        'seal',
        folder,
      ],
      { env: { ...process.env, KILL_AT_STEP: String(step) } },
    );
    const now = chainOf(folder);
    expect(now === chain || (now.startsWith(chain) && now.split('\n').length === 3)).toBe(true);
    expect((await run('check', folder)).code).toBe(0);
    if (signal !== 'SIGKILL') break;
    killed.push(step);
  }
  console.log(`kills of seal: ${killed.length}`);
  expect(killed.length).toBeGreaterThan(4);
  writeFileSync(path.join(folder, 'chain.jsonl'), chain);
  expect((await run('seal', folder)).code).toBe(0);
  // What the killed ones have left is gone.
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('takedown: the number is there with its seal, or check says that it is not finished, and the same command finishes it', async () => {
  const id = 'sample.service-stations.union-station';
  const args = ['takedown', id, '--reason', '误发'];
  let killed = 0;
  for (let step = 1; step <= 60; step += 1) {
    const folder = sampleData();
    await run('seal', folder);
    const { signal } = spawnSync(
      process.execPath,
      [
        '--import',
        path.join(import.meta.dirname, 'support/kill-at-step.ts'),
        path.join(root, 'packages/cli/bin/gongkai.mjs'),
        ...args,
        '--data',
        folder,
      ],
      { env: { ...process.env, KILL_AT_STEP: String(step) } },
    );
    const { err } = await run('check', folder);
    expect(err).not.toMatch(/seal-broken|chain-|json-/);
    const again = await run(...args, '--data', folder);
    const text = readFileSync(path.join(folder, snapshot), 'utf8');
    expect([step, again.code, text.includes('12处')]).toEqual([
      step,
      signal === 'SIGKILL' ? again.code : 1,
      false,
    ]);
    expect(chainOf(folder).trim().split('\n')).toHaveLength(2);
    if (signal !== 'SIGKILL') break;
    killed += 1;
  }
  console.log(`kills of takedown: ${killed}`);
  expect(killed).toBeGreaterThan(12);
});

test('studio: draft, snapshot and chain are whole, and what was done before is kept', async () => {
  const made = await project();
  const first = await openStudio(made);
  await first.file('总结.txt', report);
  first.server.close();
  let killed = 0;
  for (let step = 1; step <= 60; step += 1) {
    const folder = path.join(mkdtempSync(path.join(tmpdir(), 'gongkai-studio-')), 'qinghe');
    cpSync(made, folder, { recursive: true });
    const { signal, status } = spawnSync(
      process.execPath,
      [
        '--import',
        path.join(import.meta.dirname, 'support/kill-at-step.ts'),
        path.join(import.meta.dirname, 'support/studio-steps.ts'),
        folder,
      ],
      { env: { ...process.env, KILL_AT_STEP: String(step) } },
    );
    const draft = JSON.parse(readFileSync(path.join(folder, '.gongkai/draft.json'), 'utf8'));
    expect([1, 2]).toContain(draft.version);
    expect(draft.rows.length).toBeGreaterThan(39);
    expect((await run('check', path.join(folder, 'data'))).code).toBe(0);
    const written = path.join(folder, 'data/unions/qinghe/snapshots/2026-11-26.json');
    if (existsSync(written)) {
      expect(JSON.parse(readFileSync(written, 'utf8')).observations).toHaveLength(37);
      expect(draft.version).toBe(2);
    }
    const chain = path.join(folder, 'data/chain.jsonl');
    if (existsSync(chain)) expect(chainOf(path.join(folder, 'data')).split('\n')).toHaveLength(2);
    if (signal !== 'SIGKILL') {
      expect([status, existsSync(chain)]).toEqual([0, true]);
      break;
    }
    killed += 1;
  }
  console.log(`kills of studio (a change, writing, sealing): ${killed}`);
  expect(killed).toBeGreaterThan(12);
}, 900_000);
