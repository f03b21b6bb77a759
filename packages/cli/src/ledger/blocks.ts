import { type Cell, refOf, type SheetShape, type TableRow } from '../office/sheet-rows.ts';
import type { Table } from '../sheet/table-file.ts';
import { spreader } from './parts/merges.ts';
import { isAcross, sidesOf, type TableJudge, within } from './parts/sides.ts';
import { yearsIn } from './parts/title-year.ts';
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
  /** The cell in which its headings begin: two tables may stand side by side. */
  readonly start: string;
  /** The one year that the titles above it name; null where they name none, or several. */
  readonly year: number | null;
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
  start: string;
  year: number | null;
  count: number;
  /** The row above, of which 同上 speaks. */
  above?: ReadonlyMap<number, Cell>;
  /** Columns over which a heading of others stands, too, or none. */
  grouped: Set<number>;
  last: number;
  band?: Cell;
};

/** Further right than any table program has columns: there stands the township that such a row names. */
const bandColumn = 16_384;
const bandHeading = '所在乡镇';

/** A row of headings begins a table. */
function begin(cells: ReadonlyMap<number, Cell>, number: number, year: number | null): OpenBlock {
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
  const start = refOf(Math.min(...cells.keys()), number);
  return { headings, headingRow: number, start, year, count: 0, grouped, last };
}

/** The part of a table that has just begun which stands in some of its columns. */
function sideOf(block: OpenBlock, from: number, to: number): OpenBlock {
  const headings = within(block.headings, from, to);
  const columns = [...headings.keys()];
  return {
    ...block,
    headings,
    start: refOf(Math.min(...columns), block.headingRow),
    grouped: new Set([...block.grouped].filter((column) => column >= from && column < to)),
    last: Math.max(...columns),
  };
}

