/**
 * A hundred bad inputs: each ends with words that lead to its mending, the documented exit code, no stack trace, and nothing half-written.
 * Set `BAD_INPUT_LOG` to a file to read what is said to each.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, readlink, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { goodData } from '@gongkai/testing/made-up/data-folder';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { main } from '../src/main.ts';
import { folderOf } from './support/folder.ts';
import { docx, gb18030 } from './support/office.ts';
import { workbook } from './support/workbook.ts';

let root = '';
const at = (name: string) => path.join(root, name);

/** A tree as it lies on the disk: each file with its hash, each link with its target. */
async function treeOf(folder: string): Promise<string[]> {
  const lines: string[] = [];
  for (const one of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(one.parentPath, one.name);
    if (one.isSymbolicLink()) lines.push(`${file} -> ${await readlink(file)}`);
    else if (one.isFile())
      lines.push(
        `${file} ${createHash('sha256')
          .update(await readFile(file).catch(() => ''))
          .digest('hex')}`,
      );
  }
  return lines.sort();
}

/** Runs the command as a clerk does: in Chinese, without a terminal that could be asked. */
async function run(args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const io = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    env: { LANG: 'zh_CN.UTF-8' },
  };
  const code = await main(args, io);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const json = (value: unknown) => JSON.stringify(value, null, 2);

/** Puts one file of the good data in another form into a data folder of its own. */
async function changed(
  name: string,
  file: string,
  change: (text: string) => string | Uint8Array,
): Promise<void> {
  const files = goodData();
  for (const [one, content] of Object.entries(files)) {
    const target = at(`${name}/${one}`);
    await mkdir(path.dirname(target), { recursive: true });
    const text = json(content);
    await writeFile(target, one === file ? change(text) : text);
  }
}

const snapshot = 'unions/town/snapshots/2025-01-31.json';
const report = '2025年，全县新建驿站8处，帮扶职工120人次。'.repeat(3);

