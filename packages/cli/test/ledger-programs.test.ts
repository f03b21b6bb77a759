/** Ledgers as other programs write them (ledgers/README.md): two runs of the command, by its messages alone, and they are in. */
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Snapshot, Stations } from '@gongkai/snapshot';
import { goodData } from '@gongkai/testing/made-up/data-folder';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { run } from './support/run.ts';

const mobile = '13912345678';
const idNumber = /6199\d{13}[\dX]/u;

let folder: string;
/** Everything that was printed. */
const printed: string[] = [];

/** Runs the import as its messages ask: the mapping is proposed, a system of positions is named where they ask for it, and it runs again. */
async function rounds(name: string, date: string): Promise<string> {
  const file = path.join(folder, 'in', name);
  await copyFile(path.join(import.meta.dirname, 'ledgers', name), file);
  const once = async () => {
    const { code, out, err } = await run(
      ...['import', file, '--union', 'town', '--date', date, '--data', folder, '--replace'],
    );
    printed.push(out, err);
    return { code, err };
  };
  const first = await once();
  expect(first.code).toBe(0);
  const mappingFile = `${file}.mapping.json`;
  const mapping = await readFile(mappingFile, 'utf8');
  if (first.err.includes('"coordinateSystem"'))
    await writeFile(
      mappingFile,
      mapping.replace('"kind": "stations",', '"kind": "stations", "coordinateSystem": "GCJ-02",'),
    );
  expect((await once()).code).toBe(0);
  return mapping;
}

const stations = async (): Promise<Stations> =>
  JSON.parse(await readFile(path.join(folder, 'unions/town/stations.geojson'), 'utf8')) as Stations;
const tables = async (date: string) =>
  (JSON.parse(await readFile(path.join(folder, `unions/town/snapshots/${date}.json`), 'utf8')) as Snapshot)
    .tables ?? [];

beforeAll(async () => {
  const { 'unions/town/snapshots/2025-01-31.json': _, 'unions/town/figures.json': __, ...rest } = goodData();
  const { indicators } = JSON.parse(
    await readFile(path.resolve(import.meta.dirname, '../../../data/indicators.json'), 'utf8'),
  );
  folder = await folderOf({ ...rest, 'indicators.json': { indicators }, 'in/note.txt': '' });
});

describe('a ledger of another program', { timeout: 60_000 }, () => {
  it('of LibreOffice has its stations, with the services that are ticked below a merged heading', async () => {
    const mapping = await rounds('libreoffice-stations.xlsx', '2026-01-08');
    expect(mapping).toContain('"服务设施·饮水": "服务：饮水"');
    const { features } = await stations();
    expect(features).toHaveLength(12);
    expect(features.filter(({ properties }) => properties.township === '城关镇')).toHaveLength(4);
    expect(features.every(({ properties }) => properties.services.includes('water'))).toBe(true);
    expect(features.some(({ properties }) => !properties.services.includes('hot-meals'))).toBe(true);
  });

  it('of exceljs has no station that is struck out, and the day on which each was looked at', async () => {
    const before = printed.length;
    await rounds('exceljs-struck-stations.xlsx', '2026-12-31');
    expect(printed.slice(before).join('\n')).toMatch(/站点台账 ▸ 5: rows that are struck through/u);
    const { features } = await stations();
    expect(
      features.map(({ properties: { name, verified, services } }) => [name, verified, services]),
    ).toEqual([
      ['松坪驿站', '2024-01-01', ['shower', 'changing-room', 'water']],
      ['柳河驿站', '2024-01-09', ['parking', 'tools', 'health-check', 'wifi']],
      ['青石司机之家', '2024-01-10', ['laundry', 'parking', 'water']],
    ]);
  });

  it('of exceljs has the township that stands in a row above its stations, and asks for the system of positions at once', async () => {
    await rounds('exceljs-stations.xlsx', '2026-01-08');
    const { features, coordinateSystem } = await stations();
    // Twenty, one of which is hidden.
    expect(features).toHaveLength(19);
    expect(coordinateSystem).toBe('WGS-84');
    const townships = features.map(({ properties }) => properties.township);
    expect(new Set(townships)).toEqual(new Set(['城关镇', '白石镇', '东渡乡', '双桥街道', '青杠镇']));
    expect(features.every(({ properties }) => properties.name.startsWith(properties.township ?? '—'))).toBe(
      true,
    );
  });

  it('of SheetJS, without shared strings, has every station, also one whose words look like headings', async () => {
    await rounds('sheetjs-stations.xlsx', '2026-01-08');
    const names = (await stations()).features.map(({ properties }) => properties.name);
    expect(names).toHaveLength(18);
    expect(names).toContain('双桥街道18号驿站');
  });

  it.each([
    ['libreoffice-cases.xlsx', '2026-01-08'],
    ['exceljs-cases.xlsx', '2026-01-09'],
    ['sheetjs-aid.xlsx', '2026-01-10'],
  ])('%s becomes counts', async (name, date) => {
    await rounds(name, date);
    expect((await tables(date)).length).toBeGreaterThan(2);
  });

  it('leaves no mobile and no ID number anywhere but in itself', async () => {
    const texts = [...printed];
    for (const one of await readdir(folder, { recursive: true, withFileTypes: true }))
      if (one.isFile() && !one.name.endsWith('.xlsx'))
        texts.push(await readFile(path.join(one.parentPath, one.name), 'utf8'));
    expect(texts.length).toBeGreaterThan(15);
    for (const text of texts) {
      expect(text).not.toContain(mobile);
      expect(text).not.toMatch(idNumber);
    }
  });
});
