/** What holds of every command: help in two languages with examples and exit codes, one JSON document, faults told once. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CommandName, commandNames } from '../src/help/help.ts';
import { main } from '../src/main.ts';
import { docx } from './support/office.ts';
import { sampleData, snapshot } from './support/sample-data.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-every-'));
const at = (name: string) => path.join(folder, name);
let data = '';

/** Runs the command in the language of an environment; none is set where a clerk begins. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const io = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), env };
  return { code: await main(args, io), out: out.join('\n'), err: err.join('\n') };
}

const stationsLedger = '站点名称,乡镇,开放时间,饮水\n城南驿站,城关镇,24h,√\n城北驿站,城关镇,全天,√\n';

beforeAll(async () => {
  data = sampleData();
  writeFileSync(at('report.txt'), '2025年，全县新建爱心驿站8处，帮扶职工120人次。');
  writeFileSync(at('words.txt'), '这一年，我们一起走过。');
  writeFileSync(at('stations.csv'), stationsLedger);
  writeFileSync(at('new.csv'), stationsLedger);
  writeFileSync(at('no-ledger.csv'), '甲,乙,丙\r\n1,2,3\r\n4,5,6\r\n');
  expect((await run(['draft', `${data}/${snapshot}`, '--out', at('there.csv'), '--data', data])).code).toBe(
    0,
  );
  expect(await run(['import', at('stations.csv'), '--union', 'sample', '--data', data])).toMatchObject({
    code: 0,
  });
});

interface Row {
  /** A call that the command cannot understand. */
  readonly misused: readonly string[];
  /** Calls with `--json`: what they end with, and a field of the document. */
  readonly json: readonly (readonly [code: number, field: string, args: () => readonly string[]])[];
  /** Options with a value that each refuses, and how what it expects begins. */
  readonly values?: readonly (readonly [option: string, value: string, expected: string])[];
  /** What such a call needs beside. */
  readonly around?: readonly string[];
  /** Whether it writes files: then its help says what Ctrl-C leaves it with. */
  readonly writes: boolean;
}

const inData = (...args: string[]) => [...args, '--data', data];

/** In the order in which they are run: later ones find what earlier ones wrote. */
const rows: Readonly<Record<CommandName, Row>> = {
  new: {
    misused: [],
    json: [
      [0, 'folder', () => [at('county'), '--adcode', '610921', '--id', 'hanyin', '--yes']],
      [2, 'error', () => [at('county'), '--adcode', '610921', '--yes']],
      [1, 'error', () => [at('other'), '--adcode', '999999', '--yes']],
    ],
    writes: true,
  },
  draft: {
    misused: [],
    json: [
      [0, 'rows', () => inData(at('report.txt'), '--union', 'sample')],
      [0, 'file', () => inData(`${data}/${snapshot}`, '--out', at('again.csv'))],
      [2, 'error', () => inData(`${data}/${snapshot}`, '--out', at('there.csv'))],
      [2, 'error', () => inData(at('nowhere.txt'), '--union', 'sample')],
      [2, 'error', () => inData(at('report.txt'), '--union', 'hamlet')],
    ],
    values: [
      ['--date', '26-01-31', '日历上有的一天'],
      ['--date', '2026-02-30', '日历上有的一天'],
      ['--date', '', '日历上有的一天'],
      ['--published', '2026-13', '年、年-月或年-月-日'],
      ['--out', 'a.docx', '….xlsx'],
    ],
    around: ['--union', 'sample'],
    writes: true,
  },
  import: {
    misused: [],
    json: [
      [0, 'mapping', () => inData(at('new.csv'), '--union', 'sample')],
      [0, 'stations', () => inData(at('stations.csv'), '--union', 'sample')],
      [1, 'error', () => inData(at('stations.csv'), '--union', 'sample')],
      [1, 'error', () => inData(at('there.csv'))],
      [0, 'observations', () => inData(at('there.csv'), '--replace')],
      [1, 'error', () => inData(at('no-ledger.csv'), '--union', 'sample')],
      [2, 'error', () => inData(at('new.csv'))],
    ],
    writes: true,
  },
  check: {
    misused: ['--published'],
    json: [
      [0, 'problems', () => [data, '--fix']],
      [2, 'error', () => [at('nowhere')]],
    ],
    writes: true,
  },
  indicators: {
    misused: [],
    json: [
      [0, 'entry', () => inData('满意率')],
      [2, 'error', () => inData('满意率', '--union', 'hamlet')],
    ],
    writes: false,
  },
  seal: {
    misused: ['--union'],
    json: [
      [1, 'error', () => [data, '--check']],
      [0, 'sealed', () => [data]],
      [2, 'error', () => [data, '--union', 'hamlet']],
    ],
    writes: true,
  },
  diff: {
    misused: ['2026-01-31'],
    json: [
      [0, 'numbers', () => inData('--union', 'sample')],
      [0, 'numbers', () => inData('2026-01-31', '2026-01-31', '--union', 'sample')],
      [2, 'error', () => inData('2020-01-01', '2021-01-01', '--union', 'sample')],
    ],
    writes: false,
  },
  takedown: {
    misused: [],
    json: [
      [1, 'error', () => inData('sample.nothing', '--reason', '误发')],
      [0, 'removed', () => inData('sample.service-stations.union-station', '--reason', '误发')],
    ],
    writes: true,
  },
  build: {
    misused: [at('nowhere')],
    json: [
      [2, 'error', () => [at('nowhere')]],
      [1, 'error', () => [path.dirname(data)]],
    ],
    writes: true,
  },
  studio: { misused: ['--port', '1'], json: [], writes: false },
  convert: {
    misused: [],
    json: [],
    values: [['--from', 'WGS-84', 'GCJ-02\\|BD-09']],
    writes: true,
  },
  tiles: { misused: [], json: [], writes: true },
};