/** What people write for what stands in the row above. */
const ditto = /^(?:同上|同前|〃+|″+|["”]|'')$/u;

/** Puts the words of the row above in the place of 同上. */
function fillDitto(cells: Map<number, Cell>, above: ReadonlyMap<number, Cell> | undefined): void {
  for (const [column, cell] of cells) {
    if (cell.text.length > 2 || !ditto.test(cell.text.trim())) continue;
    const meant = above?.get(column);
    if (meant) cells.set(column, { ...meant, ref: cell.ref });
  }
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
 * Totals, notes, titles and what is hidden are left out, and told. Tables that stand side by side are found each by itself: a total of one lies beside a row of the other. It keeps no rows.
 */
export class BlockFinder {
  readonly #blocks: OpenBlock[] = [];
  readonly #asides: Aside[] = [];
  /** Hidden columns that hold something. */
  readonly #hidden = new Set<number>();
  readonly #spread: (row: TableRow) => Map<number, Cell>;
  readonly #shape: SheetShape;
  readonly #known: HeadingJudge;
  readonly #isTable: TableJudge;
  readonly #take: (row: BlockRow, start: string) => void;
  readonly #unheaded: UnheadedRows;
  #previous = 0;
  #titleYears: readonly number[] = [];
  /** Of tables side by side, each with the columns in which it stands. */
  #sides: readonly { readonly from: number; readonly to: number; readonly finder: BlockFinder }[] = [];
  readonly #closed: BlockFinder[] = [];

  /**
   * @param shape of the sheet
   * @param known how surely a text is the heading of a column that a ledger has
   * @param isTable whether headings are those of a table that is known
   * @param take is called with each row of a table, and the cell in which that begins
   */
  constructor(
    shape: SheetShape,
    known: HeadingJudge,
    isTable: TableJudge,
    take: (row: BlockRow, start: string) => void = () => {},
  ) {
    this.#shape = shape;
    this.#spread = spreader(shape.merges);
    this.#known = known;
    this.#isTable = isTable;
    this.#take = take;
    this.#unheaded = new UnheadedRows(known);
  }

  /** Takes the next row of the sheet. */
  add(row: TableRow): void {
    this.#add(row, this.#shown(this.#spread(row)));
  }

  #add(row: TableRow, cells: Map<number, Cell>): void {
    if (cells.size === 0) return;
    if (this.#sides.length > 0 && !this.#endsSides(cells, row.number)) {
      for (const { from, to, finder } of this.#sides) finder.#add(row, within(cells, from, to));
      return;
    }
    this.#addTo(this.#blocks.at(-1), row, cells);
    this.#previous = row.number;
  }

  #addTo(
    current: OpenBlock | undefined,
    { number, hidden, isStruck }: TableRow,
    cells: Map<number, Cell>,
  ): void {
    const aside = (kind: AsideKind) => this.#asides.push({ kind, ref: String(number) });
    const isNext = this.#previous === number - 1;
    if (current) fillDitto(cells, current.above);
    const role = roleOf(cells, number, this.#known, current ? openHead(current, cells, isNext) : null);
    if (current && role === 'row') current.above = cells;
    if (hidden) aside('hidden-row');
    else if (isStruck) aside('struck-row');
    else if (role === 'head') this.#begin(begin(cells, number, this.#titleYear()));
    else if (role === 'lower' && current) {
      addLower(current, cells);
      this.#split(current);
    } else if (role === 'total') aside('total');
    else if (role === 'row' && current) {
      if (current.band) cells.set(bandColumn, current.band);
      current.count += 1;
      this.#take({ number, cells }, current.start);
    } else if (role !== 'again') this.#addTitle(role, current, number, cells);
  }

  /** Takes a row that is none of a table: a title, a note, a township, or the row of a table without headings. */
  #addTitle(
    role: ReturnType<typeof roleOf>,
    current: OpenBlock | undefined,
    number: number,
    cells: ReadonlyMap<number, Cell>,
  ): void {
    this.#titleYears = [...this.#titleYears, ...yearsIn(wordsOf(cells))];
    if (role === 'row') {
      this.#unheaded.add(number, cells);
      return;
    }
    const band = current && bandOf(cells, current);
    if (!current || !band) this.#asides.push({ kind: current ? 'note' : 'title', ref: String(number) });
    else {
      current.band = band;
      current.headings.set(bandColumn, bandHeading);
    }
  }

  /** The year of the titles above the headings that begin now; those of the next table stand below them. */
  #titleYear(): number | null {
    const [year, ...others] = new Set(this.#titleYears);
    this.#titleYears = [];
    return others.length > 0 ? null : (year ?? null);
  }

  #begin(block: OpenBlock): void {
    this.#blocks.push(block);
    this.#split(block);
  }

  /** Goes on with a table for each of several that stand side by side. */
  #split(block: OpenBlock): void {
    const starts = sidesOf(block.headings, this.#isTable);
    if (starts.length < 2) return;
    this.#blocks.pop();
    this.#sides = starts.map((from, index) => {
      const to = starts[index + 1] ?? Number.POSITIVE_INFINITY;
      const finder = new BlockFinder(this.#shape, this.#known, this.#isTable, this.#take);
      finder.#blocks.push(sideOf(block, from, to));
      finder.#previous = block.headingRow;
      return { from, to, finder };
    });
  }

  /** Whether a row is the headings of a table that goes over the gap between those side by side. */
  #endsSides(cells: ReadonlyMap<number, Cell>, number: number): boolean {
    const sides = this.#sides.map(({ from, finder }) => ({ from, head: finder.#blocks[0] }));
    const isGap = (column: number) =>
      sides.some(({ head }, index) => column > (head?.last ?? 0) && column < (sides[index + 1]?.from ?? 0));
    if (!isAcross(cells, isGap) || roleOf(cells, number, this.#known, null) !== 'head') return false;
    this.#closed.push(...this.#sides.map(({ finder }) => finder));
    this.#sides = [];
    return true;
  }

  /** @returns the tables that have rows, and what was left out; all of it is known after the last row */
  found(): Blocks<CountedBlock> {
    const hidden = [...this.#hidden].map(
      (column): Aside => ({ kind: 'hidden-column', ref: refOf(column, 0).slice(0, -1) }),
    );
    const sides = [...this.#closed, ...this.#sides.map(({ finder }) => finder)].map((one) => one.found());
    const blocks = [
      ...this.#blocks.filter(({ count }) => count > 0),
      ...sides.flatMap((side) => side.blocks),
    ].sort((a, b) => a.headingRow - b.headingRow);
    return {
      blocks,
      asides: [
        ...hidden,
        ...this.#asides,
        ...sides.flatMap(({ asides }) => asides),
        ...this.#unheaded.above(blocks[0]?.headingRow),
      ],
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
 * @param isTable whether headings are those of a table that is known
 */
export function blocksOf(
  { rows, shape, hidden, name }: Table,
  known: HeadingJudge,
  isTable: TableJudge,
): Blocks {
  if (hidden) return hiddenSheet(name);
  const kept = new Map<string, BlockRow[]>();
  const finder = new BlockFinder(shape, known, isTable, (row, start) => {
    const own = kept.get(start) ?? [];
    kept.set(start, own);
    own.push(row);
  });
  for (const row of rows) finder.add(row);
  const { blocks, ...others } = finder.found();
  return {
    ...others,
    blocks: blocks.map(({ count: _, ...head }) => ({ ...head, rows: kept.get(head.start) ?? [] })),
  };
}
