import { minutesOfDay, type WeeklyHours } from './parse.ts';

/**
 * Whether a place never closes.
 *
 * @param week hours as `parseHours` gives them
 * @returns whether it never closes, however that was written: `24/7` and `00:00-24:00` are the same
 * @example
 * ```ts
 * isAllDay(parseHours('24/7')); // true
 * isAllDay(parseHours('Mo-Fr 08:00-18:00')); // false
 * ```
 */
export const isAllDay = (week: WeeklyHours): boolean =>
  week.length > 0 &&
  week.every(([first, ...more]) => more.length === 0 && first?.start === 0 && first.end === minutesOfDay);
