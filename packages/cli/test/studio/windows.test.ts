/**
 * Windows and WPS, as far as they can be simulated here: what they say of a file that is open, the letters of a Chinese console, the file that is double-clicked.
 * No test here runs on Windows.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import fsPromises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { afterEach, describe, expect, it, test } from 'vitest';
import { consoleText } from '../../src/console-text.ts';
import { fileReason } from '../../src/file-words.ts';
import { bytesOf } from '../../src/input/input-file.ts';
import { startCmd, startSh } from '../../src/new/texts.ts';
import { retryHeld } from '../../src/retry-held.ts';
import { writeBeside } from '../../src/write-beside.ts';
import { gbkCharacters } from '../support/office.ts';
import { run } from '../support/run.ts';
import { project } from '../support/studio.ts';

const failure = (code: string) => Object.assign(new Error(code), { code });

/** Fails so many times with a code, then does what was asked. */
function failing<T>(times: number, code: string, act: () => T) {
  let tries = 0;
  return async () => {
    tries += 1;
    if (tries <= times) throw failure(code);
    return act();
  };
}

describe('a file that another program holds', () => {
  const { rename, readFile } = fsPromises;
  afterEach(() => {
    Object.assign(fsPromises, { rename, readFile });
    syncBuiltinESMExports();
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])('is tried again where Windows says %s', async (code) => {
    expect(
      await retryHeld(
        failing(3, code, () => 'done'),
        'win32',
      ),
    ).toBe('done');
  });

  it('is not tried again for ever, nor where a permission is missing elsewhere', async () => {
    await expect(retryHeld(failing(99, 'EBUSY', () => 'done'))).rejects.toThrow('EBUSY');
    await expect(
      retryHeld(
        failing(1, 'EACCES', () => 'done'),
        'linux',
      ),
    ).rejects.toThrow('EACCES');
    await expect(
      retryHeld(
        failing(1, 'ENOENT', () => 'done'),
        'win32',
      ),
    ).rejects.toThrow('ENOENT');
  });

  it('is written when it is let go, and stays whole where it is not', async () => {
    const file = path.join(await project(), 'data/site.json');
    const old = readFileSync(file, 'utf8');
    Object.assign(fsPromises, { rename: failing(99, 'EBUSY', () => {}) });
    syncBuiltinESMExports();
    await expect(writeBeside(file, ['new'])).rejects.toThrow('EBUSY');
    expect(readFileSync(file, 'utf8')).toBe(old);
    let tries = 0;
    const heldTwice = (from: string, to: string) => {
      tries += 1;
      return tries <= 2 ? Promise.reject(failure('EBUSY')) : rename(from, to);
    };
    Object.assign(fsPromises, { rename: heldTwice });
    syncBuiltinESMExports();
    await writeBeside(file, ['new']);
    expect(readFileSync(file, 'utf8')).toBe('new');
  });

  it('is read when it is let go', async () => {
    const file = path.join(await project(), 'README.md');
    Object.assign(fsPromises, { readFile: failing(2, 'EBUSY', () => Buffer.from('read')) });
    syncBuiltinESMExports();
    expect(Buffer.from(await bytesOf(file)).toString()).toBe('read');
  });

  it.each(['EBUSY', 'EPERM', 'EACCES'])('%s is told with what to do', (code) => {
    expect(fileReason(failure(code), 'zh-Hans', 'win32')).toMatch(/WPS.*关掉那个文件再试/);
    expect(fileReason(failure(code), 'en', 'win32')).toMatch(/WPS.*close the file/);
  });
});

test('a console in GBK can show every letter of our words', () => {
  const gbk = gbkCharacters();
  const src = path.resolve(import.meta.dirname, '../../..');
  // Some hold words that are read, and never printed.
  const files = globSync('{cli,snapshot}/src/**/*words*.ts', { cwd: src }).filter(
    (file) => !/(?:hours|station|entry)-words/.test(file),
  );
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    const text = consoleText(readFileSync(path.join(src, file), 'utf8'), 'win32');
    const others = Array.from(text).filter((one) => one > '\u007f' && !gbk.has(one));
    expect([file, others]).toEqual([file, []]);
  }
  expect(consoleText('台账.xlsx ▸ 案件 ▸ C17', 'win32')).toBe('台账.xlsx > 案件 > C17');
  expect(consoleText('台账.xlsx ▸ 案件 ▸ C17', 'linux')).toBe('台账.xlsx ▸ 案件 ▸ C17');
});

describe('the file that is double-clicked', () => {
  it('is the same in every code page: ASCII, without a mark, with the line ends of Windows', () => {
    expect(startCmd).toMatch(/^[\x20-\x7e\r\n]+$/);
    expect(startCmd.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(startCmd.startsWith('@echo off\r\n')).toBe(true);
    expect(startCmd.endsWith('\r\n')).toBe(true);
  });

  it('enters its own folder in quotes, whatever blanks and Chinese are in the path', () => {
    expect(startCmd).toContain('pushd "%~dp0"');
  });

  it('has PowerShell say in Chinese what is missing', () => {
    const [, codes = ''] = /\[char\[\]\]\(([\d,]+)\)/.exec(startCmd) ?? [];
    expect(String.fromCharCode(...codes.split(',').map(Number))).toContain('请先安装 Node.js');
  });

  it('goes only to labels that it has', () => {
    const labels = Array.from(startCmd.matchAll(/^:(\w+)\r$/gm), ([, label]) => label);
    const gone = Array.from(startCmd.matchAll(/goto (\w+)/g), ([, label]) => label);
    expect(labels).toEqual(expect.arrayContaining(gone));
  });

  it('elsewhere has the line ends of Unix', () => {
    expect(startSh).not.toContain('\r');
  });
});

test('a project with blanks and Chinese in its path, and files with a mark and Windows’ line ends, is read', async () => {
  const folder = await project();
  const file = path.join(folder, 'data/site.json');
  writeFileSync(file, `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`);
  expect(await run('check', path.join(folder, 'data'))).toMatchObject({ code: 0 });
});
