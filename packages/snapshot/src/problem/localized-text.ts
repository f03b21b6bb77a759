/** Languages in which problems are said. */
export type ProblemLocale = 'zh-Hans' | 'en';

/** What is the same in every language (an id, a number, a type's name), or words in each. */
export type LocalizedText = string | Readonly<Record<ProblemLocale, string>>;

/** @returns words in both languages. */
export const bilingual = (zh: string, en: string): LocalizedText => ({ 'zh-Hans': zh, en });
