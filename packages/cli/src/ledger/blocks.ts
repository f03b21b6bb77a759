import { type Cell, refOf, type SheetShape, type TableRow } from '../office/sheet-rows.ts';
import type { Table } from '../sheet/table-file.ts';
import { spreader } from './merges.ts';
import { type HeadingJudge, type OpenHead, plain, roleOf, wordsOf } from './row-role.ts';
import { type Unheaded, UnheadedRows } from './unheaded.ts';

/** Why a row, a column or a cell of a ledger is not read, or not as it stands. */
const asideKinds = [
  'hidden-row',
  'struck-row',
  'hidden-column',
  'hidden-sheet',
  'total',
  'note',
  'title',
] as const;
export type AsideKind = (typeof asideKinds)[number];

/** Something that was left out, which is told. */
export interface Aside {
  readonly kind: AsideKind;
  readonly ref: string;
}

/** A row of a table, by columns from 0. */
export interface BlockRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** A table in a sheet by its headings, without the rows below. */
export interface BlockHead {
  readonly headings: ReadonlyMap<number, string>;
  readonly headingRow: number;
}

/** A table in a sheet: its headings by column, and the rows below. */
export interface Block extends BlockHead {
  readonly rows: readonly BlockRow[];
}

/** A table of which the rows were counted, and not kept. */
export interface CountedBlock extends BlockHead {
  readonly count: number;
}

/** The tables of a sheet, and what was left out. */
export interface Blocks<B extends BlockHead = Block> {
  readonly blocks: readonly B[];
  readonly asides: readonly Aside[];
  /** Of a sheet without a table: its first row that might have been headings. */
  readonly unheaded: Unheaded | null;
}

type OpenBlock = {
  headings: Map<number, string>;
  headingRow: number;
  count: number;
  /** Columns over which a heading of others stands, too, or none. */
  grouped: Set<number>;
  last: number;
  band?: Cell;
};

/** Further right than any table program has columns: there stands the township that such a row names. */
const bandColumn = 16_384;
const bandHeading = '所在乡镇';

/** A row of headings begins a table. */
function begin(cells: ReadonlyMap<number, Cell>, number: number): OpenBlock {
  const headings = new Map([...cells].map(([column, { text }]) => [column, plain(text)]));
  const last = Math.max(...cells.keys());
  const grouped = new Set<number>();
  const byRef = new Map<string, number>();
  for (let column = 0; column <= last; column += 1) {
    const ref = cells.get(column)?.ref;
    const first = ref === undefined ? column - 1 : (byRef.get(ref) ?? column);
    if (ref !== undefined) byRef.set(ref, first);
    // A heading that is merged over columns, or in CSV one with nothing to its right.
    if (first !== column) grouped.add(first).add(column);
  }
  return { headings, headingRow: number, count: 0, grouped, last };
}

/** The lower half of headings: 地点 · 乡镇, 地点 · 地址. */
function addLower({ headings }: OpenBlock, cells: ReadonlyMap<number, Cell>): void {
  for (const [column, { text }] of cells) {
    const above = headings.get(column) ?? '';
    const own = plain(text);
    headings.set(column, above === '' || above === own ? own : `${above}·${own}`);
  }
}

/** The table above a row, for what that is judged by. */
function openHead(
  { headings, count, grouped, last }: OpenBlock,
  cells: ReadonlyMap<number, Cell>,
  isNext: boolean,
): OpenHead {
  const beyond = [...cells.keys()].filter((column) => column > last);
  // The last heading of a CSV file may stand over columns, too: nothing tells where it ends.
  const open = beyond.length > 0 ? new Set([...grouped, last, ...beyond]) : grouped;
  return { headings, grouped: open, isOver: count > 0 || !isNext };
}

/** A row with nothing but the name of a township, above the rows of that township. */
const township = /^\p{Script=Han}{1,8}(?:镇|乡|街道|街道办事处|办事处|苏木|开发区|园区)$/u;
/** @returns the cell that names the township of the rows below it, or null. */
function bandOf(cells: ReadonlyMap<number, Cell>, { headings }: OpenBlock): Cell | null {
  const [first] = cells.values();
  const isNamed = first !== undefined && wordsOf(cells).size === 1 && township.test(plain(first.text));
  const hasOwn = [...headings].some(
    ([column, text]) => column !== bandColumn && /乡镇|镇街|街道|所在镇|镇办/u.test(text),
  );
  return isNamed && !hasOwn ? first : null;
}

