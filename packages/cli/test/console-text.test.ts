import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { visibleText } from '../src/console-text.ts';

test('a message names what nobody sees', () => {
  expect(visibleText('snap\u202Enosj.json')).toBe('snap<U+202E>nosj.json');
  expect(visibleText('\u001B[2J汉\u200B阴\uFEFF\u{E0041}')).toBe('<U+001B>[2J汉<U+200B>阴<U+FEFF><U+E0041>');
  expect(visibleText('台账.xlsx ▸ 案件 ▸ C17\n\t67件')).toBe('台账.xlsx ▸ 案件 ▸ C17\n\t67件');
});

test('so does the command, of a file’s name and of what is in it', () => {
  const data = mkdtempSync(path.join(tmpdir(), 'gongkai-unseen-'));
  try {
    mkdirSync(path.join(data, 'unions', 'hanyin'), { recursive: true });
    writeFileSync(path.join(data, 'unions', 'hanyin', 'snap\u202Enosj.json'), '{}');
    writeFileSync(path.join(data, 'indicators.json'), '{ "indicators": [{ "id": "a\u001B[2J" }] }');
    const { stderr } = spawnSync(process.execPath, ['packages/cli/bin/gongkai.mjs', 'check', data], {
      encoding: 'utf8',
    });
    expect(stderr).toContain('snap<U+202E>nosj.json');
    expect(stderr).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
});