describe.each(commandNames)('gongkai %s', (name) => {
  it('has help of its own in Chinese and English, with examples and exit codes', async () => {
    const chinese = await run([name, '--help']);
    const english = await run([name, '--help', '--lang', 'en']);
    expect([chinese.code, chinese.err, english.code, english.err]).toEqual([0, '', 0, '']);
    expect(chinese.out).toMatch(new RegExp(`^用法：gongkai ${name} `));
    expect(english.out).toMatch(new RegExp(`^Usage: gongkai ${name} `));
    expect(chinese.out).toMatch(/例：.*gongkai(@latest)? /);
    expect(english.out).toMatch(/Examples?: .*gongkai(@latest)? /);
    const codes = (text: string, head: RegExp) => [...text.slice(text.search(head)).matchAll(/\b(\d+) /g)];
    const chineseCodes = codes(chinese.out, /退出码：/).map(([, code]) => code);
    expect(codes(english.out, /Exit codes: /).map(([, code]) => code)).toEqual(chineseCodes);
    expect(chineseCodes).toContain('0');
    expect(chineseCodes).toContain('2');
    expect(chineseCodes.includes('130')).toBe(rows[name].writes);
    expect(await run([name, '--help'], { GONGKAI_LANG: 'en' })).toEqual(english);
    expect(await run(['--lang', 'en', name, '--help'])).toEqual(english);
    for (const option of chinese.out.match(/--[a-z-]+/g) ?? []) expect(english.out).toContain(option);
  });

  it('says how it was called wrongly, once, in both languages, with how to call it', async () => {
    const { misused } = rows[name];
    for (const args of [misused, [...misused, '--nothing-such'], [...misused, '--lang', 'fr']]) {
      const chinese = await run([name, ...args]);
      expect([chinese.code, chinese.out]).toEqual([2, '']);
      expect(chinese.err).toMatch(
        new RegExp(`^gongkai ${name}: .*\\p{Script=Han}[^]*用法：gongkai ${name} `, 'u'),
      );
      expect(chinese.err.split('\n').length).toBeLessThan(7);
      const english = await run([name, ...args], { GONGKAI_LANG: 'en' });
      expect(english.err).toMatch(new RegExp(`^gongkai ${name}: [^]*Usage: gongkai ${name} `));
      if (!args.includes('--lang')) expect(await run([name, ...args, '--lang', 'en'])).toEqual(english);
    }
    expect((await run([name, at('x'), '--nothing-such'])).err.split('\n')[0]).toBe(
      `gongkai ${name}: 没有“--nothing-such”这个选项。`,
    );
  });

  it('says of each option what was found and expected, which was given twice, and which was meant', async () => {
    for (const [option, value, expected] of rows[name].values ?? []) {
      const { code, out, err } = await run([
        name,
        at('x'),
        ...(rows[name].around ?? []),
        `${option}=${value}`,
      ]);
      expect([code, out, err.split('\n')[0]]).toEqual([
        2,
        '',
        expect.stringMatching(
          new RegExp(`^gongkai ${name}: ${option} 写的是“${value}”，应为：${expected}`, 'u'),
        ),
      ]);
    }
    const help = (await run([name, '--help'])).out;
    for (const option of new Set(help.match(/--(?!help|lang)[a-z]+(?:-[a-z]+)*/g))) {
      const mistyped = `${option}x`;
      const { code, err } = await run([name, mistyped]);
      expect([code, err.split('\n')[0]]).toEqual([
        2,
        `gongkai ${name}: 没有“${mistyped}”这个选项。您要的可能是 ${option}。`,
      ]);
      const takesValue = new RegExp(`${option} [<《]|${option} (?:GCJ|WGS)`).test(help);
      if (!takesValue) continue;
      const twice = await run([name, `${option}=a`, `${option}=b`]);
      expect([twice.code, twice.err.split('\n')[0]]).toEqual([
        2,
        `gongkai ${name}: ${option} 写了两次，不知道以哪个为准：只写一次。`,
      ]);
      const without = await run([name, option]);
      expect([without.code, without.err.split('\n')[0]]).toEqual([
        2,
        `gongkai ${name}: ${option} 后面还要写一个值。`,
      ]);
    }
  });

  it('prints one JSON document, whatever way it ends', async () => {
    for (const [code, field, args] of rows[name].json) {
      const told = await run([name, ...args(), '--json']);
      const document = JSON.parse(told.out) as Record<string, unknown>;
      expect([args(), told.code, Object.keys(document)]).toEqual([
        args(),
        code,
        expect.arrayContaining([field]),
      ]);
      if (field !== 'error') continue;
      expect(document.error).toEqual({ exitCode: code, message: told.err.trim() });
      expect(told.err).toMatch(/\p{Script=Han}/u);
    }
    const misused = await run([name, ...rows[name].misused, '--json', '--nothing-such']);
    expect(JSON.parse(misused.out)).toMatchObject({ error: { exitCode: 2 } });
  });
});

