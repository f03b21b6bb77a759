import { type Language, languageOf } from '../../shared/language.ts';

/** What is said of data that was read, or could not be. Loaded with the code that reads it. */
export interface LazyWords {
  readonly fetchFailed: (why: string) => string;
  readonly offline: string;
  /** Of a page that lies on a disk. */
  readonly fromFile: string;
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

/** What most pages speak; the other languages come when an element stands in one. */
const zhHans: LazyWords = {
  fetchFailed: (why) => `没有读到数据（${why}），图保持原样。`,
  offline: '网络不通',
  fromFile: '网页在硬盘上，不能读文件，请从服务器打开',
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
};

const dictionaries = new Map<Language, LazyWords>([['zh-Hans', zhHans]]);

/** Hands over the words of a language. */
export function provideLazyWords(language: Language, words: LazyWords): void {
  dictionaries.set(language, words);
}

/** @returns the words in the language in which an element stands; those in simplified Chinese until that language is loaded. */
export function lazyWordsFor(element: Element): LazyWords {
  return dictionaries.get(languageOf(element)) ?? zhHans;
}
