import { minutesOfDay, type Week } from './parse.ts';

/**
 * @param week hours as `parseHours` gives them
 * @returns whether it never closes, however that was written: `24/7` and `00:00-24:00` are the same
 */
export const isAllDay = (week: Week): boolean =>
  week.length > 0 &&
  week.every(([first, ...more]) => more.length === 0 && first?.start === 0 && first.end === minutesOfDay);
