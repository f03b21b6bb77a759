import type { FaultWords } from './fault-words.ts';
import type { LocalizedText, ProblemLocale } from './localized-text.ts';

export { bilingual, type LocalizedText, type ProblemLocale } from './localized-text.ts';

/** @returns a text in one language. */
export const textIn = (text: LocalizedText, locale: ProblemLocale): string =>
  typeof text === 'string' ? text : text[locale];

/** Something wrong, as it is described: code and place as they head it, what was expected and what was there. */
export interface Fault {
  readonly head: string;
  readonly expected: LocalizedText;
  readonly found: LocalizedText;
}

/**
 * Puts a fault of data into words.
 *
 * @param fault what is wrong
 * @param words of its code
 * @param locale the language
 * @returns five lines: code and place, what is wrong, expected, found, what to do
 */
export function describeFault(fault: Fault, { what, fix }: FaultWords, locale: ProblemLocale): string {
  const said = (words: LocalizedText) => textIn(words, locale);
  const [expected, found, todo] =
    locale === 'en' ? ['expected', 'found', 'to do'] : ['应为', '实为', '怎么办'];
  return [
    fault.head,
    `  ${what}`,
    `  ${expected}: ${said(fault.expected)}`,
    `  ${found}: ${said(fault.found)}`,
    `  ${todo}: ${fix}`,
  ].join('\n');
}
