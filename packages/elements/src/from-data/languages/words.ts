import { type Language, languageOf } from '../../shared/language.ts';
import type { DataWords, LazyWords } from './dictionary.ts';

/** What most pages speak; the other languages come when an element stands in one. */
const zhHans: LazyWords = {
  unreadable: '数据读不出来，图保持原样。',
  wrongKind: (kind, tag) => `这是${kind}，<${tag}> 不显示这一种，图保持原样。`,
  drawingFailed: '图没有画出来，先看表格。',
  textUnreadable: (text) => `“${text}”读不出数量，照原样显示。`,
  example: (example) => `例如 ${example}`,
};

const provided = new Map<Language, LazyWords & DataWords>();

/** Hands over the words of a language. */
export function provideLazyWords(language: Language, words: LazyWords & DataWords): void {
  provided.set(language, words);
}

/** @returns the words that were handed over for the language in which an element stands; null for simplified Chinese, and until they are loaded. */
export const providedFor = (element: Element): (LazyWords & DataWords) | null =>
  provided.get(languageOf(element)) ?? null;

/** @returns the words in the language in which an element stands; those in simplified Chinese until that language is loaded. */
export const lazyWordsFor = (element: Element): LazyWords => providedFor(element) ?? zhHans;
