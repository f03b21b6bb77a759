import { type Cell, type Merge, refOf, type TableRow } from '../office/sheet-rows.ts';
import type { Table } from '../sheet/table-file.ts';

/** Why a row, a column or a cell of a ledger is not read, or not as it stands. */
export const asideKinds = ['hidden-row', 'hidden-column', 'hidden-sheet', 'total', 'note', 'title'] as const;
export type AsideKind = (typeof asideKinds)[number];

/** Something that was left out, which is told. */
export interface Aside {
  readonly kind: AsideKind;
  readonly ref: string;
}

/** A table in a sheet: its headings by column, and the rows below. */
export interface Block {
  readonly headings: ReadonlyMap<number, string>;
  readonly headingRow: number;
  readonly rows: readonly { readonly number: number; readonly cells: ReadonlyMap<number, Cell> }[];
}

/** The tables of a sheet, and what was left out. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
}

/** Text as it is compared: full-width digits and brackets as half-width ones, without blanks. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

const total = /^(?:合计|小计|总计|共计|累计|合\s*计|本页小计|.{0,8}(?:合计|小计|总计))[:：]?$/u;
const note =
  /^(?:注|备注|说明|填表|制表|审核|填报|单位负责人|联系人|统计时间|数据截至|截止|\*|※)[^，]{0,6}[:：]|^[*※注]/u;

/** A day, as a date or in words. */
const day = /^(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\d{2}:\d{2})?$/u;

/** Headings are words: no number, no mark, and short. */
const isHeading = (text: string) =>
  text.length <= 20 && !/^[\d.,%/:-]+$/u.test(plain(text)) && !/[。；]/u.test(text);

/** Cells of a merged rectangle all show what stands in its first one. */
function spread(rows: readonly TableRow[], merges: readonly Merge[]): Map<number, Map<number, Cell>> {
  const cells = new Map(
    rows.map((row) => [row.number, new Map(row.cells.map((cell) => [cell.column, cell]))]),
  );
  for (const { top, left, bottom, right } of merges) {
    const first = cells.get(top + 1)?.get(left);
    // A title across the sheet is none of its rows.
    if (!first || bottom - top > 10_000) continue;
    for (let row = top + 1; row <= bottom + 1; row += 1)
      for (let column = left; column <= Math.min(right, left + 200); column += 1) {
        const line = cells.get(row);
        if (line && !line.has(column)) line.set(column, first);
      }
  }
  return cells;
}

/** Different words of a row: a title that is merged over ten columns is one. */
const wordsOf = (cells: ReadonlyMap<number, Cell>) => new Set([...cells.values()].map(({ text }) => text));

type OpenBlock = {
  headings: Map<number, string>;
  headingRow: number;
  rows: Block['rows'][number][];
  band?: Cell;
};

/** A row of headings begins a table; below another one it is its lower half: 地点 · 乡镇, 地点 · 地址. */
function addHeadings(
  blocks: OpenBlock[],
  cells: ReadonlyMap<number, Cell>,
  number: number,
  previous: number,
): void {
  const current = blocks.at(-1);
  if (current?.rows.length !== 0 || previous !== number - 1) {
    const headings = new Map([...cells].map(([column, { text }]) => [column, plain(text)]));
    blocks.push({ headings, headingRow: number, rows: [] });
    return;
  }
  for (const [column, { text }] of cells) {
    const above = current.headings.get(column) ?? '';
    const own = plain(text);
    current.headings.set(column, above === '' || above === own ? own : `${above}·${own}`);
  }
}

/** A row with nothing but the name of a township, above the rows of that township. */
const township = /^\p{Script=Han}{1,8}(?:镇|乡|街道|街道办事处|办事处|苏木|开发区|园区)$/u;
/** Further right than any table program has columns: there stands the township that such a row names. */
const bandColumn = 16_384;
const bandHeading = '所在乡镇';

