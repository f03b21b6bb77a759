import { describeFault, type LocalizedText, type ProblemLocale } from '@gongkai/snapshot';
import { type RefusalCode, refusalWords } from './error-words/command.ts';

/** Thrown where a command does not do what was asked, because of what it was given. What was there before stays as it was. */
export class CommandError extends Error {
  readonly code: RefusalCode;
  /** File and JSON path, or the place where something is missing. */
  readonly place: string;
  readonly expected: LocalizedText;
  readonly found: LocalizedText;

  constructor(code: RefusalCode, place: string, expected: LocalizedText, found: LocalizedText) {
    super(`${code}: ${place}`);
    this.name = 'CommandError';
    this.code = code;
    this.place = place;
    this.expected = expected;
    this.found = found;
  }
}

/** @returns the same lines as for a problem with data. */
export function describeRefusal(
  { code, place, expected, found }: CommandError,
  locale: ProblemLocale,
): string {
  return describeFault({ head: `${code}  ${place}`, expected, found }, refusalWords[code][locale], locale);
}
