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