/** @returns the cell that names the township of the rows below it, or null. */
function bandOf(cells: ReadonlyMap<number, Cell>, { headings }: OpenBlock): Cell | null {
  const [first] = cells.values();
  const isNamed = first !== undefined && wordsOf(cells).size === 1 && township.test(plain(first.text));
  const hasOwn = [...headings].some(
    ([column, text]) => column !== bandColumn && /乡镇|镇街|街道|所在镇|镇办/u.test(text),
  );
  return isNamed && !hasOwn ? first : null;
}

/** Tells of a text how surely it is the heading of a column: it names one, it holds the name of one, or neither. */
export type HeadingJudge = (text: string) => 'whole' | 'part' | null;

/** What a row of a sheet is; `below` says whether a table has rows above it already. */
function roleOf(
  cells: ReadonlyMap<number, Cell>,
  known: HeadingJudge,
  below: boolean,
): 'head' | 'total' | 'note' | 'row' {
  const texts = [...cells.values()].map(({ text }) => plain(text));
  const words = wordsOf(cells);
  const judged = texts.flatMap((text) => (isHeading(text) ? (known(text) ?? []) : []));
  const headings = judged.length;
  // 双桥街道, 双桥街道18号驿站 hold the names of columns, and are a station: among rows a heading must be told by more.
  const isSure = !below || judged.filter((one) => one === 'whole').length >= 2;
  // A row of a ledger may consist of words that are headings elsewhere: 城关街道, 工程项目. Its number or its day tells it.
  const isEntry = texts.some((text) => day.test(text)) || /^\d+$/u.test(texts[0] ?? '');
  if (!isEntry && isSure && words.size >= 2 && headings >= 2 && headings * 2 >= words.size) return 'head';
  if (texts.some((text) => total.test(text))) return 'total';
  return words.size === 1 || note.test(texts[0] ?? '') ? 'note' : 'row';
}

/** Columns that are hidden and hold something. */
function hiddenColumns(
  cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
  hidden: ReadonlySet<number>,
): Aside[] {
  const used = new Set(
    [...cells.values()].flatMap((row) => [...row.keys()]).filter((column) => hidden.has(column)),
  );
  return [...used].map((column) => ({ kind: 'hidden-column', ref: refOf(column, 0).slice(0, -1) }));
}

/**
 * Finds the tables of a sheet: below a row of headings, or two where the upper ones are merged, stand its rows, until a note, or the headings of another table.
 * Totals, notes, titles and what is hidden are left out, and told.
 *
 * @param table a sheet
 * @param known how surely a text is the heading of a column that a ledger has
 */
export function blocksOf({ rows, shape, hidden, name }: Table, known: HeadingJudge): Blocks {
  if (hidden) return { blocks: [], asides: [{ kind: 'hidden-sheet', ref: name }] };
  const all = spread(rows, shape.merges);
  const asides = hiddenColumns(all, shape.hiddenColumns);
  const blocks: OpenBlock[] = [];
  let previous = 0;
  for (const row of rows) {
    const { number } = row;
    const cells = new Map(
      [...(all.get(number) ?? [])].filter(([column]) => !shape.hiddenColumns.has(column)),
    );
    if (cells.size === 0) continue;
    const aside = (kind: AsideKind) => asides.push({ kind, ref: String(number) });
    const current = blocks.at(-1);
    const role = roleOf(cells, known, (current?.rows.length ?? 0) > 0);
    if (row.hidden) aside('hidden-row');
    else if (role === 'head') addHeadings(blocks, cells, number, previous);
    else if (role === 'total') aside('total');
    else if (role === 'row' && current) {
      if (current.band) cells.set(bandColumn, current.band);
      current.rows.push({ number, cells });
    } else {
      const band = current && bandOf(cells, current);
      if (!current || !band) aside(current ? 'note' : 'title');
      else {
        current.band = band;
        current.headings.set(bandColumn, bandHeading);
      }
    }
    previous = number;
  }
  return { blocks: blocks.filter((block) => block.rows.length > 0), asides };
}
