import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { countryFiles, folderOf } from './support/folder.ts';
import { run } from './support/run.ts';

describe('gongkai check --published', () => {
  it('warns of what was published and is gone, and exits with 0', async () => {
    const before = await folderOf(countryFiles());
    const now = await folderOf(countryFiles());
    rmSync(path.join(now, 'unions/south'), { recursive: true });
    // What a site has beside the data, is none of it.
    writeFileSync(path.join(before, 'stations.pmtiles'), 'tiles');
    const { code, err, out } = await run('check', now, '--published', before);
    expect(code).toBe(0);
    expect(err).toContain('[warning] published-removed  unions/south/');
    expect(err).toContain('1 warnings');
    expect(out).toContain('The data is sound');
    const json = await run('check', now, '--published', before, '--json');
    expect(JSON.parse(json.out).warnings).toHaveLength(1);
  });

  it('says nothing where all is there', async () => {
    const folder = await folderOf(countryFiles());
    expect(await run('check', folder, '--published', folder)).toMatchObject({ code: 0, err: '' });
  });

  it('says that a folder is not there, and goes on', async () => {
    const folder = await folderOf(countryFiles());
    const { code, err } = await run('check', folder, '--published', path.join(folder, 'nowhere'));
    expect([code, err.includes('nowhere, which is not there')]).toEqual([0, true]);
  });
});

it('a published folder that is none is named, in words', async () => {
  const folder = await folderOf(countryFiles());
  const file = path.join(folder, 'indicators.json');
  const { code, err } = await run('check', folder, '--published', file);
  expect(code).toBe(2);
  expect(err).toBe(`cannot read the folder ${file}: this is a file, not a folder`);
});

describe('a folder that is none', () => {
  it.each([
    ['nothing', () => {}, /没有这个文件或文件夹/, /no such file or folder/],
    [
      'a file',
      (file: string) => writeFileSync(file, '户主,金额'),
      /是一个文件，不是文件夹/,
      /a file, not a folder/,
    ],
    [
      'a pipe',
      (file: string) => void spawnSync('mkfifo', [file]),
      /是一个文件，不是文件夹/,
      /a file, not a folder/,
    ],
  ])('%s: in words of one language, exit code 2', async (_name, make, chinese, english) => {
    const folder = path.join(await folderOf(countryFiles()), '台账.csv');
    make(folder);
    for (const [lang, words, foreign] of [
      ['zh-Hans', chinese, /[a-z]{4,}(?!-)(?=[ ,])/],
      ['en', english, /[。，]/],
    ] as const) {
      const { code, err } = await run('check', folder, '--lang', lang);
      expect([code, err.split('\n').length]).toEqual([2, 1]);
      expect(err).toMatch(words);
      expect(err.replace(folder, '').replace(/gongkai \w+ [\w/-]+/g, '')).not.toMatch(foreign);
    }
  });

  it('an empty folder has no data, which is said', async () => {
    const folder = await folderOf({});
    const { code, err } = await run('check', folder);
    expect(code).toBe(1);
    expect(err).toContain('file-missing  indicators.json');
  });
});

describe('gongkai convert', () => {
  it('refuses what would be lost when the file is written, and changes nothing', async () => {
    const text =
      '{"type": "FeatureCollection", "coordinateSystem": "GCJ-02", "source": "a", "source": "b", "features": []}';
    const folder = await folderOf({});
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, 'stations.geojson');
    for (const [content, code] of [
      [text, 'json-duplicate-key'],
      [Buffer.from([0x7b, 0xcf, 0xd8, 0x7d]), 'file-encoding'],
    ] as const) {
      writeFileSync(file, content);
      const {
        code: exit,
        err,
        out,
      } = await run('convert', file, '--from', 'GCJ-02', '--to', 'WGS-84', '--out', file);
      expect([exit, out]).toEqual([1, '']);
      expect(err).toContain(code);
      expect(readFileSync(file)).toEqual(Buffer.from(content as string));
    }
  });
});
