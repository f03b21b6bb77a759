import { type Language, languageOf } from '../shared/language.ts';

/** What is said of data that was read, or could not be. Loaded with the code that reads it. */
export interface LazyWords {
  readonly fetchFailed: (why: string) => string;
  readonly offline: string;
  readonly tooLarge: string;
  readonly badJson: string;
  readonly unreadable: string;
  readonly partly: (count: number) => string;
  readonly wrongKind: (kind: string, tag: string) => string;
  readonly drawingFailed: string;
  readonly noObservation: (id: string) => string;
  readonly noNumber: string;
  readonly table: {
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
  };
  readonly textUnreadable: (text: string) => string;
}

const dictionaries: Readonly<Record<Language, LazyWords>> = {
  'zh-Hans': {
    fetchFailed: (why) => `没有读到数据（${why}），图保持原样。`,
    offline: '网络不通',
    tooLarge: '数据太大，没有读取，图保持原样。',
    badJson: '数据不是正确的 JSON，图保持原样。',
    unreadable: '数据读不出来，图保持原样。',
    partly: (count) => `数据有${count}处读不出来，有错的部分没有显示。`,
    wrongKind: (kind, tag) => `这是${kind}，<${tag}> 不显示这一种，图保持原样。`,
    drawingFailed: '图没有画出来，先看表格。',
    noObservation: (id) => `数据里没有 ${id}，保持原样。`,
    noNumber: '数据里没有数字，保持原样。',
    table: {
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
    },
    textUnreadable: (text) => `“${text}”读不出数量，照原样显示。`,
  },
  'zh-Hant': {
    fetchFailed: (why) => `沒有讀到資料（${why}），圖保持原樣。`,
    offline: '網路不通',
    tooLarge: '資料太大，沒有讀取，圖保持原樣。',
    badJson: '資料不是正確的 JSON，圖保持原樣。',
    unreadable: '資料讀不出來，圖保持原樣。',
    partly: (count) => `資料有${count}處讀不出來，有錯的部分沒有顯示。`,
    wrongKind: (kind, tag) => `這是${kind}，<${tag}> 不顯示這一種，圖保持原樣。`,
    drawingFailed: '圖沒有畫出來，先看表格。',
    noObservation: (id) => `資料裡沒有 ${id}，保持原樣。`,
    noNumber: '資料裡沒有數字，保持原樣。',
    table: {
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
    },
    textUnreadable: (text) => `「${text}」讀不出數量，照原樣顯示。`,
  },
  en: {
    fetchFailed: (why) => `The data could not be loaded (${why}); the figure stays as it was.`,
    offline: 'no connection',
    tooLarge: 'The data is too large and was not read; the figure stays as it was.',
    badJson: 'The data is not valid JSON; the figure stays as it was.',
    unreadable: 'The data could not be read; the figure stays as it was.',
    partly: (count) =>
      `${count === 1 ? '1 place' : `${count} places`} in the data could not be read; what is faulty is not shown.`,
    wrongKind: (kind, tag) =>
      `This is a figure of the kind “${kind}”, which <${tag}> does not show; the figure stays as it was.`,
    drawingFailed: 'The picture could not be drawn; here is the table.',
    noObservation: (id) => `The data has no ${id}; nothing was changed.`,
    noNumber: 'The data has no number; nothing was changed.',
    table: {
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
    },
    textUnreadable: (text) => `“${text}” is no amount that can be read; it is shown as it is.`,
  },
};

/** @returns the words in the language in which an element stands. */
export function lazyWordsFor(element: Element): LazyWords {
  return dictionaries[languageOf(element)];
}
