import { describeFault, type ProblemLocale, type Said } from '@gongkai/snapshot';
import { type RefusalCode, refusalWords } from './refusal-words.ts';

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

/** @returns the same lines as for a problem with data. */
export function describeRefusal({ code, place, expected, found }: Refusal, locale: ProblemLocale): string {
  return describeFault({ head: `${code}  ${place}`, expected, found }, refusalWords[code][locale], locale);
}
