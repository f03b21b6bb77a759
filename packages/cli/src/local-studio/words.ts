import type { ProblemLocale } from '@gongkai/snapshot';
import type { StudioWords } from './studio-words.ts';
import { en } from './words-en.ts';
import { zh } from './words-zh.ts';

export type { StudioWords } from './studio-words.ts';

/** The words of the studio in both languages. */
export const studioWords: Readonly<Record<ProblemLocale, StudioWords>> = { 'zh-Hans': zh, en };
