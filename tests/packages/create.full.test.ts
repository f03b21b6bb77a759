/** The afternoon of a county: created, filled in, checked, sealed, built; a second year, a number that is taken down; from tarballs, in an empty folder. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { type Consumer, install } from './support/consumer.ts';
import { mustRun, run } from './support/process.ts';

vi.setConfig({ testTimeout: 900_000 });

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
}, 900_000);
afterAll(() => creator?.remove());

/** Everything that a built site has, pictures among it as far as they are text. */
function builtText(): string {
  const found: string[] = [];
  for (const entry of readdirSync(file('dist'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = readFileSync(path.join(entry.parentPath, entry.name));
    found.push(
      `${entry.name}\n${(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')}`,
    );
  }
  return found.join('\n');
}

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
  expect(builtText()).toContain('示例县总工会');
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
  expect(builtText()).toContain('4137处');

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
  const built = builtText();
  expect(built).not.toMatch(/4137/);
  expect(built).toContain('涉及个人隐私，不应公布');
  expect(built).toContain('本图少了数');
  expect(built).toContain('40余件');
});
