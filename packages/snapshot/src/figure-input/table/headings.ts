import { type GridRow, textOf } from './grid.ts';
import { quantityOf } from './quantity-of.ts';

/** Dates, ordinals and what stands in brackets: a heading has them, too, and they are no amount. */
const besides =
  /[（(][^（）()]*[)）]|(?:\d{2,4}|[〇零一二三四五六七八九十]{2,4})年度?|\d{1,2}月份?|第?[一二三四1-4]季度|第[\d一二三四五六七八九十]+/g;
const numeral = /[\p{Nd}〇零一二三四五六七八九十两]|[百千万亿萬億](?![元分瓦吨])/u;
/** 若干处, 数家: an amount, though nobody can draw it. */
const vague = /若干|多少|几|幾|[数數][处處件个個人家名次条條项項所座辆輛户戶起份场場]/;

/** Whether words may head a column of amounts: they tell no amount themselves. */
function looksLikeHeading(text: string): boolean {
  return !vague.test(text) && !numeral.test(text.replace(besides, ''));
}

/** @returns the unit that a heading names for all cells below it, as in 受理（件）; no words where it names none. */
export function unitIn(heading: string): string {
  const [, unit = ''] =
    /[（(]\s*(?:(?:单位|單位|unit)\s*[:：]\s*)?([^（）()\d]+?)\s*[)）]$/i.exec(heading) ?? [];
  return unit;
}

/** @returns the unit that the headings of a column name, the nearest to its cells first. */
export function unitOf(headers: readonly GridRow[], column: number): string {
  const units = headers.map(({ cells }) => unitIn(textOf(cells[column])));
  return units.reverse().find((unit) => unit !== '') ?? '';
}

/** 金额（万元） reads as 10,000 yuan, and is a heading with a unit. */
function isAmount(text: string): boolean {
  return quantityOf(text) !== null && !(unitIn(text) !== '' && looksLikeHeading(text));
}

const isHeading = (cell: GridRow['cells'][number]) => cell?.isHeading === true;

/** @returns the unit that a line above a whole table names, as 单位：万元; no words where it names none. */
export function unitAbove(title: string): string {
  const [, unit = ''] = /(?:单位|單位|unit)\s*[:：]\s*([^\s（）()]+)/i.exec(title) ?? [];
  return unit;
}

/** A row of headings by its markup: in the head, or of heading cells only. */
export function isMarkedHeader({ inHead, cells }: GridRow): boolean {
  if (inHead) return true;
  return cells.length > 1 && cells.every(isHeading);
}

/**
 * @param row the first of a table
 * @param column of amounts
 * @returns whether it can only be headings, though nothing in its markup says so
 */
export function isPlainHeader({ cells }: GridRow, column: number): boolean {
  // Its own heading cell alone makes it a row like the others.
  if (isHeading(cells[0])) return false;
  if (cells.slice(1).map(textOf).some(isAmount)) return false;
  return looksLikeHeading(textOf(cells[column]));
}
