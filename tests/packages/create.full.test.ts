/** The afternoon of a county: created, filled in, checked, sealed, built; a second year, a number that is taken down; from tarballs, in an empty folder. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Consumer, install } from './support/consumer.ts';
import { mustRun, run } from './support/process.ts';

let creator: Consumer;
let folder: string;
const file = (...names: string[]) => path.join(folder, ...names);
const npm = (...args: string[]) => mustRun('npm', args, folder);
const gongkai = (...args: string[]) => run('npx', ['--no-install', 'gongkai', ...args], folder);

beforeAll(async () => {
  creator = await install(inject('registry'), {
    dependencies: { 'create-gongkai': '*', '@gongkai/cli': '*' },
  });
  // npm create runs the command of this name.
  await mustRun(
    'npx',
    ['--no-install', 'create-gongkai', 'hanyin', '--adcode', '610921', '--yes'],
    creator.folder,
  );
  folder = path.join(creator.folder, 'hanyin');
  writeFileSync(file('.npmrc'), `@gongkai:registry=${inject('registry')}\nprefer-offline=true\n`);
  await npm('install', '--no-audit', '--no-fund', '--loglevel=error');
});
afterAll(() => creator?.remove());

/** The texts of a built site by file; what is packed, unpacked. */
function builtTexts(): ReadonlyMap<string, string> {
  const files = readdirSync(file('dist'), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const bytes = readFileSync(path.join(parentPath, name));
      const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return [
        path.relative(folder, path.join(parentPath, name)),
        (isPacked ? gunzipSync(bytes) : bytes).toString('utf8'),
      ];
    }),
  );
}

/** The files of the built site in which words stand. */
const filesWith = (words: RegExp) =>
  [...builtTexts()].flatMap(([name, text]) => (words.test(text) ? [name] : [])).sort();

/** A real snapshot, as somebody writes it after the example. */
function writeSnapshot(date: string, change: (text: string) => string): void {
  const example = readFileSync(file('data/demo/example/snapshots/2026-01-31.json'), 'utf8');
  const { synthetic: _, ...snapshot } = JSON.parse(example.replaceAll('example', 'hanyin'));
  mkdirSync(file('data/unions/hanyin/snapshots'), { recursive: true });
  writeFileSync(
    file(`data/unions/hanyin/snapshots/${date}.json`),
    change(JSON.stringify({ ...snapshot, date })).replaceAll('（虚构）', ''),
  );
}

const twelve = (text: string) => text.replaceAll('12处', '4137处').replaceAll(/:12\b/g, ':4137');

test('the afternoon', async () => {
  // As it is: checked, shown, and not published.
  await npm('test');
  await mustRun('npx', ['--no-install', 'astro', 'build'], folder);
  expect(filesWith(/示例县总工会/).length).toBeGreaterThan(5);
  expect((await run('npm', ['run', 'build'], folder)).code).toBe(1);

  writeSnapshot('2026-01-31', twelve);
  const figures = readFileSync(file('data/demo/example/figures.json'), 'utf8').replaceAll(
    'example',
    'hanyin',
  );
  writeFileSync(
    file('data/unions/hanyin/figures.json'),
    twelve(figures).replace('建成工会驿站4137处', '建成工会驿站'),
  );
  await npm('test');
  expect((await run('npm', ['run', 'build'], folder)).code).toBe(1);
  await npm('run', 'seal');
  await npm('run', 'build');
  expect(filesWith(/4137处/).length).toBeGreaterThan(5);

  // The second year.
  writeSnapshot('2027-01-31', (text) =>
    twelve(text).replaceAll('30余件', '40余件').replaceAll(/:30\b/g, ':40'),
  );
  await npm('test');
  const { out } = await gongkai('diff', '--lang', 'en');
  expect(out).toContain('30余件 → 40余件');
  await npm('run', 'seal');
  await npm('run', 'build');

  // A number that must not have been published.
  const id = 'hanyin.service-stations.union-station';
  const taken = await gongkai('takedown', id, '--reason', '涉及个人隐私，不应公布', '--lang', 'en');
  expect([taken.code, taken.err]).toEqual([0, '']);
  await npm('test');
  await npm('run', 'build');
  expect(filesWith(/4137处/)).toEqual([]);
  // Alone the digits may stand in a hash or in a script.
  expect(
    filesWith(/(?<![0-9a-f])4137(?![0-9a-f])/).filter((name) =>
      /\.(html|json|jsonl|csv|svg|xml)$/.test(name),
    ),
  ).toEqual([]);
  const page = 'dist/figures/hanyin-stations/index.html';
  expect(filesWith(/本图少了数/)).toEqual([page]);
  // Why it was taken down is told wherever somebody may still look for it, and in the feed.
  expect(filesWith(/涉及个人隐私，不应公布/)).toEqual([
    'dist/corrections/index.html',
    'dist/data/chain.jsonl',
    'dist/embed/hanyin-stations/index.html',
    `dist/embed/obs/${id}/index.html`,
    'dist/feed.xml',
    page,
  ]);
  expect(filesWith(/40余件/).length).toBeGreaterThan(3);
});
