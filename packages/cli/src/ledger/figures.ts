import { QuantityError, read } from '@gongkai/quantity';
import { type Data, findPersonalData } from '@gongkai/snapshot';
import { indicatorsFor } from '../indicators/indicators-for.ts';
import { proposer } from '../indicators/propose.ts';
import { masked } from '../masked.ts';
import { type Cell, refOf } from '../office/sheet-rows.ts';
import { dateWords, kindWords } from '../sheet/code-words.ts';
import { no, rowKinds, type SheetRow, yes } from '../sheet/columns.ts';
import type { Block } from './blocks.ts';
import { bare, type FigureField, nothing, unitIn, yearOfHeading } from './fields.ts';
import type { Mapping } from './mapping.ts';
import type { LedgerNote } from './stations.ts';

const longest = 25;
const least = 2.5;

/** The words of a number with its unit: 362 below 金额（万元） is 362万元. */
function printedOf(number: string, unit: string): string {
  const plain = number.normalize('NFKC').replace(/[,，\s]/gu, '');
  return /[^\d.%+-]$/u.test(plain) || plain.endsWith('%') ? plain : plain + unit;
}

function kindOf(printed: string): string | null {
  try {
    return kindWords[read(printed).kind];
  } catch (error) {
    if (error instanceof QuantityError) return null;
    throw error;
  }
}

/** A year of a cell: 2024, 2024年, 2024年度. */
function yearOf(text: string): string | null {
  return /^(20\d\d)年?度?$/u.exec(text.normalize('NFKC').trim())?.[1] ?? null;
}

/**
 * Reads a table with a number in each row.
 *
 * @returns the rows of a sheet, in which the clerk confirms the indicators; what was left out or cannot be read is told by cell
 */
export function figureRows(
  block: Block,
  mapping: Mapping,
  data: Data,
  union: string,
): { readonly rows: readonly SheetRow[]; readonly notes: readonly LedgerNote[] } {
  const columns = new Map<string, number>();
  const numbers: NumberColumn[] = [];
  for (const [column, heading] of block.headings) {
    const field = mapping.columns[heading] ?? '';
    columns.set(field, column);
    if (field === 'number') numbers.push({ column, heading });
  }
  const propose = proposer(indicatorsFor(data, union));
  const notes: LedgerNote[] = [];
  const rows: SheetRow[] = [];
  for (const row of block.rows)
    for (const numberColumn of numbers) {
      const read = readNumber(row, columns, numberColumn, (note, ref, stops, found = '') =>
        notes.push({ note, ref, found: masked(found, 80), stops }),
      );
      if (read) rows.push(sheetRow(read, row.number, mapping.sheet, propose));
    }
  return { rows, notes };
}

/** A column of numbers: a table has one, or one for each year. */
interface NumberColumn {
  readonly column: number;
  readonly heading: string;
}

/** A number of a ledger with the words for what it counts. */
interface LedgerNumber {
  readonly item: string;
  readonly printed: string;
  readonly kind: string;
  readonly year: string | null;
}

/** Reads one number of one row. @returns null where there is none that can be read, which is told unless the cell is blank */
function readNumber(
  { number, cells }: Block['rows'][number],
  columns: ReadonlyMap<string, number>,
  { column, heading }: NumberColumn,
  tell: (note: LedgerNote['note'], ref: string, stops: boolean, found?: string) => void,
): LedgerNumber | null {
  const words = (cell: Cell | undefined) => (cell?.text ?? '').replace(/\s+/gu, ' ').trim();
  const text = (field: FigureField) => words(cells.get(columns.get(field) ?? -1));
  const ref = refOf(column, number);
  const written = words(cells.get(column));
  const [item, value] = [text('item'), nothing.test(written) ? '' : written];
  const trouble = cells.get(column)?.trouble;
  if (trouble) tell(trouble, ref, true);
  if (item !== '' && value === '' && !trouble) tell('no-number', ref, false, item.slice(0, 20));
  if (item === '' || value === '' || trouble) return null;
  if (findPersonalData(`${item}：${value}，${text('remark')}`).length > 0) {
    tell('personal', refOf(columns.get('item') ?? 0, number), false, '***');
    return null;
  }
  const printed = printedOf(value, text('unit') || unitIn(heading) || unitIn(item));
  const kind = kindOf(printed);
  if (kind === null) tell('error', ref, true, printed.slice(0, 30));
  return kind === null
    ? null
    : { item: bare(item) || item, printed, kind, year: yearOfHeading(heading) ?? yearOf(text('period')) };
}

/** The row of the sheet in which the clerk confirms what a number counts. */
function sheetRow(
  { item, printed, kind, year }: LedgerNumber,
  number: number,
  sheet: string,
  propose: ReturnType<typeof proposer>,
): SheetRow {
  const [first, ...others] = propose([{ text: item, weight: 1 }], read(printed).unit).slice(0, 3);
  const isSure = first !== undefined && first.score >= least;
  // (54) is -54 to a bookkeeper, and a footnote or a plain number to others; -28户 is no total.
  const isNegative = /^[-−－]/u.test(printed);
  return {
    row: rowKinds.number,
    take: isSure && !isNegative ? yes : no,
    printed,
    phrase: `${[...item].slice(0, longest - printed.length).join('')}${printed}`,
    section: `${sheet === '' ? '台账' : sheet} 第${number}行`.slice(0, 60),
    ...(first ? { indicator: first.indicator.id, indicatorName: first.indicator.label['zh-Hans'] } : {}),
    alternatives: others
      .map(({ indicator }) => `${indicator.id}（${indicator.label['zh-Hans']}）`)
      .join('、'),
    doubts: [
      ...(isSure ? [] : ['指标拿不准，看“备选指标”']),
      ...(isNegative ? ['负数：括号里的数按负数读；是增减的，“指标”另选，不是负数的，改“印出的字”'] : []),
    ].join('；'),
    kind,
    ...(year === null
      ? { periodType: '未说明', basis: '推断' }
      : { periodType: '年度', start: dateWords(year), basis: '原文' }),
    source: 's1',
  };
}
