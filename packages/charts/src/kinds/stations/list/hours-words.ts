import { parseHours, type Span } from '@gongkai/snapshot/hours';
import type { StationWords } from '../words/words.ts';

const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** What is said of when a station is open. */
export interface SaidHours {
  readonly hours?: string | undefined;
  /** What the notation of hours cannot say, as 以门口公告为准. */
  readonly hoursNote?: string | undefined;
}

const isSaid = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

/** @returns whether anything is said of when a station is open, be it a note. */
export const saysHours = ({ hours, hoursNote }: SaidHours) => isSaid(hours) || isSaid(hoursNote);

/**
 * Puts opening hours into words.
 *
 * @param said hours, a note on them, both or neither
 * @param words of the language
 * @returns what is said, one part after the other: hours as they are read, the note as it is written; that nothing is said only where
 * neither is
 */
export function hoursParts({ hours, hoursNote }: SaidHours, words: StationWords): readonly string[] {
  const parts = [
    ...(isSaid(hours) ? [hoursWords(hours, words)] : []),
    ...(isSaid(hoursNote) ? [hoursNote] : []),
  ];
  return parts.length > 0 ? parts : [words.hoursUnknown];
}

/**
 * @param hours as stations have them
 * @param words of the language
 * @returns as 周一至周五8:30—17:30；周六9:00—12:00; what cannot be read as it is written
 */
export function hoursWords(hours: string, words: StationWords): string {
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
