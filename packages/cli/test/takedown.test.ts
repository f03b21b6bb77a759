import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Snapshot } from '@gongkai/snapshot';
import { expect, test } from 'vitest';
import { withoutNumbers } from '../src/takedown/without-numbers.ts';
import { run } from './support/run.ts';
import { root, sampleData, snapshot } from './support/sample-data.ts';

const id = 'sample.service-stations.union-station';
const titles = ['unions/sample/figures.json', 'unions/sample/union.json'];
const reason = '涉及个人隐私，不应公布';
const later = snapshot.replace('2026', '2027');

/** Everything below a folder, whatever it is called. */
const allText = (folder: string) =>
  (readdirSync(folder, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));

/** Changes words in the texts of the union's own: titles and lede. */
function replaceIn(folder: string, words: string, by: string): void {
  for (const name of titles) {
    const file = path.join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(words, by));
  }
}

/** Two sealed snapshots with a sum and a correction, of which a figure and a headline tell. */
async function sealedFolder(): Promise<string> {
  const folder = sampleData();
  const file = path.join(folder, snapshot);
  const text = readFileSync(file, 'utf8')
    .replaceAll('12处', '4137处')
    .replaceAll(/: 12\b/g, ': 4137');
  const first = JSON.parse(text) as Snapshot;
  writeFileSync(file, JSON.stringify(first));
  const second = { ...first, date: '2027-01-31' };
  writeFileSync(path.join(folder, later), JSON.stringify(second));
  replaceIn(folder, '12处', '4137处');
  const sealed = await run('seal', folder);
  expect([sealed.code, sealed.err]).toEqual([0, '']);
  return folder;
}

test('a number is nowhere any more, and the chain can be proved', async () => {
  const folder = await sealedFolder();
  expect(allText(folder).join('\n')).toContain('4137');
  const chain = readFileSync(path.join(folder, 'chain.jsonl'), 'utf8');
  const json = await run('takedown', id, '--reason', reason, '--data', folder, '--json');
  expect(json.code).toBe(0);
  const { removed, files, remaining } = JSON.parse(json.out) as Record<
    string,
    { file: string; words: string }[]
  >;
  expect(removed).toContain(id);
  expect(files).toEqual(expect.arrayContaining(['chain.jsonl', snapshot, later]));
  // A title is somebody's sentence: it is named, and rewritten by hand.
  expect(remaining?.map(({ file }) => file)).toEqual(titles);
  expect((await run('check', folder)).err).toContain('headline-number');
  replaceIn(folder, '4137处', '');
  for (const text of allText(folder)) expect(text).not.toMatch(/4137/);

  const now = readFileSync(path.join(folder, 'chain.jsonl'), 'utf8');
  expect(now.startsWith(chain)).toBe(true);
  const tombstones = now
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(tombstones).toMatchObject([
    { type: 'takedown', file: snapshot, observations: [id], reason },
    { type: 'takedown', file: later, observations: [id], reason },
  ]);
  const before = JSON.parse(chain.split('\n')[0] ?? '') as { sha256: string };
  expect(tombstones[0]?.replaces).toBe(before.sha256);
  const checked = await run('check', folder);
  // Nobody is asked to put it back.
  expect(checked.err).not.toMatch(/figure-lost/);
  expect(checked.code).toBe(0);
  // A second time there is nothing to take down.
  expect((await run('takedown', id, '--reason', reason, '--data', folder)).code).toBe(1);
});

test('the site that was built before does not ask for the number back', async () => {
  const folder = await sealedFolder();
  const published = await sealedFolder();
  await run('takedown', id, '--reason', reason, '--data', folder);
  const { err } = await run('check', folder, '--published', published);
  expect(err).not.toMatch(/snapshot-edited|observation-removed|chain-rewritten/);
});