/**
 * Finds the tables of a sheet while its rows come by: below a row of headings, or two where the upper ones are merged, stand its rows, until a note, or the headings of another table; headings that are repeated on each printed page are the same table.
 * Totals, notes, titles and what is hidden are left out, and told. It keeps no rows.
 */
export class BlockFinder {
  readonly #blocks: OpenBlock[] = [];
  readonly #asides: Aside[] = [];
  /** Hidden columns that hold something. */
  readonly #hidden = new Set<number>();
  readonly #spread: (row: TableRow) => Map<number, Cell>;
  readonly #shape: SheetShape;
  readonly #known: HeadingJudge;
  readonly #take: (row: BlockRow, headingRow: number) => void;
  readonly #unheaded: UnheadedRows;
  #previous = 0;

  /**
   * @param shape of the sheet
   * @param known how surely a text is the heading of a column that a ledger has
   * @param take is called with each row of a table, and the row in which that begins
   */
  constructor(
    shape: SheetShape,
    known: HeadingJudge,
    take: (row: BlockRow, headingRow: number) => void = () => {},
  ) {
    this.#shape = shape;
    this.#spread = spreader(shape.merges);
    this.#known = known;
    this.#take = take;
    this.#unheaded = new UnheadedRows(known);
  }

  /** Takes the next row of the sheet. */
  add(row: TableRow): void {
    const { number } = row;
    const cells = this.#shown(this.#spread(row));
    if (cells.size === 0) return;
    const aside = (kind: AsideKind) => this.#asides.push({ kind, ref: String(number) });
    const current = this.#blocks.at(-1);
    const isNext = this.#previous === number - 1;
    const role = roleOf(cells, number, this.#known, current ? openHead(current, cells, isNext) : null);
    if (row.hidden) aside('hidden-row');
    else if (row.isStruck) aside('struck-row');
    else if (role === 'head') this.#blocks.push(begin(cells, number));
    else if (role === 'lower' && current) addLower(current, cells);
    else if (role === 'total') aside('total');
    else if (role === 'row' && current) {
      if (current.band) cells.set(bandColumn, current.band);
      current.count += 1;
      this.#take({ number, cells }, current.headingRow);
    } else if (role === 'row') this.#unheaded.add(number, cells);
    else if (role !== 'again') {
      const band = current && bandOf(cells, current);
      if (!current || !band) aside(current ? 'note' : 'title');
      else {
        current.band = band;
        current.headings.set(bandColumn, bandHeading);
      }
    }
    this.#previous = number;
  }

  /** @returns the tables that have rows, and what was left out; all of it is known after the last row */
  found(): Blocks<CountedBlock> {
    const hidden = [...this.#hidden].map(
      (column): Aside => ({ kind: 'hidden-column', ref: refOf(column, 0).slice(0, -1) }),
    );
    return {
      blocks: this.#blocks.filter(({ count }) => count > 0),
      asides: [...hidden, ...this.#asides, ...this.#unheaded.above(this.#blocks[0]?.headingRow)],
      unheaded: this.#unheaded.found,
    };
  }

  #shown(cells: Map<number, Cell>): Map<number, Cell> {
    for (const column of this.#shape.hiddenColumns) if (cells.delete(column)) this.#hidden.add(column);
    return cells;
  }
}

/** What is told of a sheet that is hidden; nothing of it is read. */
export const hiddenSheet = (name: string): Blocks<never> => ({
  blocks: [],
  asides: [{ kind: 'hidden-sheet', ref: name }],
  unheaded: null,
});

/**
 * Finds the tables of a sheet whose rows are in memory.
 *
 * @param table a sheet
 * @param known how surely a text is the heading of a column that a ledger has
 */
export function blocksOf({ rows, shape, hidden, name }: Table, known: HeadingJudge): Blocks {
  if (hidden) return hiddenSheet(name);
  const kept = new Map<number, BlockRow[]>();
  const finder = new BlockFinder(shape, known, (row, headingRow) => {
    const own = kept.get(headingRow) ?? [];
    kept.set(headingRow, own);
    own.push(row);
  });
  for (const row of rows) finder.add(row);
  const { blocks, ...others } = finder.found();
  return {
    ...others,
    blocks: blocks.map(({ headings, headingRow }) => ({
      headings,
      headingRow,
      rows: kept.get(headingRow) ?? [],
    })),
  };
}
