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
  readonly textUnreadable: (text: string) => string;
  /** What would be right, with an example of it. */
  readonly example: (example: string) => string;
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
    textUnreadable: (text) => `“${text}”读不出数量，照原样显示。`,
    example: (example) => `例如 ${example}`,
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
    textUnreadable: (text) => `「${text}」讀不出數量，照原樣顯示。`,
    example: (example) => `例如 ${example}`,
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
    example: (example) => `for example ${example}`,
    textUnreadable: (text) => `“${text}” is no amount that can be read; it is shown as it is.`,
  },
};

/** @returns the words in the language in which an element stands. */
export function lazyWordsFor(element: Element): LazyWords {
  return dictionaries[languageOf(element)];
}