describe('gongkai', () => {
  it('lists every command with an example, and sends who misspells one there', async () => {
    const { out } = await run(['--help']);
    for (const name of commandNames) expect(out).toMatch(new RegExp(`^  ${name} .*例：gongkai ${name}`, 'm'));
    const { code, err } = await run(['chekc']);
    expect([code, err.split('\n').length]).toEqual([2, 2]);
    expect(err).toContain('您要的可能是：gongkai check');
    expect(err).toContain('gongkai --help');
  });

  it('has its exit codes in both READMEs', () => {
    for (const [file, heading] of [
      ['README.md', '## Exit codes'],
      ['README.zh-CN.md', '## 退出码'],
    ] as const) {
      const text = readFileSync(path.join(import.meta.dirname, '..', file), 'utf8');
      const section = text.slice(text.indexOf(heading)).split('\n## ')[0] ?? '';
      for (const code of ['0', '1', '2', '130']) expect(section).toMatch(new RegExp(`\\b${code}\\b`));
      expect(section).toContain('"error"');
    }
  });

  it('tells a habit once: what is withheld of a report of forty persons', async () => {
    const person = '职工张某某患癌症，县总工会送去慰问金3000元。';
    writeFileSync(at('persons.docx'), docx(Array.from({ length: 40 }, () => person)));
    const { err } = await run(inData('draft', at('persons.docx'), '--union', 'sample', '--out', at('p.csv')));
    expect(err.split('\n').length).toBeLessThan(7);
    expect(err).toMatch(/同样的还有 37 段/);
  });
});
