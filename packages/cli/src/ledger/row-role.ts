import { type Cell, rowOf } from '../office/sheet-rows.ts';

/** Text as it is compared: full-width digits and brackets as half-width ones, without blanks. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** 合计, 城关镇小计, 合计12处; but not 合计村驿站. */
const total = /^(?:.{0,8}(?:合\s*计|小计|总计|共计)|累计|合\s*计)[:：]?(?:[\d.]+\p{Script=Han}{0,2})?$/u;
const note =
  /^(?:注|备注|说明|填表|制表|审核|填报|单位负责人|联系人|统计时间|数据截至|截止|\*|※)[^，]{0,6}[:：]|^[*※注]|^(?:例|示例|样例)(?:[:：]|$)/u;
/** A field of a form with what was filled in: 填报单位：某县总工会. It is the heading of no column. */
const filled = /^[^:：]{2,10}[:：]./u;

/** Headings are words: no number, no mark, and short. */
const isHeading = (text: string) =>
  text.length <= 20 && !/^[\d.,%/:-]+$/u.test(text) && !/[。；]/u.test(text) && !filled.test(text);

/** Different words of a row: a title that is merged over ten columns is one. */
export const wordsOf = (cells: ReadonlyMap<number, Cell>) =>
  new Set([...cells.values()].map(({ text }) => text));

/**
 * Tells of a text how surely it is the heading of a column: it names one, or it holds the name of one; or that it is what stands below one: a number, a tick, the
 * name of a station or of a township, hours, a list. Null where it may be either.
 */
export type HeadingJudge = (text: string) => 'whole' | 'part' | 'entry' | null;

/** What a row of a sheet is. `lower` are headings below others, with which they make those of the columns. */
export type RowRole = 'head' | 'lower' | 'again' | 'total' | 'note' | 'row';

/** The table above a row. */
export interface OpenHead {
  readonly headings: ReadonlyMap<number, string>;
  /** Columns whose heading stands over several of them, or that have none yet. */
  readonly grouped: ReadonlySet<number>;
  /** Whether rows, or a gap, lie between its headings and this row. */
  readonly isOver: boolean;
}

/** What a row of a sheet is; `open` is the table above it, where there is one. */
export function roleOf(
  cells: ReadonlyMap<number, Cell>,
  number: number,
  known: HeadingJudge,
  open: OpenHead | null,
): RowRole {
  const texts = [...cells.values()].map(({ text }) => plain(text));
  const words = new Set(texts);
  if (open && isAgain(cells, open.headings)) return 'again';
  const judged = [...words].map((text) => (isHeading(text) ? known(text) : 'entry'));
  if (open && !open.isOver && isLower(cells, number, judged, open)) return 'lower';
  if (words.size >= 2 && isHead(judged, open !== null)) return 'head';
  if (texts.some((text) => total.test(text))) return 'total';
  const isForm = texts.every((text) => filled.test(text) || /^[（(].*[)）]$/u.test(text));
  return words.size === 1 || isForm || note.test(texts[0] ?? '') ? 'note' : 'row';
}

/** Whether a row repeats the headings, as those of each printed page. */
const isAgain = (cells: ReadonlyMap<number, Cell>, headings: ReadonlyMap<number, string>): boolean =>
  cells.size >= 2 &&
  [...cells].every(([column, { text }]) => {
    const heading = headings.get(column) ?? '';
    return heading === plain(text) || heading.split('·').includes(plain(text));
  });

/**
 * Whether a row is the lower half of the headings above it. The shape of the table says so, not the words: each of its cells is merged with the heading above, repeats
 * that, or lies below one that stands over several columns. 城关街道 · 滨河驿站 · 饮水 below three headings of their own is a station.
 */
function isLower(
  cells: ReadonlyMap<number, Cell>,
  number: number,
  judged: readonly ReturnType<HeadingJudge>[],
  { headings, grouped }: OpenHead,
): boolean {
  const isMerged = (cell: Cell) => rowOf(cell.ref) < number;
  const own = [...cells].filter(
    ([column, cell]) => !isMerged(cell) && headings.get(column) !== plain(cell.text),
  );
  if (own.length === 0 || !own.every(([column]) => grouped.has(column))) return false;
  return [...cells.values()].some(isMerged) || !judged.includes('entry');
}

/** Whether the different words of a row are headings: at least half of them, and hardly one that stands below a heading elsewhere. */
function isHead(judged: readonly ReturnType<HeadingJudge>[], below: boolean): boolean {
  const count = (what: ReturnType<HeadingJudge>) => judged.filter((one) => one === what).length;
  const [whole, part, entries] = [count('whole'), count('part'), count('entry')];
  if (entries * 4 > judged.length || entries > whole) return false;
  // 双桥街道, 城关文化站 hold the names of columns: among rows a heading must be told by more.
  if (below && (whole < 2 || entries > 0)) return false;
  return whole + part >= 2 && (whole + part) * 2 >= judged.length;
}
