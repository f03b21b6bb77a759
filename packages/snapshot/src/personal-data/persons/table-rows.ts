import { isLatinFullName } from '../latin-names/find-latin-names.ts';
import type { PersonName } from '../names/find-names.ts';
import { isFullName } from '../names/find-names.ts';
import { isSum } from './money.ts';

/** A cell of a table and where it stands. */
interface Cell {
  readonly text: string;
  readonly start: number;
}

const line = /[^\n]+/gu;
const cell = /[^\t|,;:]+/gu;

/** Characters of many places and of many given names: 王家河, 石桥. */
const place = /[河山江湖海泉桥林园村庙沟湾坪坝关庄店口岭塘池家平安城楼门岗坡台州洲寺源川中心]/u;

const header = /姓名|受助|领款人|职工姓名|户主/u;
const sex = /^(?:男|女|\d{1,2}岁)$/u;

function cellsOf(text: string, offset: number): Cell[] {
  return Array.from(text.matchAll(cell), ({ 0: all, index }) => ({
    text: all.trim(),
    start: offset + index + (all.length - all.trimStart().length),
  })).filter(({ text: words }) => words !== '');
}

/** How many letters of a name are shown: of one in Pinyin those of the first word. */
const surnameOf = (name: string): number => /^[A-Za-z]+(?= )/.exec(name)?.[0].length ?? 1;

/** A name in a row of a table with the sum beside it. */
export interface NamedRow {
  readonly name: PersonName;
  readonly sum: string;
}

/**
 * Finds rows of a table that consist of a name and a sum. Without a header 姓名 a name must have three characters, all frequent ones and none of a
 * place, since rows of places and counts look the same.
 */
export function namedRows(text: string, figures = text): NamedRow[] {
  if (!/[\t|,:]/.test(text) || !/\d{2}|元|圆|块|[¥$€£]/.test(figures)) return [];
  const rows: NamedRow[] = [];
  let hasHeader = false;
  for (const { 0: words, index } of text.matchAll(line)) {
    const cells = words.length > 400 ? [] : cellsOf(words, index);
    if (cells.some(({ text: one }) => header.test(one) && one.length <= 8)) hasHeader = true;
    const sum = cells.find(({ text: one, start }) => isSum(figures.slice(start, start + one.length)));
    if (!sum || cells.length < 2 || cells.length > 12) continue;
    const isPerson = hasHeader || cells.some(({ text: one }) => sex.test(one));
    const named = cells.find(
      ({ text: one }) =>
        (isFullName(one) && (isPerson || (one.length === 3 && !place.test(one.slice(1))))) ||
        (isLatinFullName(one) && (isPerson || one.length > 7)),
    );
    if (named)
      rows.push({
        name: { start: named.start, end: named.start + named.text.length, surname: surnameOf(named.text) },
        sum: sum.text,
      });
  }
  return rows;
}
