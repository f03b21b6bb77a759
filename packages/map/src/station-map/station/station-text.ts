import { stationActions } from '@gongkai/charts/station-actions';
import {
  isAllDay,
  minuteOfWeek,
  minutesOfDay,
  type OpenState,
  type WeeklyHours,
} from '@gongkai/snapshot/hours';
import type { Words } from '../words/words.ts';

const [hour, day] = [60, 24 * 60];

/** @returns minutes as 40分钟, 3小时, 2天: no more precise than anybody needs, rounded so that nobody comes too early or too late. */
function timeWords(minutes: number, round: (value: number) => number, words: Words): string {
  if (minutes < hour) return words.minutes(minutes);
  if (minutes < 2 * day) return words.hours(round(minutes / hour));
  return words.days(round(minutes / day));
}

/** @returns until when it is open or closed; empty where that never changes. */
export function openWords({ open, changesIn }: OpenState, words: Words): string {
  if (changesIn === null) return '';
  return open
    ? words.closesAt(timeWords(changesIn, Math.floor, words))
    : words.opensIn(timeWords(changesIn, Math.ceil, words));
}

/**
 * @param state of a station; null where nobody can say
 * @param station whether it is fiction: then only what it is at the recorded moment, and no time that runs
 * @returns whether it is open, and until when
 */
export function openingLines(
  state: OpenState | null,
  { synthetic }: { readonly synthetic: boolean },
  words: Words,
): readonly string[] {
  if (state === null) return [];
  if (!stationActions({ synthetic }).openNow) return [state.open ? words.openThen : words.closedThen];
  return [state.open ? words.openNow : words.closed, openWords(state, words)].filter((line) => line !== '');
}

/** @returns metres as 约350米, 约2.4公里: to two digits, as the crow flies. */
export function distanceWords(metres: number, words: Words): string {
  if (metres < 1000) return words.away(words.metres(Math.max(10, Math.round(metres / 10) * 10)));
  const kilometres = metres / 1000;
  return words.away(
    words.kilometres(kilometres < 10 ? kilometres.toFixed(1) : String(Math.round(kilometres))),
  );
}

const clock = (minutes: number) =>
  `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * @param week hours of a station
 * @param now a moment
 * @returns the hours of its day in China, as 8:00—12:00、14:00—18:00; empty on a day without any
 */
export function todayWords(week: WeeklyHours, now: Date, words: Words): string {
  if (isAllDay(week)) return words.allDay;
  const spans = week[Math.floor(minuteOfWeek(now) / minutesOfDay)] ?? [];
  return spans.map(({ start, end }) => `${clock(start)}—${clock(end)}`).join(words.and);
}
