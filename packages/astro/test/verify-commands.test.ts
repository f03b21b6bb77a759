/** What the page of data tells readers to type, typed: `sha256sum` alone proves a snapshot and the chain. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { appendEntries, chainFile, type NewEntry } from '@gongkai/snapshot';
import { sha256 } from '@gongkai/snapshot/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataFiles } from '../src/files/data-files.ts';
import { verifyCommands } from '../src/files/verify-commands.ts';
import { loadSite } from '../src/site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const snapshot = '2026-11-21.json';
const sh = (command: string) => {
  try {
    return execFileSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
  } catch {
    return '';
  }
};

/** What a reader downloads, of a data folder whose snapshots are sealed. */
beforeAll(async () => {
  const data = path.join(folder, 'data');
  cpSync('data', data, { recursive: true });
  rmSync(path.join(data, chainFile), { force: true });
  const site = await loadSite(data);
  const entries = site.unions.flatMap(({ union, snapshots }) =>
    snapshots.map(
      ({ file, snapshot: { date }, sha256: hash }): NewEntry => ({
        type: 'seal',
        date: '2026-11-26',
        union: union.id,
        snapshot: date,
        file,
        sha256: hash ?? '',
      }),
    ),
  );
  expect(entries.length).toBeGreaterThan(3);
  writeFileSync(path.join(data, chainFile), appendEntries('', entries, sha256));
  const published = new Map(
    dataFiles(await loadSite(data), { name: '', description: '' }).map(({ name, content }) => [
      name,
      content,
    ]),
  );
  writeFileSync(path.join(folder, chainFile), published.get(chainFile) ?? '');
  writeFileSync(path.join(folder, snapshot), published.get(`unions/hanyin/snapshots/${snapshot}`) ?? '');
  // The chain is published byte for byte.
  expect(published.get(chainFile)).toBe(readFileSync(path.join(data, chainFile), 'utf8'));
});

test.each(['README.md', 'README.zh-CN.md'])('%s of the command shows the same commands', (readme) => {
  const text = readFileSync(path.join('packages/cli', readme), 'utf8');
  for (const command of Object.values(verifyCommands)) expect(text).toContain(`\`${command}\``);
});

test('the command for a snapshot finds its line, and none where a byte differs', () => {
  expect(JSON.parse(sh(verifyCommands.snapshot))).toMatchObject({ union: 'hanyin', snapshot: '2026-11-21' });
  const file = path.join(folder, snapshot);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('2026', '2025'));
  expect(sh(verifyCommands.snapshot)).toBe('');
  writeFileSync(file, text);
});

test('the command for lines prints what each states, and the line after it', () => {
  const lines = readFileSync(path.join(folder, chainFile), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { lineHash: string; previousHash: string | null });
  const printed = sh(verifyCommands.lines)
    .trim()
    .split('\n')
    .map((line) => line.slice(0, 64));
  expect(printed).toEqual(lines.map(({ lineHash }) => lineHash));
  expect(lines.map(({ previousHash }) => previousHash)).toEqual([null, ...printed.slice(0, -1)]);
});
