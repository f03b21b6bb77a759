/** Makes ledgers of invented cases, however long, a piece at a time: row by row from its number alone, so that they are the same each time. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { strToU8, Zip, ZipDeflate } from 'fflate';

/** Of a ledger; the cells of a row stand below them. */
export const headings = [
  '序号',
  '案号',
  '申请人',
  '身份证号',
  '案由',
  '乡镇',
  '办理状态',
  '受理日期',
  '涉及金额（万元）',
  '涉及人数',
  '备注',
];
/** Of cases; the last is too rare to be told. */
export const causes = [
  '劳动报酬',
  '工伤待遇',
  '经济补偿',
  '社会保险',
  '确认劳动关系',
  '加班工资',
  '性别歧视',
];
const towns = Array.from({ length: 17 }, (_, index) => `虚构${index + 1}镇`);
const states = ['已结案', '办理中', '调解成功'];
const remark = '转街道';

const two = (number: number) => String(number).padStart(2, '0');
const pick = (list: readonly string[], at: number) => list[at % list.length] ?? '';

/** One in ten is of a person who had one before. Of numbers like those of identity cards no check digit is right. */
const personOf = (index: number) => (index % 10 === 9 ? index - 5 : index);

/** @returns the cells of a row, from 0: words, or a number. */
export const rowOf = (index: number): (string | number)[] => [
  index + 1,
  `虚劳仲〔2026〕${index + 1}号`,
  `虚构人${personOf(index)}`,
  `虚构证件${String(personOf(index)).padStart(9, '0')}`,
  index % 100_000 === 99_999 ? pick(causes, 6) : pick(causes.slice(0, 6), index * 7 + (index >> 5)),
  pick(towns, index * 5 + (index >> 7)),
  pick(states, index >> 3),
  `2026-${two(1 + (index % 6))}-${two(1 + (index % 28))}`,
  (index % 977) / 100 + 0.5,
  1 + (index % 3),
  pick(['', remark], index),
];

const blocksOf = function* (rows: number): Generator<[from: number, to: number]> {
  for (let from = 0; from < rows; from += 1000) yield [from, Math.min(rows, from + 1000)];
};
const lines = (from: number, to: number, of: (index: number) => string) =>
  Array.from({ length: to - from }, (_, index) => of(from + index)).join('');

/** Writes a ledger of so many rows as CSV. */
export function writeCsv(file: string, rows: number): void {
  const out = openSync(file, 'w');
  writeSync(out, `\uFEFF${headings.join(',')}\r\n`);
  for (const [from, to] of blocksOf(rows))
    writeSync(
      out,
      lines(from, to, (index) => `${rowOf(index).join(',')}\r\n`),
    );
  closeSync(out);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Words that many cells share stand first among the shared strings; behind them three of each row's own. */
const shared = [...headings, ...causes, ...towns, ...states, remark];
const own = [1, 2, 3] as const;

function rowXml(cells: readonly (string | number)[], number: number, firstOwn: number): string {
  const xml = cells.map((cell, column) => {
    const ref = `${String.fromCharCode(65 + column)}${number}`;
    if (cell === '') return '';
    if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
    const place = own.indexOf(column as 1);
    const known = shared.indexOf(cell);
    if (known < 0 && place < 0) return `<c r="${ref}" t="inlineStr"><is><t>${cell}</t></is></c>`;
    return `<c r="${ref}" t="s"><v>${known < 0 ? firstOwn + place : known}</v></c>`;
  });
  return `<row r="${number}">${xml.join('')}</row>`;
}

/** Writes the same as a workbook, with words as shared strings, as Excel writes them. */
export function writeXlsx(file: string, rows: number): void {
  const out = openSync(file, 'w');
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    writeSync(out, bytes);
  });
  const part = (name: string, pieces: Iterable<string>) => {
    const entry = new ZipDeflate(name, { level: 1 });
    zip.add(entry);
    for (const piece of pieces) entry.push(strToU8(piece));
    entry.push(new Uint8Array(), true);
  };
  part('xl/workbook.xml', [
    `${head}<workbook ${space} xmlns:r="${relations}"><sheets><sheet name="案件" sheetId="1" r:id="r1"/></sheets></workbook>`,
  ]);
  part('xl/_rels/workbook.xml.rels', [
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  ]);
  const word = (text: string) => `<si><t>${text}</t></si>`;
  part(
    'xl/worksheets/sheet1.xml',
    (function* () {
      yield `${head}<worksheet ${space}><sheetData>${rowXml(headings, 1, 0)}`;
      for (const [from, to] of blocksOf(rows))
        yield lines(from, to, (index) => rowXml(rowOf(index), index + 2, shared.length + index * own.length));
      yield '</sheetData></worksheet>';
    })(),
  );
  part(
    'xl/sharedStrings.xml',
    (function* () {
      yield `${head}<sst ${space}>${shared.map(word).join('')}`;
      for (const [from, to] of blocksOf(rows))
        yield lines(from, to, (index) => own.map((column) => word(String(rowOf(index)[column]))).join(''));
      yield '</sst>';
    })(),
  );
  zip.end();
  closeSync(out);
}
