import type { BlockHead, BlockRow } from '../../ledger/blocks.ts';
import { dateOfSerial } from '../../office/number-format.ts';
import { type Cell, refOf } from '../../office/sheet-rows.ts';
import { dateOf } from '../../sheet/code-words.ts';
import { recodeOf } from '../categories/recode.ts';
import { isSettled, squeezed } from '../fields.ts';
import { type CaseMapping, headingsOf, moneyUnits } from '../mapping.ts';
import type { CaseRow } from './case-row.ts';
import { isOtherYear, type TableYear, tableYear, type YearSources } from './table-year.ts';
import { type CaseWordsInUse, remembered } from './words-in-use.ts';

/** What is wrong with a cell, or was left out of it. What stands in it is never told. */
const caseNotes = [
  'uncomputed',
  'error',
  'date',
  'no-year',
  'year-mapping',
  'year-title',
  'year-sheet',
  'year-file',
  'other-year',
  'year',
  'amount',
  'long',
  'personal',
  'blank',
  'empty',
  'left-out',
] as const;
export type CaseNote = (typeof caseNotes)[number];

/** A cell about which something is told; `stops` where nothing can be imported until it is mended. */
export interface CellFault {
  readonly note: CaseNote;
  readonly ref: string;
  readonly stops: boolean;
}

/** Words of a category that says nothing. */
export const unstated = '未注明';

/** The month of a cell: a date in words or in full, or a serial number that nobody formatted as a date. */
export function monthOf(text: string, from1904: boolean): { year: number; month: string } | null {
  const plain = squeezed(text.replace(/\s\d{1,2}:\d{2}.*$/u, ''));
  const serial = /^\d{5}(?:\.\d+)?$/u.test(plain) ? dateOfSerial(Number(plain), from1904).slice(0, 10) : null;
  const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(plain)?.slice(1).join('-');
  const [, year, month, day = '01'] =
    /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(serial ?? packed ?? dateOf(plain)) ?? [];
  if (year === undefined || month === undefined) return null;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() + 1 !== Number(month)) return null;
  return { year: Number(year), month };
}

/** The month of a date that leaves out its year, 9月10日, 9月, 09-10: whose year the ledger says once. @returns null where it is none */
export function monthWithoutYear(text: string): string | null {
  const [, month, day] =
    /^(\d{1,2})(?:月份?|(?:月|[-/.])(\d{1,2})[日号]?)$/u.exec(
      squeezed(text.replace(/\s\d{1,2}:\d{2}.*$/u, '')),
    ) ?? [];
  const isMonth = month !== undefined && Number(month) >= 1 && Number(month) <= 12;
  return isMonth && Number(day ?? 1) >= 1 && Number(day ?? 1) <= 31 ? month.padStart(2, '0') : null;
}

/** The month of a cell, and what must be told of its year. @returns null where it tells none */
function whenOf(
  text: string,
  from1904: boolean,
  named: TableYear | null,
): { readonly year: number; readonly month: string; readonly note: CaseNote | null } | null {
  const whole = monthOf(text, from1904);
  if (whole) return { ...whole, note: null };
  const month = monthWithoutYear(text);
  if (month === null) return null;
  return named
    ? { year: named.year, month, note: `year-${named.from}` }
    : { year: 0, month, note: 'no-year' };
}

/** What must be told of the year of a row. */
function notesOfYear(
  when: { readonly year: number; readonly note: CaseNote | null } | null,
  named: YearSources,
  hasDates: boolean,
  lastYear: number,
): readonly CaseNote[] {
  if (when === null) return ['date'];
  const { year, note } = when;
  if ((!hasDates || note !== null) && isOtherYear(named)) return ['other-year'];
  if (note === 'no-year') return [note];
  return [...(note === null ? [] : [note]), ...(year > lastYear || year < 1990 ? (['year'] as const) : [])];
}

/** An amount of a cell in yuan, or a number of persons. @returns null where it is none; undefined where the cell is as good as empty */
export function amountOf(text: string, inUnit: string): number | null | undefined {
  const plain = squeezed(text)
    .replace(/[,，]/gu, '')
    .replace(/^[¥￥]/u, '');
  if (plain === '' || /^(?:[-—–/]+|无|暂无)$/u.test(plain)) return undefined;
  const [, number, unit = ''] = /^(-?\d+(?:\.\d+)?)(元|百元|千元|万元|万|亿元|人|名|户)?$/u.exec(plain) ?? [];
  if (number === undefined) return null;
  const factor = moneyUnits[unit === '' ? inUnit : unit] ?? 1;
  return Math.round(Number(number) * factor * 100) / 100;
}

/** A row that Excel merged over several has its amount once. */
const isOwn = (cell: Cell, number: number, column: number) => cell.ref === refOf(column, number);

/** A column that is read. */
interface Column {
  readonly heading: string;
  readonly column: number;
}

