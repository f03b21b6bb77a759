import { find } from '@gongkai/quantity';
import type { Line } from './line.ts';

/** The cells of a table, row by row; a merged cell stands in each place that it covers. */
export type Grid = readonly (readonly string[])[];

const squeeze = (text: string) => text.replace(/\s+/gu, '');

/** 1,063, −28 and 19.2%: a number alone, or with the sign of a share. */
const bareNumber =
  /^[+\-−－]?[\d０-９]{1,3}(?:[,，][\d０-９]{3})+(?:[.．][\d０-９]+)?[%％]?$|^[+\-−－]?[\d０-９]+(?:[.．][\d０-９]+)?[%％]?$/u;
const isBare = (text: string) => bareNumber.test(squeeze(text));
/** 52家, 4.3万余人: a number with its unit, and nothing else. */
const isWhole = (text: string) => {
  const words = squeeze(text);
  return words.length <= 12 && find(words).some(({ start, end }) => start === 0 && end === words.length);
};
const isNumber = (text: string) => isBare(text) || isWhole(text);

/** 2025年, 2025年度 and 2025 head a column of numbers, and are none. */
const yearHeading = /^(20\d\d)年?度?(?:年?(?:完成|实际|数)\p{Script=Han}{0,3})?$/u;

const unitHeading = /^(?:计量)?单位$/u;
/** Headings that number the rows, or say no more than that numbers stand below. */
const counter = /^(?:序号?|编号|No\.?)$/iu;
const plainHeading = /^(?:数量|数值|数据|数|指标值|总数|总量|数目|完成数|完成情况|今年|本年|本年度)$/u;
const noteHeading = /^(?:备注|说明|注)$/u;

/** Whose rows are about persons: their cells stay with the headings, by which they are known. */
const personal = /姓名|身份证|电话|手机|联系方式|住址|银行|账号|卡号/u;

/** A unit in brackets in a heading: 参保（万人）, and behind 单位： in a caption. */
const inBrackets = /[（(](?:单位[:：])?([\p{Script=Han}%％/]{1,5})[）)]/u;
const inCaption = /单位[:：]\s?([\p{Script=Han}%％/]{1,5})[）)]?$/u;

/** A heading that names the unit: 件数, 参与人数, 服务人次. */
const unitInHeading = /(?<=^|\p{Script=Han})(?:(人次|场次)|([件人户家个场期处])数)$/u;

/** A row that adds up those above it. */
const total = /^(?:合计|小计|总计|共计)$/u;

const isUnit = (text: string) => find(`共有12${text}。`).some(({ quantity }) => quantity.unit !== null);

interface Column {
  readonly heading: string;
  readonly year: string | null;
  readonly unit: string;
}

function columnOf(headings: readonly string[]): Column {
  const heading = [...new Set(headings.map(squeeze).filter((one) => one !== ''))].join('');
  const [, unit = ''] = inBrackets.exec(heading) ?? [];
  const isOfUnit = unit !== '' && isUnit(unit);
  const bare = isOfUnit ? heading.replace(inBrackets, '') : heading;
  const [, year = null] = yearHeading.exec(bare) ?? [];
  const [, times, counted = times] = unitInHeading.exec(bare) ?? [];
  if (counted !== undefined && !isOfUnit)
    return { heading: bare.replace(unitInHeading, ''), year: null, unit: counted };
  return { heading: bare, year, unit: isOfUnit ? unit : '' };
}

/** How many rows at the top are headings: those above the first that holds a number other than a year. A bare 2025 is one in the first row alone. */
const headRows = (grid: Grid): number =>
  grid.findIndex((row, at) =>
    row.some(
      (cell) => isNumber(cell) && !(yearHeading.test(squeeze(cell)) && (at === 0 || /年/u.test(cell))),
    ),
  );

/** What stands in front of a number: the year of its column, the names of its row, and what its column counts. */
function sentenceOf(names: readonly string[], column: Column, value: string, unit: string): string {
  const heading = column.year === null && !plainHeading.test(column.heading) ? column.heading : '';
  const year = column.year === null ? '' : `${column.year}年`;
  return `${year}${names.join('')}${heading}${value}${isBare(value) && !/[%％]$/u.test(value) ? unit : ''}。`;
}

/**
 * Reads a table of numbers as sentences, in which each number has what it counts, its unit and its year: these stand in other cells.
 *
 * @param grid of the table
 * @param caption the line above it, which may tell the unit of all
 * @returns a line for each row; null where it is no such table, but text that was set in one
 */
