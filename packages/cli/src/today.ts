import type { Terminal } from './terminal.ts';

/** @returns the day of the calendar where the command runs, YYYY-MM-DD. */
export function today({ now = () => new Date() }: Pick<Terminal, 'now'>): string {
  const date = now();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Whether words are a day of the calendar as YYYY-MM-DD: 2026-02-30 is none. */
export function isDay(words: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/u.test(words) ? Date.parse(words) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(words);
}

/** Whether words are a year, a month or a day of the calendar, as YYYY, YYYY-MM or YYYY-MM-DD. */
export const isPartialDay = (words: string): boolean =>
  /^\d{4}(?:-\d\d){0,2}$/u.test(words) && isDay(`${words}-01-01`.slice(0, 10));
