import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { run } from './support/run.ts';
import { sampleData, snapshot } from './support/sample-data.ts';

const later = snapshot.replace('2026', '2027');

/** A second snapshot in which 12处 became 13处. */
function withSecond(): string {
  const folder = sampleData();
  const text = readFileSync(path.join(folder, snapshot), 'utf8');
  const changed = text
    .replace('"date": "2026-01-31"', '"date": "2027-01-31"')
    .replaceAll('12处', '13处')
    .replaceAll(/: 12\b/g, ': 13');
  expect(changed).not.toBe(text);
  writeFileSync(path.join(folder, later), changed);
  return folder;
}

test('says what differs of the newest two, of two days, of two files', async () => {
  const folder = withSecond();
  const said = await run('diff', '--data', folder);
  expect(said.code).toBe(0);
  expect(said.out).toMatch(/2026-01-31 → 2027-01-31\n\[\w+\] .*12处 → 13处/);
  expect(said.out).toMatch(/1 numbers differ; 1 are the same/);
  expect(said.out).toMatch(/sample-stations.*read it again/);
  expect(await run('diff', '2026-01-31', '2027-01-31', '--data', folder, '--union', 'sample')).toEqual(said);
  expect(await run('diff', path.join(folder, snapshot), path.join(folder, later))).toEqual(said);
  const chinese = await run('diff', '--data', folder, '--lang', 'zh-Hans');
  expect(chinese.out).toMatch(/共 1 个数有变化/);
  expect(chinese.out.replaceAll(/\([^)]*\)|\S*sample\S*/g, '')).not.toMatch(/[a-z]{4}/);
  const json = await run('diff', '--data', folder, '--json');
  expect(JSON.parse(json.out)).toMatchObject({ union: 'sample', numbers: [{ kinds: expect.any(Array) }] });
});

test('a folder without a second snapshot, and what it cannot compare', async () => {
  const folder = sampleData();
  expect(await run('diff', '--data', folder)).toMatchObject({
    code: 0,
    out: expect.stringContaining('one snapshot only'),
  });
  const wrong = [
    ['2026-01-31'],
    ['2026-01-31', '2027-01-31', '--data', folder],
    ['a', 'b', '--data', folder],
    ['2026-01-31', '2026-01-31', '--data', path.join(folder, 'nowhere')],
    ['--union', 'x', '--data', folder],
  ];
  for (const args of wrong) {
    const { code, err } = await run('diff', ...args);
    expect([args, code, err.length > 20]).toEqual([args, 2, true]);
    expect(err).not.toMatch(/^\s+at /m);
  }
  mkdirSync(path.join(folder, 'unions/sample/snapshots'), { recursive: true });
  writeFileSync(
    path.join(folder, later),
    readFileSync(path.join(folder, snapshot), 'utf8').replace('"union"', '"uni"'),
  );
  const broken = await run('diff', path.join(folder, snapshot), path.join(folder, later));
  expect(broken.code).not.toBe(0);
  expect(broken.err).toContain('2027-01-31');
});

type Change = (snapshot: { date: string; observations: Record<string, unknown>[] }) => void;

/** What `diff` says in Chinese where the sample's next snapshot was changed so. */
async function saidOf(first: Change, second: Change): Promise<string> {
  const folder = sampleData();
  const read = () => JSON.parse(readFileSync(path.join(folder, snapshot), 'utf8'));
  const [before, now] = [read(), { ...read(), date: '2027-01-31' }];
  first(before);
  second(now);
  writeFileSync(path.join(folder, snapshot), JSON.stringify(before));
  writeFileSync(path.join(folder, later), JSON.stringify(now));
  const { out, code, err } = await run('diff', '--data', folder, '--lang', 'zh-Hans');
  expect([code, err]).toEqual([0, '']);
  return out;
}

test('numbers whose time alone has changed stand in one line, others in their own', async () => {
  const many: Change = ({ observations }) => {
    const [one] = observations;
    for (const id of ['a', 'b', 'c']) observations.push({ ...structuredClone(one), id: `sample.${id}` });
  };
  const year =
    (start: string): Change =>
    (made) => {
      many(made);
      for (const one of made.observations) one.period = { type: 'year', start, basis: 'stated' };
    };
  const lines = (await saidOf(year('2024'), year('2025'))).split('\n');
  const moved = lines.filter((line) => line.includes('时间变化'));
  expect(moved).toHaveLength(1);
  expect(moved[0]).toContain('5 个数没有变，时间变了（2024年 → 2025年）：');
  for (const id of ['a', 'b', 'c']) expect(moved[0]).toContain(`(sample.${id})`);
  const few = await saidOf(
    ({ observations }) => observations.splice(1),
    (made) => {
      made.observations.splice(1);
      for (const one of made.observations) one.period = { type: 'year', start: '2024', basis: 'stated' };
    },
  );
  expect(few).toMatch(/\[时间变化\] .*；时间：2025年 → 2024年/);
});

test('a sum of which a part is at least so much is at least so much, as on the pages', async () => {
  const sum =
    (value: number): Change =>
    ({ observations: [one] }) => {
      Object.assign(one ?? {}, {
        quantity: { kind: 'atLeast', value, low: value, high: null, unit: '处' },
        derived: { op: 'sum', of: ['sample.a', 'sample.b'] },
        source: undefined,
      });
    };
  expect(await saidOf(sum(30), sum(31))).toContain('推算 至少30处 → 推算 至少31处');
});