export function tableLines(grid: Grid, caption = ''): Line[] | null {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const head = headRows(grid);
  if (width < 2 || head < 1) return null;
  const body = grid.slice(head);
  const columns = Array.from({ length: width }, (_, at) =>
    columnOf(grid.slice(0, head).map((row) => (row.every((cell) => cell === row[0]) ? '' : (row[at] ?? '')))),
  );
  const title = grid.slice(0, head).find((row) => row.every((cell) => cell === row[0]))?.[0] ?? '';
  const captionUnit = inCaption.exec(squeeze(title))?.[1] ?? inCaption.exec(squeeze(caption))?.[1] ?? '';
  const isNumbers = (at: number) =>
    !counter.test(columns[at]?.heading ?? '') && body.some((row) => isNumber(row[at] ?? ''));
  const numbers = columns.map((_, at) => isNumbers(at));
  const first = numbers.indexOf(true);
  if (first < 0) return null;
  const isPersonal = columns.some(({ heading }) => personal.test(heading));
  // Below 单位 stand units of measure, or else unions and townships: whose row it is.
  const isOfUnits = columns.map(
    ({ heading }, at) =>
      unitHeading.test(heading) &&
      body.every(
        (row) =>
          squeeze(row[at] ?? '') === '' ||
          total.test(squeeze(row[at] ?? '')) ||
          isUnit(squeeze(row[at] ?? '')),
      ),
  );
  return body.flatMap((row): Line[] => {
    const cells = columns.map((column, at) => ({ column, at, text: squeeze(row[at] ?? '') }));
    const filled = cells.filter(({ text }) => text !== '');
    if (isPersonal)
      return [
        {
          text: `${filled.map(({ column, text }) => `${column.heading}：${text}${isBare(text) ? column.unit : ''}`).join('，')}。`,
          isRow: true,
        },
      ];
    const ownUnit = cells.find(({ at }) => isOfUnits[at])?.text ?? '';
    const names = filled
      .filter(
        ({ column, at, text }) =>
          !numbers[at] &&
          !isBare(text) &&
          !isOfUnits[at] &&
          !counter.test(column.heading) &&
          !noteHeading.test(column.heading) &&
          (at < first || first === 0),
      )
      .map(({ text }) => text.replace(/^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]/u, ''));
    const [, nameUnit = ''] = inBrackets.exec(names.at(-1) ?? '') ?? [];
    const isNameUnit = nameUnit !== '' && isUnit(nameUnit);
    const called = [...new Set(isNameUnit ? names.map((name) => name.replace(inBrackets, '')) : names)];
    const told = filled.flatMap(({ column, at, text }) => {
      if (!numbers[at] || !/[\d０-９]/u.test(text)) return [];
      const unit = column.unit || ownUnit || (isNameUnit ? nameUnit : '') || captionUnit;
      // A share beside counts has no unit of theirs.
      const isShare = /率|比(?:重|例)?$|增长|增幅|增速|[%％]/u.test(column.heading);
      return [sentenceOf(called, column, text, isShare && column.unit === '' ? '%' : unit)];
    });
    const notes = filled
      .filter(({ column }) => noteHeading.test(column.heading))
      .map(({ text }) => `${text}。`);
    return told.length + notes.length > 0 ? [{ text: [...told, ...notes].join(''), isRow: true }] : [];
  });
}

/** Cells of a text are parted by tabs or upright strokes, as a table is pasted, or by blanks, as it is copied from a PDF. */
const cellMark = /\t|(?<=.)[|｜](?=.)/u;
const longestCell = 14;
const fewestRows = 3;

/** The cells of a line, and whether only blanks part them; null where it is none of a table. */
function cellsOf(text: string): { readonly cells: readonly string[]; readonly byBlanks: boolean } | null {
  if (cellMark.test(text)) {
    const bare = text.replace(/^\s*[|｜]|[|｜]\s*$/gu, '');
    return { cells: bare.split(cellMark).map((cell) => cell.trim()), byBlanks: false };
  }
  const cells = text.trim().split(/\s+/u);
  const isRow =
    cells.length > 2 && cells.every((cell) => cell.length <= longestCell && !/[。；：]/u.test(cell));
  return isRow ? { cells, byBlanks: true } : null;
}

/** Blanks part words, too: only lines alike, with a line of headings and numbers below, are a table. */
const isTableByBlanks = ([head = [], ...body]: Grid): boolean =>
  body.length >= fewestRows - 1 &&
  !head.some(isNumber) &&
  body.every((row) => row.slice(1).filter(isNumber).length >= Math.max(1, row.length - 2));

/**
 * Finds tables in lines of plain text.
 *
 * @param lines of a text
 * @returns the lines, with sentences in the place of tables of numbers
 */
export function withTables(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  let open: { readonly line: Line; readonly cells: readonly string[]; readonly byBlanks: boolean }[] = [];
  const end = () => {
    const rows = open
      .map(({ cells }) => cells)
      .filter((row) => !row.every((cell) => /^[-:—\s]*$/u.test(cell)));
    const isEven = rows.length > 1 && new Set(rows.map((row) => row.length)).size === 1;
    const isTable = isEven && (open[0]?.byBlanks === false || isTableByBlanks(rows));
    const told = isTable ? tableLines(rows, result.at(-1)?.text) : null;
    const at = open[0]?.line.at ?? 0;
    result.push(...(told?.map((line) => ({ ...line, at })) ?? open.map(({ line }) => line)));
    open = [];
  };
  for (const [index, line] of lines.entries()) {
    const numbered = { ...line, at: line.at ?? index + 1 };
    const row = cellsOf(line.text);
    const [first] = open;
    if (
      first &&
      (row?.byBlanks !== first.byBlanks || (row.byBlanks && row.cells.length !== first.cells.length))
    )
      end();
    if (row) open.push({ line: numbered, ...row });
    else result.push(numbered);
  }
  end();
  return result;
}
