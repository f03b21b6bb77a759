import type { ProblemLocale } from '@gongkai/snapshot';
import { type RefusalCode, refusalWords } from './refusal-words.ts';

/** What is the same in every language, or words in each. */
export type Said = string | Readonly<Record<ProblemLocale, string>>;

/** Thrown where a command does not do what was asked, because of what it was given. What was there before stays as it was. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** File and JSON path, or the place where something is missing. */
  readonly place: string;
  readonly expected: Said;
  readonly found: Said;

  constructor(code: RefusalCode, place: string, expected: Said, found: Said) {
    super(`${code}: ${place}`);
    this.name = 'Refusal';
    this.code = code;
    this.place = place;
    this.expected = expected;
    this.found = found;
  }
}

/** @returns the same lines as for a problem with data: code and place, what is wrong, expected and found, what to do. */
export function describeRefusal({ code, place, expected, found }: Refusal, locale: ProblemLocale): string {
  const { what, fix } = refusalWords[code][locale];
  const said = (words: Said) => (typeof words === 'string' ? words : words[locale]);
  const [wanted, there, todo] = locale === 'en' ? ['expected', 'found', 'to do'] : ['应为', '实为', '怎么办'];
  return [
    `${code}  ${place}`,
    `  ${what}`,
    `  ${wanted}: ${said(expected)}`,
    `  ${there}: ${said(found)}`,
    `  ${todo}: ${fix}`,
  ].join('\n');
}