/** The columns of a table by what they are for. */
interface Columns {
  readonly date: Column | undefined;
  readonly person: Column | undefined;
  readonly categories: readonly Column[];
  readonly settled: readonly Column[];
  readonly sums: readonly Column[];
}

function columnsOf({ headings }: BlockHead, mapping: CaseMapping): Columns {
  // Of two columns with one heading the first is read: the other half of a merged one is empty.
  const columnOf = new Map([...headings].reverse().map(([column, heading]) => [heading, column]));
  const used = (role: Parameters<typeof headingsOf>[1]) =>
    headingsOf(mapping.columns, role).flatMap((heading): Column[] => {
      const column = columnOf.get(heading);
      return column === undefined ? [] : [{ heading, column }];
    });
  const [date] = used('date');
  const [person] = used('person');
  const sums = [...used('money'), ...used('persons')];
  return { date, person, categories: used('category'), settled: used('settled'), sums };
}

type Tell = (note: CaseNote, column: number, stops: boolean) => void;
type Cells = BlockRow['cells'];
const textAt = (cells: Cells, { column }: Column) => cells.get(column)?.text ?? '';

/** The words by which a row is counted. Long ones and personal ones are counted, and are never words of their own: '' is merged into 其他. */
function wordsIn(
  cells: Cells,
  { categories, settled }: Columns,
  inUse: CaseWordsInUse,
  tell: Tell,
): Map<string, string> {
  const words = new Map<string, string>();
  for (const one of categories) {
    const { word, isPersonal, isLong } = inUse.category(textAt(cells, one));
    if (isPersonal || isLong) tell(isPersonal ? 'personal' : 'long', one.column, false);
    else if (word === '') tell('blank', one.column, false);
    const own = isPersonal || isLong ? '' : word || unstated;
    inUse.count(one.heading, own);
    words.set(one.heading, own);
  }
  for (const one of settled)
    words.set(one.heading, isSettled(squeezed(textAt(cells, one))) ? 'settled' : 'pending');
  return words;
}

function amountsIn(
  cells: Cells,
  number: number,
  { sums }: Columns,
  mapping: CaseMapping,
  tell: Tell,
): Record<string, number> {
  const amounts: Record<string, number> = {};
  for (const { heading, column } of sums) {
    const cell = cells.get(column);
    if (!cell || !isOwn(cell, number, column)) continue;
    const amount = amountOf(cell.text, mapping.sums?.[heading]?.in ?? '');
    if (amount === null) tell('amount', column, true);
    else if (amount !== undefined) amounts[heading] = amount;
  }
  return amounts;
}

/** Takes one row of a table of cases. @returns null where it is none */
export type CaseRowReader = (row: BlockRow) => CaseRow | null;

/**
 * Reads the rows of a table of cases, one at a time. Only what the mapping names is looked at.
 *
 * @param head a table of a ledger
 * @param from1904 whether its workbook counts days from 1904
 * @param lastYear years after this one are mistakes
 * @param named the year that the ledger names once
 * @param inUse of all tables of the ledger
 * @param fault is called with each cell about which something must be told
 */
export function caseRowReader(
  head: BlockHead,
  mapping: CaseMapping,
  from1904: boolean,
  lastYear: number,
  named: YearSources,
  inUse: CaseWordsInUse,
  fault: (fault: CellFault) => void,
): CaseRowReader {
  const columns = columnsOf(head, mapping);
  const { date, person, categories, settled, sums } = columns;
  const telling = [...(date ? [date] : []), ...(person ? [person] : []), ...categories, ...settled];
  const read = [...(date ? [date] : []), ...categories, ...settled, ...sums];
  const year = tableYear(named);
  const whenIn = remembered((text) => whenOf(text, from1904, year));
  const recodes = categories.map((one) => ({ ...one, recode: recodeOf(mapping.codes, one.heading) }));
  return ({ number, cells }) => {
    const tell: Tell = (note, column, stops) => fault({ note, ref: refOf(column, number), stops });
    if (telling.every((one) => textAt(cells, one).trim() === '')) {
      tell('empty', 0, false);
      return null;
    }
    const words = inUse.shared(wordsIn(cells, columns, inUse, tell));
    const leftOut = recodes.find(({ heading, recode }) => recode.isLeftOut(words.get(heading) ?? ''));
    if (leftOut) {
      tell('left-out', leftOut.column, false);
      return null;
    }
    for (const { column } of read) {
      const trouble = cells.get(column)?.trouble;
      if (trouble) tell(trouble, column, true);
    }
    const undated = { year: year?.year ?? lastYear, month: null, note: null };
    const when = date ? whenIn(textAt(cells, date)) : undated;
    for (const note of notesOfYear(when, named, date !== undefined, lastYear))
      tell(note, date?.column ?? 0, !/^year-/u.test(note));
    return {
      year: when?.year ?? 0,
      month: when?.month ?? null,
      categories: words,
      amounts: inUse.amounts(amountsIn(cells, number, columns, mapping, tell)),
      person: inUse.person(person ? squeezed(textAt(cells, person)) : '', number),
    };
  };
}
