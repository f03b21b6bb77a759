import { parseHours } from './parse.ts';

/** What is wrong with hours, where that can be seen. */
export type HoursFault = 'one-digit' | 'space-after-semicolon' | 'midnight-end' | 'over-midnight';

const oneDigit = /(?:^|\D)\d:\d\d/;
const endAtZero = /\d\d:\d\d-00:00/;
const noSpace = /;(?! |$)/;
const span = /(\d\d:\d\d)-(\d\d:\d\d)/g;

/** Whether one of several rules goes on after midnight. */
const overMidnight = (text: string) =>
  text.includes(';') && [...text.matchAll(span)].some(([, start = '', end = '']) => end < start);

/**
 * Finds a fault that people often make in opening hours.
 *
 * @param text hours that may be wrong
 * @returns the first fault of those that people make, or null: for hours that are right, and for those that are wrong in some other way
 * @example
 * ```ts
 * hoursFault('Mo-Fr 08:00-18:00'); // null
 * ```
 */
export function hoursFault(text: string): HoursFault | null {
  if (parseHours(text) !== null) return null;
  if (oneDigit.test(text)) return 'one-digit';
  if (noSpace.test(text)) return 'space-after-semicolon';
  if (endAtZero.test(text)) return 'midnight-end';
  return overMidnight(text) ? 'over-midnight' : null;
}