beforeAll(async () => {
  root = await folderOf({});
  const good = goodData();
  for (const [name, content] of Object.entries(good)) {
    await mkdir(path.dirname(at(`data/${name}`)), { recursive: true });
    await writeFile(at(`data/${name}`), json(content));
  }
  const files: Record<string, string | Uint8Array> = {
    'report.txt': report,
    'empty.txt': '',
    'blank.txt': '\n\n  \n',
    'words.txt': '这一年，我们一起走过。',
    'report.pdf': '%PDF-1.7 数',
    'report.doc': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]),
    'half.docx': docx([report]).slice(0, 300),
    'text.docx': report,
    'bomb.xlsx': zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/sharedStrings.xml': new Uint8Array(60_000_000),
    }),
    'macro.xlsm': zipSync({ 'xl/vbaProject.bin': strToU8('x') }),
    'no-sheets.xlsx': zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets/></workbook>') }),
    'broken-xml.xlsx': zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets>') }),
    'entity.xlsx': zipSync({ 'xl/workbook.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><workbook/>') }),
    'encrypted.xlsx': Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array(600).fill(1),
    ]),
    'old.xls': Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(2)]),
    'empty.xlsx': '',
    'empty.csv': '',
    'one-line.csv': '名称,地址\r\n',
    'no-ledger.csv': '甲,乙,丙\r\n1,2,3\r\n4,5,6\r\n',
    'binary.csv': Uint8Array.from({ length: 4000 }, (_, index) => (index * 131) % 251),
    'binary.txt': Uint8Array.from({ length: 4000 }, (_, index) => (index * 131) % 251),
    'zip.csv': zipSync({ 'a.txt': strToU8('数') }),
    'stations.csv': '名称,乡镇,地址,开放时间\r\n滨河驿站,城关镇,滨河路1号,全天\r\n',
    'no-name.csv': '名称,乡镇,地址,开放时间\r\n,城关镇,滨河路1号,全天\r\n',
    'no-name.csv.mapping.json': json({
      tables: [
        {
          kind: 'stations',
          sheet: '',
          columns: { 名称: 'name', 乡镇: 'township', 地址: 'address', 开放时间: 'hours' },
        },
      ],
    }),
    'comma.mapping.json': '{"tables": [],}',
    'comment.mapping.json': '{ // 对照表\n "tables": [] }',
    'empty.mapping.json': '{"tables": []}',
    'list.mapping.json': '[]',
    'null.mapping.json': 'null',
    'field.mapping.json': json({ tables: [{ kind: 'stations', sheet: '', columns: { 名称: '名字' } }] }),
    'kind.mapping.json': json({ tables: [{ kind: 'houses', sheet: '', columns: {} }] }),
    'other.mapping.json': json({
      tables: [{ kind: 'stations', sheet: '别的表', columns: { 站点: 'name' } }],
    }),
    'uncomputed.xlsx': workbook([
      {
        name: '数',
        rows: [
          ['项目', '数量', '单位'],
          ['驿站', { formula: 'B3+B4' }, '处'],
        ],
      },
    ]),
    'uncomputed.xlsx.mapping.json': json({
      tables: [{ kind: 'figures', sheet: '数', columns: { 项目: 'item', 数量: 'number', 单位: 'unit' } }],
    }),
    'error.xlsx': workbook([
      {
        name: '数',
        rows: [
          ['项目', '数量', '单位'],
          ['驿站', { error: '#REF!' }, '处'],
        ],
      },
    ]),
    'error.xlsx.mapping.json': json({
      tables: [{ kind: 'figures', sheet: '数', columns: { 项目: 'item', 数量: 'number', 单位: 'unit' } }],
    }),
    '13912345678.csv': '名称,乡镇\r\n滨河驿站,城关镇\r\n',
    'sheet-empty.csv': '行,采用,印出的字,短语,小节,指标\r\n',
    'sheet-wrong.csv':
      '行,采用,印出的字,短语,小节,指标,来源,编号,其他\r\n快照,,,,,,,union,"""town"""\r\n快照,,,,,,,date,"""2026-01-31"""\r\n数,是,很多处,新建驿站很多处,正文,没有的指标,s9,,\r\n',
    'open-quote.csv': '名称,乡镇,地址\r\n"滨河驿站,城关镇,滨河路1号\r\n',
    'no-names.xlsx': workbook([
      {
        name: '驿站',
        rows: [
          ['乡镇', '地址', '开放时间'],
          ['城关镇', '滨河路1号', '全天'],
        ],
      },
    ]),
    'positions.geojson': json({ type: 'FeatureCollection', features: [] }),
    'text.geojson': '不是 JSON',
    'snapshot.json': json({ hello: 1 }),
    'new-file': '已有的文件',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(at(name), content);
  await mkdir(at('folder.txt'));
  await mkdir(at('folder.xlsx'));
  await mkdir(at('nothing'));
  await mkdir(at('project/data'), { recursive: true });
  await writeFile(at('huge.csv'), '名称,地址\r\n');
  await truncate(at('huge.csv'), 3_000_000_000);
  await writeFile(at('huge.txt'), '');
  await truncate(at('huge.txt'), 3_000_000_000);
  await symlink(at('nowhere.txt'), at('dangling.txt'));
  await symlink(at('circle.txt'), at('circle.txt'));
  execFileSync('mkfifo', [at('pipe.txt'), at('pipe.csv')]);
  await changed('utf16', snapshot, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'));
  await changed('gbk', 'unions/town/union.json', (text) => gb18030(text.replaceAll('·', '、')));
  await changed('comments', snapshot, (text) => `// 快照\n${text}`);
  await changed('comma', snapshot, (text) => text.replace(/\}\s*$/u, ',}'));
  await changed('half', snapshot, (text) => text.slice(0, text.length / 2));
  await changed('empty-file', snapshot, () => '');
  await changed('null', snapshot, () => 'null');
  await changed('list', snapshot, () => '[]');
  await changed('twice', snapshot, (text) => text.replace('{', '{"date": "2025-01-31",'));
  await changed('future', snapshot, (text) => text.replaceAll('2025-01-31', '2199-01-31'));
  await changed('no-day', snapshot, (text) => text.replaceAll('"2025-01-31"', '"2025-02-31"'));
  await changed('other-union', snapshot, (text) => text.replace('"town"', '"city"'));
  await changed('catalogue', 'indicators.json', () => '{"indicators": "无"}');
  await changed('no-catalogue', 'indicators.json', () => '{}');
  await changed('site', '', (text) => text);
  await writeFile(at('site/site.json'), '{"url": "不是网址"}');
  await changed('chain', 'site.json', (text) => text);
  await writeFile(at('chain/chain.jsonl'), '{"sequence": 1}\n');
  await changed('chain-text', 'site.json', (text) => text);
  await writeFile(at('chain-text/chain.jsonl'), '没有\n');
  await changed('chain-folder', 'site.json', (text) => text);
  await mkdir(at('chain-folder/chain.jsonl'));
  await changed('sealed', 'site.json', (text) => text);
  await run(['seal', at('sealed')]);
  const sealed = await readFile(at(`sealed/${snapshot}`), 'utf8');
  await writeFile(at(`sealed/${snapshot}`), sealed.replace(/"printed": "\d/u, '"printed": "9'));
});

