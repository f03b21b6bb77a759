import { parseHours, type Span } from '@gongkai/snapshot/hours';
import type { StationWords } from './words/words.ts';

const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * @param hours as stations have them; undefined where nobody said them
 * @param words of the language
 * @returns as 周一至周五8:30—17:30；周六9:00—12:00; what cannot be read as it is written
 */
export function hoursWords(hours: string | undefined, words: StationWords): string {
  if (hours === undefined) return words.hoursUnknown;
  const week = parseHours(hours);
  if (week === null) return hours;
  const time = ({ start, end }: Span) =>
    `${clock(start)}—${end > 1440 ? words.nextDay(clock(end - 1440)) : clock(end)}`;
  const told = week.map((spans) => spans.map(time).join(words.and));
  const all = new Set(told);
  // No space between Chinese characters; English has one.
  const gap = words.and.endsWith(' ') ? ' ' : '';
  if (all.size === 1) {
    const [only = ''] = told;
    return only === '0:00—24:00' ? words.allDay : `${words.everyDay}${gap}${only}`;
  }
  const parts: string[] = [];
  for (let day = 0; day < told.length; ) {
    let last = day;
    while (last + 1 < told.length && told[last + 1] === told[day]) last += 1;
    if (told[day] !== '') {
      const [from = '', to = ''] = [words.days[day], words.days[last]];
      parts.push(`${day === last ? from : words.dayRange(from, to)}${gap}${told[day]}`);
    }
    day = last + 1;
  }
  return parts.join(words.between);
}