test('where it was killed between chain and file, check says so and the same command finishes it', async () => {
  const folder = await sealedFolder();
  const whole = readFileSync(path.join(folder, snapshot), 'utf8');
  await run('takedown', id, '--reason', reason, '--data', folder);
  const chain = readFileSync(path.join(folder, 'chain.jsonl'), 'utf8');
  writeFileSync(path.join(folder, snapshot), whole);
  const { code, err } = await run('check', folder);
  expect(code).toBe(1);
  expect(err).toContain(`takedown-unfinished  ${snapshot}`);
  expect((await run('takedown', id, '--reason', reason, '--data', folder)).code).toBe(0);
  expect(readFileSync(path.join(folder, 'chain.jsonl'), 'utf8')).toBe(chain);
  expect((await run('check', folder)).err).not.toContain('takedown-unfinished');
});

test('refuses what would tell the number, and what it does not know', async () => {
  const folder = await sealedFolder();
  const chain = readFileSync(path.join(folder, 'chain.jsonl'), 'utf8');
  const refused = async (...args: string[]) => {
    const { code, err } = await run('takedown', ...args, '--data', folder);
    expect(readFileSync(path.join(folder, 'chain.jsonl'), 'utf8')).toBe(chain);
    return [code, err.split('\n')[0]];
  };
  expect(await refused(id)).toMatchObject([2, expect.stringContaining('--reason')]);
  expect(await refused('--reason', reason)).toMatchObject([2, expect.stringContaining('id of a number')]);
  expect(await refused(id, '--reason', '不该写4137处')).toMatchObject([1, expect.stringContaining('4137处')]);
  expect(await refused(id, '--reason', '请打13912345678')).toMatchObject([
    1,
    expect.not.stringContaining('13912345678'),
  ]);
  expect(await refused(id, '--reason', '误'.repeat(121))).toMatchObject([1, expect.stringContaining('120')]);
  expect(await refused('sample.service-stations', '--reason', reason)).toMatchObject([
    1,
    expect.stringContaining(id),
  ]);
  expect(await refused('sample.a', 'hanyin.b', '--reason', reason)).toMatchObject([
    1,
    expect.stringContaining('One union'),
  ]);
  writeFileSync(path.join(folder, 'chain.jsonl'), chain.replace('"seal"', '"SEAL"'));
  expect((await run('takedown', id, '--reason', reason, '--data', folder)).code).toBe(1);
});

test('what was derived goes, too, and cells of tables are suppressed', () => {
  const raw = JSON.parse(
    readFileSync(path.join(root, 'data/demo/demo-a/snapshots/2026-01-31.json'), 'utf8'),
  ) as Snapshot;
  const table = raw.tables?.[0];
  const cell = table?.series[0]?.cells.find(({ value }) => value !== undefined);
  if (!table || !cell) throw new Error('no table');
  const codes = table.dimensions.flatMap(({ id: dimension }) => table.series[0]?.codes?.[dimension] ?? []);
  const cellId = [table.id, table.series[0]?.measure, ...codes, cell.time].join('.');
  const [one, two] = raw.observations;
  if (!one || !two) throw new Error('no observations');
  const { source: _, ...rest } = two;
  const sum = { ...rest, id: 'demo-a.sum', derived: { op: 'sum' as const, of: [one.id, two.id] } };
  const again = {
    ...rest,
    id: 'demo-a.sum.again',
    derived: { op: 'sum' as const, of: ['demo-a.sum', two.id] },
  };
  const whole = {
    ...raw,
    observations: [again, ...raw.observations, sum],
    corrections: [{ observation: one.id, replaces: '2025-01-31', reason: 'x' }],
  };
  const { snapshot: left, removed, printed } = withoutNumbers(whole, new Set([one.id, cellId]));
  expect([...removed].sort()).toEqual([cellId, one.id, 'demo-a.sum', 'demo-a.sum.again'].sort());
  expect(printed).toContain(one.quantity.printed);
  expect(left.observations).toEqual(raw.observations.slice(1));
  expect(left.corrections).toBeUndefined();
  expect(left.tables?.[0]?.series[0]?.cells.find(({ time }) => time === cell.time)).toEqual({
    time: cell.time,
    status: { obs: 'Q', conf: 'C' },
  });
  expect(JSON.stringify(left.mechanisms)).not.toContain(one.id);
});
