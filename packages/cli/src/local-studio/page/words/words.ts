import { en } from './en.ts';
import type { PageWords } from './page-words.ts';
import { zh } from './zh.ts';

export type { PageWords } from './page-words.ts';

/** A language of the page. */
export type Language = 'zh-Hans' | 'en';

export const pageWords: Readonly<Record<Language, PageWords>> = { 'zh-Hans': zh, en };
