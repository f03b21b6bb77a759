/** What every command does where the system refuses to write: a full or read-only disk, a missing permission, a file that another program holds. Nobody here can be kept from writing by permissions alone: the refusals are those of the file system's functions. */
import fs, { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import fsPromises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goodData } from '@gongkai/testing/made-up/data-folder';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { type CommandName, commandNames } from '../src/help/help.ts';
import { caseLedger } from './support/case-ledger.ts';
import { countryFiles, folderOf, stations } from './support/folder.ts';
import { run } from './support/run.ts';
import { root, sampleData, snapshot } from './support/sample-data.ts';

const { rename, open, mkdir } = fsPromises;
const { renameSync } = fs;

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-writes-'));
const at = (name: string) => path.join(folder, name);
let data = '';
let country = '';

/** Refuses what would write a file whose name has these words. */
function refuse(code: string, name = ''): void {
  const refused = (file: unknown) =>
    Object.assign(new Error(`${code}: refused`), { code, path: String(file) });
  const isMeant = (file: unknown) => String(file).includes(name);
  Object.assign(fsPromises, {
    rename: async (from: string, to: string) => {
      if (isMeant(to)) throw refused(to);
      return rename(from, to);
    },
    open: async (file: string, flags?: string, mode?: number) => {
      if (code !== 'EBUSY' && flags === 'w' && isMeant(file)) throw refused(file);
      return open(file, flags, mode);
    },
    mkdir: async (file: string, options: object) => {
      if (code !== 'EBUSY' && isMeant(file)) throw Object.assign(refused(file), { syscall: 'mkdir' });
      return mkdir(file, options);
    },
  });
  Object.assign(fs, {
    renameSync: (from: string, to: string) => {
      if (isMeant(to)) throw refused(to);
      renameSync(from, to);
    },
  });
  syncBuiltinESMExports();
}

function writeAgain(): void {
  Object.assign(fsPromises, { rename, open, mkdir });
  Object.assign(fs, { renameSync });
  syncBuiltinESMExports();
}
afterEach(writeAgain);

/** Every file below a folder, with what it holds. */
const treeOf = (top: string): string[] =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .map((one) => path.join(one.parentPath, one.name))
    .map((file) => `${file} ${statSync(file).isFile() ? readFileSync(file, 'base64') : ''}`)
    .sort();

const ledger = '站点名称,乡镇,开放时间,饮水\n城南驿站,城关镇,24h,√\n城北驿站,城关镇,全天,√\n';

beforeAll(async () => {
  data = sampleData();
  country = await folderOf(countryFiles());
  writeFileSync(at('report.txt'), '2025年，全县新建爱心驿站8处，帮扶职工120人次。');
  writeFileSync(at('stations.csv'), ledger);
  writeFileSync(at('new.csv'), ledger);
  writeFileSync(at('a.geojson'), JSON.stringify({ ...stations('east', 1, 3), coordinateSystem: 'GCJ-02' }));
  const inData = ['--data', data];
  const sheet = await run('draft', path.join(data, snapshot), '--out', at('sheet.csv'), ...inData);
  const mapping = await run('import', at('stations.csv'), '--union', 'sample', ...inData);
  expect([sheet.code, mapping.code]).toEqual([0, 0]);
});

/** A call of each command that writes. */
const writing: Readonly<
  Record<Exclude<CommandName, 'diff' | 'indicators' | 'studio' | 'build'>, () => string[][]>
> = {
  new: () => [[at('county'), '--adcode', '610921', '--yes']],
  draft: () => [
    [at('report.txt'), '--union', 'sample', '--data', data],
    [path.join(data, snapshot), '--out', at('again.xlsx'), '--data', data],
  ],
  import: () => [
    [at('new.csv'), '--union', 'sample', '--data', data],
    [at('stations.csv'), '--union', 'sample', '--data', data],
    [at('sheet.csv'), '--replace', '--data', data],
  ],
  check: () => [[data, '--fix']],
  seal: () => [[data]],
  takedown: () => [['sample.service-stations.union-station', '--reason', '误发', '--data', data]],
  convert: () => [[at('a.geojson'), '--from', 'GCJ-02', '--to', 'WGS-84', '--out', at('b.geojson')]],
  tiles: () => [[country, '--out', at('a.pmtiles')]],
};

const words: Readonly<Record<string, RegExp>> = {
  EBUSY: /another program \(such as WPS or Excel\) holds it/u,
  EACCES: /there is no permission/u,
  EROFS: /the disk is read-only/u,
  ENOSPC: /the disk is full/u,
};

const calls = Object.entries(writing).map(([name, of]) => ({ name, of }));

it('has a call of every command that writes, but for those that are tried elsewhere', () => {
  const elsewhere: readonly CommandName[] = ['diff', 'indicators', 'studio', 'build'];
  expect([...calls.map(({ name }) => name), ...elsewhere].sort()).toEqual([...commandNames].sort());
});

it.each(calls.flatMap((call) => Object.keys(words).map((code) => ({ ...call, code }))))(
  '$name says why, ends with 2 and leaves all as it was: $code',
  async ({ name, of, code }) => {
    for (const args of of()) {
      const before = [treeOf(folder), treeOf(data)];
      refuse(code);
      const told = await run(name, ...args);
      writeAgain();
      // Nothing was to be filled in.
      if (name === 'check' && told.code === 0) continue;
      expect([args[0], told.code, told.out]).toEqual([args[0], 2, '']);
      expect(told.err).toMatch(words[code] ?? /never/u);
      expect(told.err).toContain('cannot write');
      expect(told.err).not.toMatch(/\n\s+at |Error|refused/u);
      expect([treeOf(folder), treeOf(data)]).toEqual(before);
    }
  },
);

it('says of tables of a ledger whose figures cannot be written that they are in the snapshot, and how the figures come in', async () => {
  const { 'unions/town/figures.json': _, ...files } = goodData();
  const { indicators } = JSON.parse(readFileSync(path.join(root, 'data/indicators.json'), 'utf8'));
  const own = await folderOf({ ...files, 'indicators.json': { indicators } });
  writeFileSync(at('cases.xlsx'), caseLedger());
  const args = ['import', at('cases.xlsx'), '--union', 'town', '--date', '2026-08-31', '--data', own];
  await run(...args);
  refuse('ENOSPC', 'figures.json');
  const { code, out, err } = await run(...args);
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/figures\.json: no figures were written; the disk is full/u),
  ]);
  expect(err).toMatch(/need not be imported again/u);
  expect(err).toContain('"kind":');
  expect(out).toContain('2026-08-31.json');
});
