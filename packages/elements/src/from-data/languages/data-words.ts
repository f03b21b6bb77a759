import type { DataWords } from './dictionary.ts';
import { providedFor } from './words.ts';

const zhHans: DataWords = {
  fetchFailed: (why) => `没有读到数据（${why}），图保持原样。`,
  offline: '网络不通',
  fromFile: '网页在硬盘上，不能读文件，请从服务器打开',
  tooLarge: '数据太大，没有读取，图保持原样。',
  badJson: '数据不是正确的 JSON，图保持原样。',
  partly: (count) => `数据有${count}处读不出来，有错的部分没有显示。`,
  noObservation: (id) => `数据里没有 ${id}，保持原样。`,
  noNumber: '数据里没有数字，保持原样。',
};

/** @returns the words in the language in which an element stands; those in simplified Chinese until that language is loaded. */
export const dataWordsFor = (element: Element): DataWords => providedFor(element) ?? zhHans;
