/** Real builds that share what they draw, which takes minutes. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Run, start } from './support/run.ts';
import { hashOf } from './support/site.ts';

const root = mkdtempSync(path.join(tmpdir(), 'gongkai-drawn-'));
afterAll(() => rmSync(root, { recursive: true, force: true }), 120_000);

const data = path.join(root, 'data');
const cache = path.join(root, 'cache');

beforeAll(() => {
  mkdirSync(path.join(data, 'unions'), { recursive: true });
  cpSync('data/indicators.json', path.join(data, 'indicators.json'));
  cpSync('data/unions/acftu', path.join(data, 'unions/acftu'), { recursive: true });
  cpSync('docs/sample-union', path.join(data, 'unions/sample'), { recursive: true });
  cpSync('data/demo', path.join(data, 'demo'), { recursive: true });
});

const build = (out: string): Run =>
  start(process.execPath, ['scripts/build.ts', '--data', data, '--out', path.join(root, out)], {
    GONGKAI_CACHE: cache,
  });
const built = async (out: string) => {
  const run = build(out);
  expect([(await run.ended).code, run.said()]).toEqual([0, expect.stringContaining('Built')]);
  return hashOf(path.join(root, out));
};

/** What is kept, with the time at which it was written. */
const kept = () =>
  readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .sort()
    .map((file) => [file, statSync(file).mtimeMs] as const);

it('a cold build, two at once, a warm one and one with a spoiled cache are the same bytes', {
  timeout: 600_000,
}, async () => {
  const both = await Promise.all([built('one'), built('two')]);
  const [cold] = both;
  expect(both[1]).toBe(cold);
  const first = kept();
  expect(first.length).toBeGreaterThan(10);
  expect(first.every(([file]) => /^[0-9a-f]{62}$/.test(path.basename(file)))).toBe(true);

  expect(await built('warm')).toBe(cold);
  expect(kept()).toEqual(first);

  for (const [index, [file]] of first.entries())
    if (index % 2) writeFileSync(file, readFileSync(file).subarray(0, 200));
  expect(await built('spoiled')).toBe(cold);
  const written = kept();
  expect(written.map(([file]) => file)).toEqual(first.map(([file]) => file));
  expect(written.filter(([, time], index) => time !== first[index]?.[1]).length).toBe(
    Math.floor(first.length / 2),
  );

  rmSync(cache, { recursive: true });
  expect(await built('again')).toBe(cold);
});
