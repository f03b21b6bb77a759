import type { Cell } from '../office/sheet-rows.ts';

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

/** Different words of a row: a title that is merged over ten columns is one. */
export const wordsOf = (cells: ReadonlyMap<number, Cell>) =>
  new Set([...cells.values()].map(({ text }) => text));

/** Tells of a text how surely it is the heading of a column: it names one, it holds the name of one, or neither. */
export type HeadingJudge = (text: string) => 'whole' | 'part' | null;

/** What a row of a sheet is; `below` says whether a table has rows above it already. */
export function roleOf(
  cells: ReadonlyMap<number, Cell>,
  known: HeadingJudge,
  below: boolean,
): 'head' | 'total' | 'note' | 'row' {
  const texts = [...cells.values()].map(({ text }) => plain(text));
  const words = wordsOf(cells);
  // A row of a ledger may consist of words that are headings elsewhere: 城关街道, 工程项目. Its number or its day tells it.
  const isEntry = texts.some((text) => day.test(text)) || /^\d+$/u.test(texts[0] ?? '');
  if (!isEntry && words.size >= 2 && isHead(texts, words.size, known, below)) return 'head';
  if (texts.some((text) => total.test(text))) return 'total';
  return words.size === 1 || note.test(texts[0] ?? '') ? 'note' : 'row';
}

/** Whether at least half of the different words of a row are headings. */
function isHead(texts: readonly string[], size: number, known: HeadingJudge, below: boolean): boolean {
  const judged = texts.flatMap((text) => (isHeading(text) ? (known(text) ?? []) : []));
  // 双桥街道, 双桥街道18号驿站 hold the names of columns, and are a station: among rows a heading must be told by more.
  const isSure = !below || judged.filter((one) => one === 'whole').length >= 2;
  return isSure && judged.length >= 2 && judged.length * 2 >= size;
}
