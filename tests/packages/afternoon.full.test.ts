/** The whole afternoon of a county, from tarballs, under each version of Node, by what the commands say alone; and the second year, a correction, a takedown, and a reader who proves it. */
import { spawn } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import type { Snapshot, Stations } from '@gongkai/snapshot';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { listen } from '../../scripts/listen.ts';
import { root } from '../../scripts/packages/workspace.ts';
import { correct, figureLedger, firstReport, secondReport } from './support/afternoon/clerk.ts';
import { type County, createCounty, words } from './support/afternoon/county.ts';
import { commandIn, untilDone } from './support/afternoon/rounds.ts';
import { cellOf, openSheet, rowsOf, saveCsv, saveXlsx, wpsCsv, write } from './support/afternoon/sheet.ts';
import { installNodes, nodeVersions } from './support/nodes.ts';
import { type Ended, plainEnvironment } from './support/process.ts';

vi.setConfig({ testTimeout: 1_800_000, hookTimeout: 1_800_000 });

const ledgers = path.join(root, 'packages/cli/test/ledgers');
const [firstDay, secondDay, correctedDay] = ['2026-01-31', '2027-01-31', '2027-02-28'];

beforeAll(installNodes);

describe.each(nodeVersions)('on Node %i', (version) => {
  let county: County;
  /** Astro asks for Node 22.12: where there is an older one, its words are obeyed for what it does. */
  const builds = nodeVersions.find((one) => one >= Math.max(22, version)) ?? version;
  const told: string[] = [];
  const tell = (what: string) => told.push(`Node ${version}: ${what}`);

  const file = (...names: string[]) => path.join(county.folder, ...names);
  const onDesk = (name: string) => path.join(county.desk, name);
  const read = (...names: string[]) => readFileSync(file(...names), 'utf8');
  const snapshot = (day: string) => JSON.parse(read(`data/unions/liuwan/snapshots/${day}.json`)) as Snapshot;
  const well = (ended: Ended): string => {
    expect([ended.code, words(ended)]).toEqual([
      0,
      expect.not.stringMatching(/^\s+at .*[:(]|node:internal/m),
    ]);
    return words(ended);
  };

  beforeAll(async () => {
    const made = await createCounty(inject('registry'), version);
    county = made.county;
    // What it says is to be typed next.
    expect(made.said).toContain('npm install');
    await well(await county.type('npm install --no-audit --no-fund --loglevel=error'));
  });
  afterAll(() => {
    console.log(told.join('\n'));
    county?.remove();
  });

  /** Texts of the built site in which words stand. */
  const built = (pattern: RegExp) =>
    readdirSync(file('dist'), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && /\.(html|json|jsonl|csv|svg|xml|txt)$/.test(one.name))
      .map(({ parentPath, name }) => path.relative(county.folder, path.join(parentPath, name)))
      .filter((name) => pattern.test(read(name)))
      .sort();

  async function build(): Promise<void> {
    if (builds !== version) {
      const refused = await county.type('npm run build');
      expect([refused.code, words(refused)]).toEqual([1, expect.stringContaining('生成网站要 Node >=22.12')]);
    }
    await well(await county.type('npm run build', builds));
  }

  test('it starts and is tested as it was made', async () => {
    await well(await county.type('npm test'));
    const free = await listen(createServer());
    const { port } = new URL(free.url);
    free.close();
    const child = spawn('npm', ['start', '--', '--port', port], {
      cwd: county.folder,
      detached: true,
      stdio: 'ignore',
      env: { ...plainEnvironment(), ...county.environment(builds) },
    });
    try {
      const page = async () => {
        const answer = await fetch(`http://localhost:${port}/`).catch(() => null);
        return answer?.ok ? answer.text() : '';
      };
      await expect.poll(page, { timeout: 300_000, interval: 1000 }).toContain('汉阴县总工会');
    } finally {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      await new Promise((resolve) => child.once('close', resolve));
    }
  });

  test('the report is in after three rounds at most', async () => {
    writeFileSync(onDesk('柳湾 总结.txt'), firstReport);
    const said = well(
      await county.type(
        `npx gongkai draft "../柳湾 总结.txt" --union liuwan --date ${firstDay} --out "../柳湾 总结.csv"`,
      ),
    );
    expect(said).toContain('第 218 段：讲到某个人');
    expect(said).not.toMatch(/白血病|钱某|2\.6万/);
    const sheet = onDesk('柳湾 总结.csv');
    const cells = openSheet(sheet);
    // A clerk writes 不用, not 否.
    const touched = correct(cells, '不用');
    saveCsv(sheet, cells);
    const next = commandIn(said) ?? '';
    expect(next).toBe('npx gongkai import "../柳湾 总结.csv"');
    const { typed } = await untilDone(county, next, { file: sheet, cells });
    const taken = rowsOf(cells, '数').filter((row) => cellOf(cells, row, '采用') === '是');
    const { observations, sources } = snapshot(firstDay);
    tell(
      `report: ${typed.length} rounds, ${observations.length} figures, ${taken.length} rows of a sheet, of which ${touched} were corrected; no line of JSON`,
    );
    expect(typed.length).toBeLessThanOrEqual(3);
    expect([taken.length, sources.length]).toEqual([observations.length, 1]);
    expect(observations.length).toBeGreaterThan(70);
  });

  test('each ledger is in after two rounds at most', async () => {
    for (const [from, to] of [
      ['libreoffice-stations.xlsx', '站点 台账.xlsx'],
      ['exceljs-cases.xlsx', '案件 台账.xlsx'],
      ['sheetjs-aid.xlsx', '帮扶 台账.xlsx'],
    ] as const)
      copyFileSync(path.join(ledgers, from), onDesk(to));
    writeFileSync(onDesk('数字 台账.csv'), wpsCsv(figureLedger));
    const before = snapshot(firstDay).observations.length;
    for (const name of ['站点 台账.xlsx', '案件 台账.xlsx', '帮扶 台账.xlsx', '数字 台账.csv']) {
      const line = `npx gongkai import "../${name}" --union liuwan --date ${firstDay}`;
      const { typed, said } = await untilDone(county, line);
      tell(`${name}: ${typed.length} rounds`);
      expect([name, typed.length <= 2]).toEqual([name, true]);
      // A ledger of figures becomes a sheet, which is imported as it says.
      const next = commandIn(said);
      if (next === null) continue;
      const sheet = await untilDone(county, next);
      tell(`the sheet of ${name}: ${sheet.typed.length} rounds`);
      expect([next.endsWith('--add'), sheet.typed.length <= 2]).toEqual([true, true]);
    }
    const { observations, tables = [], sources } = snapshot(firstDay);
    const { features } = JSON.parse(read('data/unions/liuwan/stations.geojson')) as Stations;
    tell(
      `12 rows of stations, ${features.length} stations; ${tables.length} tables of cases, ${observations.length - before} more figures`,
    );
    // One row of the ledger has no indicator that is sure, and waits for somebody.
    expect([features.length, observations.length - before]).toEqual([12, 2]);
    expect(tables.length).toBeGreaterThan(4);
    expect(sources.length).toBe(4);
    expect(JSON.parse(read('data/unions/liuwan/figures.json')).figures.length).toBeGreaterThan(3);
  });

  test('it is checked, sealed and built', async () => {
    const said = well(await county.type('npm test'));
    // What is asked for: how small numbers are protected, with a reason.
    expect(said).toContain('disclosure-missing');
    const union = JSON.parse(read('data/unions/liuwan/union.json'));
    const reason = '本县劳动者不多，少于五件的容易认出是谁';
    const disclosure = {
      threshold: 5,
      sensitiveThreshold: 10,
      dominance: { largest: 2, percent: 85 },
      estimate: 15,
      reason,
    };
    writeFileSync(file('data/unions/liuwan/union.json'), JSON.stringify({ ...union, disclosure }, null, 2));
    expect(well(await county.type('npm test'))).not.toContain('disclosure');
    const refused = await county.type('npm run build');
    expect([refused.code, words(refused)]).toEqual([1, expect.stringContaining('先运行 npx gongkai seal')]);
    await well(await county.type('npx gongkai seal'));
    await build();
    expect(built(/新建工会组织/).length).toBeGreaterThan(0);
    expect(built(/4\.3万余人/).length).toBeGreaterThan(2);
    expect(built(/白血病|钱某|13912345678|6199\d{13}/)).toEqual([]);
  });

  test('the second year keeps the ids of what is the same', async () => {
    const first = snapshot(firstDay);
    writeFileSync(onDesk('柳湾 总结 第二年.txt'), secondReport);
    const said = well(
      await county.type(
        `npx gongkai draft "../柳湾 总结 第二年.txt" --union liuwan --date ${secondDay} --out "../柳湾 总结 第二年.csv"`,
      ),
    );
    expect(said).toMatch(/其中 \d+ 个与 2026-01-31 那份快照里的是同一个数/);
    // This time in a program that saves XLSX.
    const csv = onDesk('柳湾 总结 第二年.csv');
    const cells = openSheet(csv);
    for (const row of rowsOf(cells, '来源'))
      write(cells, row, { 来源说明: '本工会公众号的年终文章（虚构）', 来源媒体: '柳湾县总工会' });
    const xlsx = saveXlsx(csv, cells);
    const { typed } = await untilDone(county, `npx gongkai import "../${path.basename(xlsx)}"`);
    tell(`second report: ${typed.length} rounds`);
    expect(typed.length).toBeLessThanOrEqual(3);
    const { typed: stations } = await untilDone(
      county,
      `npx gongkai import "../站点 台账.xlsx" --union liuwan --date ${secondDay}`,
    );
    tell(`stations of the second year: ${stations.length} rounds`);
    expect(stations.length).toBeLessThanOrEqual(2);

    const second = snapshot(secondDay);
    const idOf = ({ observations }: Snapshot, printed: string) =>
      observations.find(({ quantity }) => quantity.printed === printed)?.id;
    for (const [was, is] of [
      ['52家', '61家'],
      ['2,760人', '3,015人'],
      ['27件', '31件'],
      ['263.4万元', '281万元'],
      ['4.3万余人', '4.3万余人'],
    ] as const)
      expect([is, idOf(second, is)]).toEqual([is, idOf(first, was)]);
    expect(idOf(first, '1,105人')).toBeDefined();
    expect(second.observations.map(({ id }) => id)).not.toContain(idOf(first, '1,105人'));
    const difference = well(await county.type('npx gongkai diff'));
    for (const line of ['52家 → 61家', '27件 → 31件', '263.4万元 → 281万元'])
      expect(difference).toContain(line);
    expect(difference).toMatch(/\[消失\].*1,105人/);
    const same = second.observations.filter(({ id }) => first.observations.some((one) => one.id === id));
    // The report is in, and the ledgers are not yet: the figures of their tables ask for them.
    const asks = await county.type('npm test');
    expect([asks.code, words(asks)]).toEqual([
      1,
      expect.stringContaining(`用 --date ${secondDay} 把台账再导入一次`),
    ]);
    for (const name of ['案件 台账.xlsx', '帮扶 台账.xlsx']) {
      const again = `npx gongkai import "../${name}" --union liuwan --date ${secondDay}`;
      const { typed: ledger } = await untilDone(county, again);
      tell(`${name} of the second year: ${ledger.length} rounds`);
      expect(ledger.length).toBeLessThanOrEqual(2);
    }
    tell(`second year: ${same.length} of ${second.observations.length} figures have the ids of the first`);
    await well(await county.type('npm test'));
    await well(await county.type('npx gongkai seal'));
    await build();
    expect(built(/61家/).length).toBeGreaterThan(1);
  });

  test('a mistake is corrected, as the message of an import says', async () => {
    const name = `data/unions/liuwan/snapshots/${secondDay}.json`;
    const published = await county.type(`npx gongkai import "../柳湾 总结 第二年.xlsx" --replace`);
    const said = words(published);
    expect(published.code).toBe(1);
    const draft =
      /运行 (npx gongkai draft .* --out 更正\.xlsx)，把“date”一行改成新的日期/u.exec(said)?.[1] ?? '';
    expect(draft).toContain(path.join(county.folder, name));
    await well(await county.type(draft.replace('更正.xlsx', '更正.csv')));
    const sheet = file('更正.csv');
    const cells = openSheet(sheet);
    const [wrong] = rowsOf(cells, '数').filter((row) => cellOf(cells, row, '印出的字') === '61家');
    const [day] = rowsOf(cells, '快照').filter((row) => cellOf(cells, row, '编号') === 'date');
    if (!wrong || !day) throw new Error('no row to correct');
    const phrase = cellOf(cells, wrong, '短语').replace('61家', '60家');
    write(cells, wrong, { 印出的字: '60家', 短语: phrase, 更正原因: '原数多计一家' });
    write(cells, day, { 其他: correctedDay });
    saveCsv(sheet, cells);
    const { typed } = await untilDone(county, 'npx gongkai import 更正.csv', { file: sheet, cells });
    tell(`correction: ${typed.length} rounds`);
    const { corrections, salt } = snapshot(correctedDay);
    expect(corrections).toEqual([
      { observation: expect.any(String), replaces: secondDay, reason: '原数多计一家' },
    ]);
    expect(salt).not.toBe(snapshot(secondDay).salt);
    expect(well(await county.type('npx gongkai diff'))).toContain('61家 → 60家');
    await well(await county.type('npm test'));
    await well(await county.type('npx gongkai seal'));
  });

  test('a number is taken down everywhere', async () => {
    const id = snapshot(secondDay).observations.find(({ quantity }) => quantity.printed === '31件')?.id;
    const unknown = await county.type('npx gongkai takedown liuwan.legal --reason 不应公布');
    expect([unknown.code, words(unknown)]).toEqual([1, expect.stringContaining('相近的')]);
    const said = well(await county.type(`npx gongkai takedown ${id} --reason 不应公布`));
    expect(said).toContain('重新生成并发布网站');
    await well(await county.type('npm test'));
    await build();
    // Tables of cases may have such a number of their own.
    expect(built(/法律援助[^<>"]{0,4}(?:27|31)件/)).toEqual([]);
    expect(built(/60家/).length).toBeGreaterThan(1);
    expect(built(/原数多计一家/).length).toBeGreaterThan(0);
    expect(built(/不应公布/)).toContain('dist/data/chain.jsonl');
  });

  test('a reader proves it with sha256sum, as the page says', async () => {
    const marks = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#34;': '"', '&#39;': "'", '&amp;': '&' };
    const plain = (html: string) =>
      Object.entries(marks).reduce((text, [mark, letter]) => text.replaceAll(mark, letter), html);
    const commands = [
      ...read('dist/data/index.html').matchAll(/<pre class="commands"[^>]*><code[^>]*>(.*?)<\/code>/gs),
    ].map(([, html = '']) => plain(html));
    const [ofSnapshot = '', ofLines = ''] = commands;
    const chain = read('dist/data/chain.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(chain.map(({ type }) => type)).toEqual(['seal', 'seal', 'seal', ...Array(3).fill('takedown')]);
    for (const day of [firstDay, secondDay, correctedDay]) {
      copyFileSync(file(`dist/data/unions/liuwan/snapshots/${day}.json`), file(`dist/data/${day}.json`));
      const line = ofSnapshot.replace(/\d{4}-\d\d-\d\d\.json/, `${day}.json`);
      const { code, out } = await county.type(`cd dist/data && ${line}`);
      expect([day, code, JSON.parse(out).snapshot]).toEqual([day, 0, day]);
    }
    const { out } = await county.type(`cd dist/data && ${ofLines}`);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.slice(0, 64)),
    ).toEqual(chain.map(({ lineHash }) => lineHash));
    expect(chain.slice(1).map(({ previousHash }) => previousHash)).toEqual(
      chain.slice(0, -1).map(({ lineHash }) => lineHash),
    );
  });
});
