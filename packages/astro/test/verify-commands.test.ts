/** What the page of data tells readers to type, typed: `sha256sum` alone proves a snapshot and the chain. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chainFile } from '@gongkai/snapshot';
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

/** What a reader downloads from our own site. */
beforeAll(async () => {
  const published = new Map(
    dataFiles(await loadSite('data'), { name: '示例', description: '示例' }).map(({ name, content }) => [
      name,
      content,
    ]),
  );
  writeFileSync(path.join(folder, chainFile), published.get(chainFile) ?? '');
  writeFileSync(path.join(folder, snapshot), published.get(`unions/hanyin/snapshots/${snapshot}`) ?? '');
  // The chain is published byte for byte.
  expect(published.get(chainFile)).toBe(readFileSync(path.join('data', chainFile), 'utf8'));
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
