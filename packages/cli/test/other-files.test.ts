/** Files that are something else than their names say: each is read as what it is, or told as that. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { goodData } from '@gongkai/testing/made-up/data-folder';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderOf } from './support/folder.ts';
import { docx, gb18030 } from './support/office.ts';
import { run } from './support/run.ts';
import { workbook } from './support/workbook.ts';

const report = '2025年，全县新建驿站8处，帮扶职工120人次。'.repeat(3);
const table = '名称,乡镇\r\n滨河驿站,城关镇\r\n';
const utf16 = (text: string, isBig: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
const openDocument = zipSync({ 'content.xml': strToU8('<office/>') });
const stations = workbook([{ name: '站', rows: table.split('\r\n').map((row) => row.split(',')) }]);

let folder: string;
beforeAll(async () => {
  folder = await folderOf(goodData());
  await mkdir(path.join(folder, 'in'));
});

async function told(command: 'import' | 'draft', name: string, content: string | Uint8Array) {
  const file = path.join(folder, 'in', name);
  await writeFile(file, content);
  const out = command === 'draft' ? ['--out', `${file}.csv`] : [];
  const { code, err } = await run(command, file, '--union', 'town', '--data', folder, ...out);
  return { code, err, file };
}

describe('a table', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['台账.ods', openDocument, /office-archive/],
    ['台账.numbers', zipSync({ 'Index/Document.iwa': strToU8('x') }), /office-archive/],
    ['台账.pdf', '%PDF-1.7', /table-kind[\s\S]*PDF/],
    ['台账.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), /table-kind[\s\S]*JPEG/],
    ['台账.rar', 'Rar!\u001a', /table-kind[\s\S]*RAR/],
    ['压缩.csv', Uint8Array.of(0x1f, 0x8b, 8, 0), /table-kind[\s\S]*GZIP/],
    ['空字符.csv', table.replace('滨河', '滨\0河'), /text-encoding[\s\S]*NUL/],
    ['文章.xlsx', docx([report]), /office-archive[\s\S]*a text \(\.docx\)/],
    ['导出.csv', '<html><table><tr><td>名称</td></tr></table></html>', /table-kind[\s\S]*web page/],
    ['台账.fods', '<?xml version="1.0"?><office/>', /table-kind/],
    ['无标记.csv', utf16(table, false), /text-encoding/],
    ['半截.csv', Buffer.concat([Buffer.from(table), Buffer.of(0xff, 0xfe, 0x81)]), /text-encoding/],
  ])('%s is told', async (name, content, says) => {
    const { code, err } = await told('import', name, content);
    expect([code, err]).toEqual([1, expect.stringMatching(says)]);
  });

  it.each(['台账.csv', '台账.docx'])('is read where a workbook is called %s', async (name) => {
    const { code, file } = await told('import', name, stations);
    expect([code, await readFile(`${file}.mapping.json`, 'utf8')]).toEqual([
      0,
      expect.stringContaining('"sheet": "站"'),
    ]);
  });

  it('with an error in a cell is told once', async () => {
    const rows = [
      ['名称', '乡镇', '经度', '纬度'],
      ['甲驿站', '城关镇', { error: '#REF!' }, { error: '#N/A' }],
    ];
    const { file } = await told('import', '错.xlsx', workbook([{ name: '站', rows }]));
    const mapping = await readFile(`${file}.mapping.json`, 'utf8');
    await writeFile(
      `${file}.mapping.json`,
      mapping.replace('"kind"', '"coordinateSystem": "WGS-84", "kind"'),
    );
    const { err } = await run('import', file, '--union', 'town', '--data', folder);
    expect([err.match(/C2/g)?.length, err.includes('2 cells')]).toEqual([1, true]);
  });

  it('is imported by a mapping that an editor saved in GB18030', async () => {
    const own = await folderOf(goodData());
    const file = path.join(own, '站.csv');
    await writeFile(file, '名称,乡镇\r\n甲驿站,城关镇\r\n');
    const take = () => run('import', file, '--union', 'town', '--data', own);
    await take();
    await writeFile(`${file}.mapping.json`, gb18030(await readFile(`${file}.mapping.json`, 'utf8')));
    const { code, err } = await take();
    expect([code, err]).toEqual([0, expect.not.stringContaining('mapping')]);
  });

  it('with two columns of one heading has what stands in the first', async () => {
    const rows = '名称,名称,地址\r\n甲驿站,乙驿站,街口\r\n';
    const { file } = await told('import', '同名.csv', rows);
    const { code } = await run('import', file, '--union', 'town', '--data', folder);
    const text = await readFile(path.join(folder, 'unions/town/stations.geojson'), 'utf8');
    expect([code, JSON.parse(text).features[0].properties.name]).toEqual([0, '甲驿站']);
  });
});

describe('a report', () => {
  it.each<[string, string | Uint8Array, RegExp]>([
    ['报告.docx', openDocument, /office-archive[\s\S]*an OpenDocument/],
    ['台账当报告.docx', stations, /office-archive/],
    ['报告.txt', docx([report]), /draft-kind[\s\S]*ZIP/],
    ['扫描.txt', '%PDF-1.7', /draft-kind[\s\S]*PDF/],
    ['无标记.txt', utf16(report, true), /text-encoding/],
    ['只有图.html', '<html><img src="a.png"></html>', /words in pictures/],
  ])('%s is told', async (name, content, says) => {
    const { code, err } = await told('draft', name, content);
    expect([code, err]).toEqual([1, expect.stringMatching(says)]);
  });
});
