import type { BlockHead, BlockRow } from '../../ledger/blocks.ts';
import { dateOfSerial } from '../../office/number-format.ts';
import { type Cell, refOf } from '../../office/sheet-rows.ts';
import { dateOf } from '../../sheet/code-words.ts';
import { recodeOf } from '../categories/recode.ts';
import { isSettled, squeezed } from '../fields.ts';
import { type CaseMapping, headingsOf, moneyUnits } from '../mapping.ts';
import type { CaseRow } from './case-row.ts';
import { type CaseWordsInUse, remembered } from './words-in-use.ts';

/** What is wrong with a cell, or was left out of it. What stands in it is never told. */
const caseNotes = [
  'uncomputed',
  'error',
  'date',
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
 * @param inUse of all tables of the ledger
 * @param fault is called with each cell about which something must be told
 */
export function caseRowReader(
  head: BlockHead,
  mapping: CaseMapping,
  from1904: boolean,
  lastYear: number,
  inUse: CaseWordsInUse,
  fault: (fault: CellFault) => void,
): CaseRowReader {
  const columns = columnsOf(head, mapping);
  const { date, person, categories, settled, sums } = columns;
  const telling = [...(date ? [date] : []), ...(person ? [person] : []), ...categories, ...settled];
  const read = [...(date ? [date] : []), ...categories, ...settled, ...sums];
  const monthIn = remembered((text) => monthOf(text, from1904));
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
    const undated = { year: mapping.year ?? lastYear, month: null };
    const when = date ? monthIn(textAt(cells, date)) : undated;
    if (when === null) tell('date', date?.column ?? 0, true);
    else if (when.year > lastYear || when.year < 1990) tell('year', date?.column ?? 0, true);
    return {
      year: when?.year ?? 0,
      month: when?.month ?? null,
      categories: words,
      amounts: inUse.amounts(amountsIn(cells, number, columns, mapping, tell)),
      person: inUse.person(person ? squeezed(textAt(cells, person)) : '', number),
    };
  };
}
