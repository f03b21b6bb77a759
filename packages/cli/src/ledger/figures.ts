import { QuantityError, read } from '@gongkai/quantity';
import { type Data, findPersonalData } from '@gongkai/snapshot';
import { indicatorsFor } from '../indicators/indicators-for.ts';
import { proposer } from '../indicators/propose.ts';
import { refOf } from '../office/sheet-rows.ts';
import { dateWords, kindWords } from '../sheet/code-words.ts';
import { no, rowKinds, type SheetRow, yes } from '../sheet/columns.ts';
import type { Block } from './blocks.ts';
import { type FigureField, unitIn } from './fields.ts';
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
  const columns = new Map<string, { column: number; heading: string }>();
  for (const [column, heading] of block.headings)
    columns.set(mapping.columns[heading] ?? '', { column, heading });
  const propose = proposer(indicatorsFor(data, union));
  const notes: LedgerNote[] = [];
  const rows: SheetRow[] = [];
  for (const { number, cells } of block.rows) {
    const cellOf = (field: FigureField) => cells.get(columns.get(field)?.column ?? -1);
    const text = (field: FigureField) => (cellOf(field)?.text ?? '').replace(/\s+/gu, ' ').trim();
    const [item, value] = [text('item'), text('number')];
    const tell = (note: LedgerNote['note'], field: FigureField, stops: boolean, found = '') =>
      notes.push({
        note,
        ref: cellOf(field)?.ref ?? refOf(0, number),
        found: findPersonalData(found).length > 0 ? '***' : found,
        stops,
      });
    const trouble = cellOf('number')?.trouble;
    if (trouble) tell(trouble, 'number', true);
    if (item === '' || value === '' || trouble) continue;
    if (findPersonalData(`${item}：${value}，${text('remark')}`).length > 0) {
      tell('personal', 'item', false, '***');
      continue;
    }
    const printed = printedOf(value, text('unit') || unitIn(columns.get('number')?.heading ?? ''));
    const kind = kindOf(printed);
    if (kind === null) tell('error', 'number', true, printed.slice(0, 30));
    if (kind === null) continue;
    const [first, ...others] = propose([{ text: item, weight: 1 }], read(printed).unit).slice(0, 3);
    const year = yearOf(text('period'));
    const room = longest - printed.length;
    rows.push({
      row: rowKinds.number,
      take: first && first.score >= least ? yes : no,
      printed,
      phrase: `${[...item].slice(0, room).join('')}${printed}`,
      section: `${mapping.sheet === '' ? '台账' : mapping.sheet} 第${number}行`.slice(0, 60),
      ...(first ? { indicator: first.indicator.id, indicatorName: first.indicator.label['zh-Hans'] } : {}),
      alternatives: others
        .map(({ indicator }) => `${indicator.id}（${indicator.label['zh-Hans']}）`)
        .join('、'),
      doubts: first && first.score >= least ? '' : '指标拿不准，看“备选指标”',
      kind,
      ...(year === null
        ? { periodType: '未说明', basis: '推断' }
        : { periodType: '年度', start: dateWords(year), basis: '原文' }),
      source: 's1',
    });
  }
  return { rows, notes };
}
