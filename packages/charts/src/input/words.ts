import type { Locale } from '../options.ts';

/** What is said of rows that were read from a table or a list: what is drawn of it, and what is not. */
export interface InputWords {
  /** The switch that shows what amounts mean, and the table as it was written. */
  readonly more: string;
  readonly unreadable: string;
  /** `first` are the first of them, as `cell` says them. */
  readonly cells: (count: number, first: string) => string;
  readonly between: string;
  readonly cell: (label: string, text: string) => string;
  readonly units: (units: readonly string[]) => string;
  readonly noUnit: string;
  readonly kind: (kind: string) => string;
  /** Which of several columns is drawn; its heading where it has one. */
  readonly column: (place: number, heading: string) => string;
  /** Columns that are neither drawn nor name a row. */
  readonly others: (columns: readonly string[]) => string;
  readonly nameless: (place: number) => string;
  /** Only the first columns are looked at. */
  readonly columns: (read: number, all: number) => string;
  /** Said behind it, in brackets: what sums up the others. Its amount may be missing. */
  readonly sum: (label: string, text: string) => string;
  /** What of an input could not be taken, said with how many places. */
  readonly partly: (count: number) => string;
}

const dictionaries: Readonly<Record<Locale, InputWords>> = {
  'zh-Hans': {
    more: '看含义和原表',
    unreadable: '表格里没有读得出的数量，没有画图，请看表格。',
    cells: (count, first) => `有${count}格读不出数量，没有画：${first}。`,
    between: '；',
    cell: (label, text) => `${label}“${text}”`,
    units: (units) => `单位不同（${units.join('、')}），不画在一根轴上，请看表格。`,
    noUnit: '无单位',
    kind: (kind) => `表格不能画成“${kind}”，画作条形图。`,
    column: (place, heading) =>
      heading === '' ? `画的是第${place}列。` : `画的是第${place}列“${heading}”。`,
    others: (columns) => `没有画的列：${columns.map((name) => `“${name}”`).join('')}。`,
    nameless: (place) => `第${place}列`,
    columns: (read, all) => `共${all}列，只看了前${read}列。`,
    sum: (label, text) => `（没有画“${label}”${text}）`,
    partly: (count) => `数据有${count}处读不出来，有错的部分没有显示。`,
  },
  'zh-Hant': {
    more: '看含義和原表',
    unreadable: '表格裡沒有讀得出的數量，沒有畫圖，請看表格。',
    cells: (count, first) => `有${count}格讀不出數量，沒有畫：${first}。`,
    between: '；',
    cell: (label, text) => `${label}「${text}」`,
    units: (units) => `單位不同（${units.join('、')}），不畫在一根軸上，請看表格。`,
    noUnit: '無單位',
    kind: (kind) => `表格不能畫成「${kind}」，畫作條形圖。`,
    column: (place, heading) =>
      heading === '' ? `畫的是第${place}欄。` : `畫的是第${place}欄「${heading}」。`,
    others: (columns) => `沒有畫的欄：${columns.map((name) => `「${name}」`).join('')}。`,
    nameless: (place) => `第${place}欄`,
    columns: (read, all) => `共${all}欄，只看了前${read}欄。`,
    sum: (label, text) => `（沒有畫「${label}」${text}）`,
    partly: (count) => `資料有${count}處讀不出來，有錯的部分沒有顯示。`,
  },
  en: {
    more: 'Meaning and original table',
    unreadable: 'The table has no amounts that can be read, so nothing is drawn; here is the table.',
    cells: (count, first) =>
      `${count === 1 ? '1 cell is' : `${count} cells are`} no amount that can be read, and not drawn: ${first}.`,
    between: '; ',
    cell: (label, text) => `${label} “${text}”`,
    units: (units) =>
      `The units differ (${units.join(', ')}), so they are not drawn on one axis; here is the table.`,
    noUnit: 'no unit',
    kind: (kind) => `A table cannot be drawn as “${kind}”; it is drawn as bars.`,
    column: (place, heading) =>
      heading === '' ? `Column ${place} is drawn.` : `Column ${place}, “${heading}”, is drawn.`,
    others: (columns) => ` Columns not drawn: ${columns.map((name) => `“${name}”`).join(', ')}.`,
    nameless: (place) => `column ${place}`,
    columns: (read, all) => ` Of ${all} columns the first ${read} are looked at.`,
    sum: (label, text) => ` (not drawn: ${[`“${label}”`, text].filter((part) => part !== '').join(' ')})`,
    partly: (count) =>
      `${count === 1 ? '1 place' : `${count} places`} in the data could not be read; what is faulty is not shown.`,
  },
};

/** @returns the words in a language. */
export const inputWords = (locale: Locale = 'zh-Hans'): InputWords => dictionaries[locale];
