import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeBeside } from '../src/write-beside.ts';
import { run } from './support/run.ts';
import { root, sampleData, snapshot } from './support/sample-data.ts';

const chainOf = (folder: string) => readFileSync(path.join(folder, 'chain.jsonl'), 'utf8');

test('seals what is not sealed yet, and nothing twice', async () => {
  const folder = sampleData();
  const { code, out } = await run('seal', folder);
  expect(code).toBe(0);
  expect(out).toContain(snapshot);
  const chain = chainOf(folder);
  expect(chain.split('\n')).toHaveLength(2);
  const { date, ...entry } = JSON.parse(chain) as Record<string, unknown>;
  expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(entry).toMatchObject({
    sequence: 1,
    type: 'seal',
    union: 'sample',
    file: snapshot,
    previousHash: null,
  });
  expect(await run('seal', folder)).toMatchObject({
    code: 0,
    out: expect.stringContaining('Nothing to seal'),
  });
  expect(chainOf(folder)).toBe(chain);
  expect(await run('check', folder)).toMatchObject({ code: 0 });

  const second = { ...JSON.parse(readFileSync(path.join(folder, snapshot), 'utf8')), date: '2027-01-31' };
  writeFileSync(path.join(folder, snapshot.replace('2026', '2027')), JSON.stringify(second));
  expect((await run('check', folder)).err).toContain('[warning] snapshot-unsealed');
  const json = await run('seal', folder, '--union', 'sample', '--json');
  const { sealed } = JSON.parse(json.out) as { sealed: Record<string, unknown>[] };
  expect(sealed).toMatchObject([{ sequence: 2, snapshot: '2027-01-31', previousHash: entry.lineHash }]);
  expect(chainOf(folder).startsWith(chain)).toBe(true);
});

test('seals nothing of data that has a problem, nor of a union that is not there', async () => {
  const folder = sampleData();
  expect(await run('seal', folder, '--union', 'acftu')).toMatchObject({
    code: 2,
    err: expect.stringContaining('sample'),
  });
  writeFileSync(path.join(folder, 'notes.txt'), 'x');
  expect(await run('seal', folder)).toMatchObject({ code: 1, err: expect.stringContaining('notes.txt') });
  expect(existsSync(path.join(folder, 'chain.jsonl'))).toBe(false);
  expect((await run('seal', path.join(folder, 'nowhere'))).code).toBe(2);
  expect((await run('seal', folder, '--what')).code).toBe(2);
  expect(await run('seal', '--help')).toMatchObject({ code: 0, out: expect.stringContaining('Exit codes') });
});

/** Writes another number, with the words that fit it, into the sealed file. */
function forge(folder: string): void {
  const file = path.join(folder, snapshot);
  const text = readFileSync(file, 'utf8');
  const forged = text.replaceAll('12处', '13处').replaceAll(/: 12\b/g, ': 13');
  expect(forged).not.toBe(text);
  writeFileSync(file, forged);
}

test('a sealed file that was edited is named with what changed, or with that nobody knows', async () => {
  const folder = sampleData();
  const before = sampleData();
  await run('seal', folder);
  forge(folder);
  const published = await run('check', folder, '--published', before);
  expect(published.code).toBe(1);
  expect(published.err).toMatch(/seal-broken[^\n]*2026-01-31\.json/);
  expect(published.err).toMatch(/quantity\.value: 12 → 13/);
  // One fault is told once.
  expect(published.err).not.toContain('snapshot-edited');
  const nobody = await run('check', folder, '--published', path.join(folder, 'nowhere'));
  expect(nobody.code).toBe(1);
  expect(nobody.err).toContain('what changed is not known');
  expect(await run('seal', folder)).toMatchObject({ code: 1 });
});

test('git knows what changed, however many commits ago the file was sealed', async () => {
  const folder = sampleData();
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args]);
  await run('seal', folder);
  git('init', '-q');
  for (const change of [
    () => {},
    () => forge(folder),
    () => writeFileSync(path.join(folder, snapshot), '{}'),
  ]) {
    change();
    git('add', '.');
    git('commit', '-q', '-m', 'x');
  }
  git('checkout', '-q', 'HEAD~1', '--', snapshot);
  const { err } = await run('check', folder, '--published', path.join(folder, 'nowhere'));
  expect(err).toMatch(/quantity\.value: 12 → 13/);
});

test('Ctrl-C leaves nothing half written', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-beside-'));
  const file = path.join(folder, 'a.txt');
  writeFileSync(file, 'old');
  await writeBeside(file, ['new']);
  expect(readFileSync(file, 'utf8')).toBe('new');
  const program = `import { writeBeside } from ${JSON.stringify(path.join(root, 'packages/cli/src/write-beside.ts'))};
    const parts = { *[Symbol.iterator]() { yield 'half'; process.kill(process.pid, 'SIGINT'); for (let i = 0; i < 1e6; i += 1) yield 'x'.repeat(1000); } };
    await writeBeside(${JSON.stringify(file)}, parts);`;
  const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', program]);
  expect(signal).toBe('SIGINT');
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['new', ['a.txt']]);
});