interface Bad {
  readonly name: string;
  readonly args: () => readonly string[];
  readonly code: 1 | 2;
  /** Words that lead to the mending. */
  readonly says: RegExp;
}

const bad = (name: string, args: () => readonly string[], code: 1 | 2, says: RegExp): Bad => ({
  name,
  args,
  code,
  says,
});
const draft =
  (file: string, ...more: string[]) =>
  () => ['draft', at(file), '--data', at('data'), '--union', 'town', '--out', at('out.xlsx'), ...more];
const take =
  (file: string, ...more: string[]) =>
  () => ['import', at(file), '--data', at('data'), '--union', 'town', '--date', '2026-01-31', ...more];
const check = (folder: string) => () => ['check', at(folder)];

const cases: readonly Bad[] = [
  // The command itself
  bad('no such command', () => ['publish'], 2, /publish[\s\S]*gongkai --help|用法/u),
  bad('a command misspelt', () => ['chekc'], 2, /chekc/u),
  bad('an option misspelt', () => ['check', '--jsom'], 2, /jsom/u),
  bad('an option without its value', () => ['draft', at('report.txt'), '--union'], 2, /--union/u),
  bad('a language that is none', () => ['check', at('data'), '--lang', 'fr'], 2, /zh-Hans/u),
  bad('hyphens of an input method', () => ['check', at('data'), '——json'], 2, /英文输入法[\s\S]*--json/u),
  bad('full-width hyphens', () => ['seal', at('data'), '－－check'], 2, /英文输入法[\s\S]*--check/u),
  bad('quotes of an input method around several words', () => ['check', '“我的', '数据”'], 2, /英文的/u),
  bad('two folders', () => ['check', at('data'), at('data')], 2, /--help/u),
  bad('a switch with a value', () => ['check', at('data'), '--json=yes'], 2, /--json/u),
  // check
  bad('check of nothing there', check('nowhere'), 2, /nowhere/u),
  bad('check of a union’s folder', () => ['check', at('data/unions/town')], 2, /整个数据文件夹/u),
  bad('check of a folder in the place of the chain', check('chain-folder'), 1, /chain\.jsonl[\s\S]*文件夹/u),
  bad(
    'seal with a folder in the place of the chain',
    () => ['seal', at('chain-folder')],
    1,
    /chain\.jsonl[\s\S]*文件夹/u,
  ),
  bad('import of stations without a column of names', take('no-names.xlsx'), 1, /添上还缺的列[\s\S]*名称/u),
  bad('import of a quote that is never closed', take('open-quote.csv'), 2, /引号[\s\S]*没有合上/u),
  bad('indicators of nothing', () => ['indicators', '--data', at('data')], 2, /要找的词/u),
  bad(
    'takedown of a number that is none',
    () => ['takedown', '无', '--data', at('data'), '--reason', '误登'],
    1,
    /id/u,
  ),
  bad('check of a file', check('report.txt'), 2, /文件夹/u),
  bad('check of an empty folder', check('nothing'), 1, /indicators\.json|unions/u),
  bad('check of a project', check('project'), 1, /data|unions|indicators/u),
  bad('check in UTF-16', check('utf16'), 1, /UTF-16|UTF-8/u),
  bad('check in GB18030', check('gbk'), 1, /UTF-8/u),
  bad('check with comments', check('comments'), 1, /JSON/u),
  bad('check with a comma too many', check('comma'), 1, /JSON/u),
  bad('check of a half file', check('half'), 1, /JSON/u),
  bad('check of an empty file', check('empty-file'), 1, /JSON/u),
  bad('check of null', check('null'), 1, /2025-01-31/u),
  bad('check of a list', check('list'), 1, /2025-01-31/u),
  bad('check of a field twice', check('twice'), 1, /date/u),
  bad('check of a day to come', check('future'), 1, /2199-01-31/u),
  bad('check of a day that is none', check('no-day'), 1, /2025-02-31/u),
  bad('check of another union’s snapshot', check('other-union'), 1, /city|town/u),
  bad('check of a catalogue that is none', check('catalogue'), 1, /indicators/u),
  bad('check of a catalogue without entries', check('no-catalogue'), 1, /indicators/u),
  bad('check of an address that is none', check('site'), 1, /url/u),
  bad('check of a chain that is none', check('chain'), 1, /chain\.jsonl/u),
  bad('check of a chain in words', check('chain-text'), 1, /chain\.jsonl/u),
  bad('check of a sealed snapshot that was edited', check('sealed'), 1, /封存|校验码/u),
  // draft
  bad('draft of nothing', () => ['draft'], 2, /report\.txt/u),
  bad('draft without a union', () => ['draft', at('report.txt'), '--data', at('data')], 2, /--union/u),
  bad(
    'draft for a union that is none',
    () => ['draft', at('report.txt'), '--data', at('data'), '--union', 'hamlet', '--out', at('out.xlsx')],
    2,
    /hamlet[\s\S]*town/u,
  ),
  bad(
    'draft without data',
    () => ['draft', at('report.txt'), '--data', at('nowhere'), '--union', 'town', '--out', at('out.xlsx')],
    2,
    /nowhere/u,
  ),
  bad('draft of no file', draft('nowhere.txt'), 2, /nowhere\.txt/u),
  bad('draft of a folder', draft('folder.txt'), 2, /文件夹/u),
  bad('draft of a dangling link', draft('dangling.txt'), 2, /dangling\.txt/u),
  bad('draft of a circle of links', draft('circle.txt'), 2, /circle\.txt/u),
  bad('draft of a pipe', draft('pipe.txt'), 2, /pipe\.txt/u),
  bad('draft of 3 GB', draft('huge.txt'), 2, /huge\.txt/u),
  bad('draft of an empty file', draft('empty.txt'), 1, /没有找到/u),
  bad('draft of blanks', draft('blank.txt'), 1, /没有找到/u),
  bad('draft of words', draft('words.txt'), 1, /没有找到/u),
  bad('draft of bytes', draft('binary.txt'), 1, /text-encoding.*UTF-8/su),
  bad('draft of a PDF', draft('report.pdf'), 1, /PDF/u),
  bad('draft of a .doc', draft('report.doc'), 1, /\.docx/u),
  bad('draft of half a .docx', draft('half.docx'), 1, /另存为/u),
  bad('draft of a text called .docx', draft('text.docx'), 1, /另存为/u),
  bad(
    'draft of a snapshot that is none',
    () => ['draft', at('snapshot.json'), '--data', at('data'), '--out', at('out.xlsx')],
    1,
    /快照/u,
  ),
  bad('draft with a day that is none', draft('report.txt', '--date', '2026-02-30'), 2, /--date/u),
  bad('draft with a day in words', draft('report.txt', '--date', '昨天'), 2, /--date/u),
  bad(
    'draft with a day of publication that is none',
    draft('report.txt', '--published', '2026/1/1'),
    2,
    /--published/u,
  ),
  bad(
    'draft into a .doc',
    () => ['draft', at('report.txt'), '--data', at('data'), '--union', 'town', '--out', at('out.doc')],
    2,
    /--out/u,
  ),
  bad(
    'draft into no folder',
    () => [
      'draft',
      at('report.txt'),
      '--data',
      at('data'),
      '--union',
      'town',
      '--out',
      at('no/where/out.xlsx'),
    ],
    2,
    /no\/where/u,
  ),
  bad(
    'draft over a folder',
    () => ['draft', at('report.txt'), '--data', at('data'), '--union', 'town', '--out', at('folder.xlsx')],
    2,
    /folder\.xlsx/u,
  ),
  // import
  bad('import of nothing', () => ['import'], 2, /sheet\.xlsx/u),
  bad('import of no file', take('nowhere.xlsx'), 2, /nowhere\.xlsx/u),
  bad('import of a folder', take('folder.xlsx'), 2, /文件夹/u),
  bad('import of a pipe', take('pipe.csv'), 2, /pipe\.csv/u),
  bad('import of 3 GB', take('huge.csv'), 2, /huge\.csv/u),
  bad('import of an empty .csv', take('empty.csv'), 1, /empty\.csv|表/u),
  bad('import of an empty .xlsx', take('empty.xlsx'), 1, /另存为/u),
  bad('import of headings alone', take('one-line.csv'), 1, /表|行/u),
  bad('import of no ledger', take('no-ledger.csv'), 1, /没有认出台账/u),
  bad('import of bytes', take('binary.csv'), 1, /text-encoding.*UTF-8/su),
  bad('import of a zip called .csv', take('zip.csv'), 1, /office-archive.*另存为/su),
  bad('import of a bomb', take('bomb.xlsx'), 1, /另存为/u),
  bad('import of macros alone', take('macro.xlsm'), 1, /另存为/u),
  bad('import of no sheets', take('no-sheets.xlsx'), 1, /表/u),
  bad('import of broken XML', take('broken-xml.xlsx'), 1, /另存为/u),
  bad('import of entities', take('entity.xlsx'), 1, /另存为/u),
  bad('import of what is encrypted', take('encrypted.xlsx'), 1, /密码/u),
  bad('import of an old .xls', take('old.xls'), 1, /另存为/u),
  bad('import of a report', take('report.txt'), 1, /没有找到表格/u),
  bad('import without a union', () => ['import', at('stations.csv'), '--data', at('data')], 2, /--union/u),
  bad(
    'import for a union that is none',
    () => ['import', at('stations.csv'), '--data', at('data'), '--union', 'hamlet'],
    2,
    /hamlet[\s\S]*town/u,
  ),
  bad('import with a day that is none', take('stations.csv', '--date', '2026-13-01'), 2, /--date/u),
  bad('import with a day in words', take('stations.csv', '--date', '昨天'), 2, /--date/u),
  bad(
    'import with no mapping',
    take('stations.csv', '--mapping', '/nowhere/mapping.json'),
    2,
    /mapping\.json/u,
  ),
  ...['comma', 'comment', 'empty', 'list', 'null', 'field', 'kind', 'other'].map((name) =>
    bad(
      `import with a wrong mapping: ${name}`,
      () => [...take('stations.csv')(), '--mapping', at(`${name}.mapping.json`)],
      1,
      /对照表/u,
    ),
  ),
  bad(
    'import with a folder as mapping',
    () => [...take('stations.csv')(), '--mapping', at('nothing')],
    2,
    /nothing/u,
  ),
  bad('import of a station without a name', take('no-name.csv'), 1, /A2|名称/u),
  bad('import of a formula without its result', take('uncomputed.xlsx'), 1, /B2[\s\S]*保存一次/u),
  bad('import of an error', take('error.xlsx'), 1, /B2[\s\S]*#REF!/u),
  bad('import of a file named after somebody', take('13912345678.csv'), 1, /改名/u),
  bad('import of a sheet without rows', take('sheet-empty.csv'), 1, /./u),
  bad('import of a sheet with wrong rows', take('sheet-wrong.csv'), 1, /sheet-wrong\.csv ▸/u),
  // indicators, convert, tiles
  bad(
    'indicators for a union that is none',
    () => ['indicators', '驿站', '--data', at('data'), '--union', 'hamlet'],
    2,
    /hamlet/u,
  ),
  bad('convert of nothing', () => ['convert'], 2, /geojson/u),
  bad('convert without a system', () => ['convert', at('positions.geojson')], 2, /--from/u),
  bad(
    'convert from what is none',
    () => ['convert', at('positions.geojson'), '--from', 'GPS', '--to', 'WGS-84'],
    2,
    /GCJ-02/u,
  ),
  bad(
    'convert of no file',
    () => ['convert', at('nowhere.geojson'), '--from', 'GCJ-02', '--to', 'WGS-84'],
    2,
    /nowhere/u,
  ),
  bad(
    'convert of words',
    () => ['convert', at('text.geojson'), '--from', 'GCJ-02', '--to', 'WGS-84'],
    1,
    /JSON/u,
  ),
  bad(
    'convert of what has no system',
    () => ['convert', at('positions.geojson'), '--from', 'GCJ-02', '--to', 'WGS-84'],
    1,
    /coordinateSystem|坐标系/u,
  ),
  bad('tiles into nothing', () => ['tiles', at('data')], 2, /--out/u),
  bad('tiles without stations', () => ['tiles', at('data'), '--out', at('out.pmtiles')], 1, /站点/u),
  // new
  bad('new without a folder', () => ['new', '--yes'], 2, /文件夹|用法/u),
  bad('new over a file', () => ['new', at('new-file'), '--adcode', '610921', '--yes'], 2, /new-file/u),
  bad('new over a folder with files', () => ['new', at('data'), '--adcode', '610921', '--yes'], 2, /data/u),
  bad(
    'new with a code that is none',
    () => ['new', at('county'), '--adcode', '999999', '--yes'],
    1,
    /999999/u,
  ),
  bad('new with a short code', () => ['new', at('county'), '--adcode', '6109', '--yes'], 1, /6109/u),
  bad(
    'new with a place that is none',
    () => ['new', at('county'), '--name', '火星县', '--yes'],
    1,
    /火星县/u,
  ),
  bad(
    'new with an id in Chinese',
    () => ['new', at('county'), '--adcode', '610921', '--id', '汉阴', '--yes'],
    1,
    /汉阴/u,
  ),
  bad(
    'new with a level that is none',
    () => [
      'new',
      at('county'),
      '--name',
      '某县',
      '--adcode',
      '610998',
      '--level',
      'town',
      '--parent',
      '610900',
      '--yes',
    ],
    1,
    /town|county/u,
  ),
  // seal, diff, takedown, studio
  bad('seal of nothing there', () => ['seal', at('nowhere')], 2, /nowhere/u),
  bad('seal of a union that is none', () => ['seal', at('data'), '--union', 'hamlet'], 2, /hamlet/u),
  bad('seal of what is wrong', () => ['seal', at('half')], 1, /JSON/u),
  bad('seal of what was edited', () => ['seal', at('sealed')], 1, /封存/u),
  bad('diff of nothing there', () => ['diff', '--data', at('nowhere')], 2, /nowhere/u),
  bad(
    'diff of days that are none',
    () => ['diff', '2020-01-01', '2021-01-01', '--data', at('data'), '--union', 'town'],
    2,
    /2020-01-01/u,
  ),
  bad('diff of words', () => ['diff', at('report.txt'), at('words.txt')], 2, /report\.txt|JSON/u),
  bad('takedown of nothing', () => ['takedown', '--data', at('data')], 2, /编号|用法/u),
  bad('takedown without a reason', () => ['takedown', 'town.stations', '--data', at('data')], 2, /--reason/u),
  bad(
    'takedown of what is none',
    () => ['takedown', 'town.nothing', '--reason', '不应公布', '--data', at('data')],
    1,
    /town\.nothing/u,
  ),
  bad(
    'takedown with a mobile as its reason',
    () => ['takedown', 'town.nothing', '--reason', '电话13912345678', '--data', at('data')],
    1,
    /个人信息|town\.nothing/u,
  ),
  bad('studio of nothing there', () => ['studio', at('nowhere'), '--no-open'], 2, /nowhere|data/u),
  bad('studio of a file', () => ['studio', at('report.txt'), '--no-open'], 2, /report\.txt|data/u),
  bad(
    'studio on a port that is none',
    () => ['studio', at('project'), '--port', '99999', '--no-open'],
    2,
    /99999|port/u,
  ),
];

/** What no message may hold: a stack, a word of the programmer. */
const inside =
  /\n\s+at |node:internal|TypeError|ReferenceError|SyntaxError|undefined|\[object|NaN\b|\bEISDIR|ENOENT|ENOTDIR|ELOOP|ERR_/u;

describe('a bad input', { timeout: 60_000 }, () => {
  it('has a hundred kinds', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(100);
  });

  it.each(cases)('$name', async ({ name, args, code, says }) => {
    const before = await treeWithoutHuge();
    const told = await run(args());
    const text = `${told.out}\n${told.err}`;
    const log = process.env.BAD_INPUT_LOG;
    if (log)
      appendFileSync(
        log,
        `### ${name} (${code} → ${told.code})\n${text.slice(0, 900).replaceAll(root, '…')}\n`,
      );
    expect(text).not.toMatch(inside);
    expect(told.code).toBe(code);
    expect(text).toMatch(says);
    expect(text).toMatch(/\p{Script=Han}{4}/u);
    expect(await treeWithoutHuge()).toEqual(before);
  });

  it('in a folder that may only be read', async () => {
    if (process.getuid?.() === 0) return;
    await chmod(at('nothing'), 0o500);
    const told = await run(['new', at('nothing/county'), '--adcode', '610921', '--yes']);
    expect(told.code).toBe(2);
    expect(told.err).not.toMatch(inside);
  });
});

const skipped = new Set(['huge.csv', 'huge.txt', 'pipe.csv', 'pipe.txt']);
async function treeWithoutHuge(): Promise<string[]> {
  const lines: string[] = [];
  for (const one of await readdir(root, { withFileTypes: true })) {
    if (skipped.has(one.name)) lines.push(one.name);
    else if (one.isDirectory()) lines.push(...(await treeOf(at(one.name))));
    else if (one.isSymbolicLink()) lines.push(`${one.name} -> ${await readlink(at(one.name))}`);
    else
      lines.push(
        `${one.name} ${createHash('sha256')
          .update(await readFile(at(one.name)))
          .digest('hex')}`,
      );
  }
  return lines.sort();
}
