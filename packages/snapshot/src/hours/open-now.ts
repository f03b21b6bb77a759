import { minutesOfDay, type Span, type WeeklyHours } from './parse.ts';

/** Whether a station is open, and when that changes next. */
export interface OpenState {
  readonly open: boolean;
  /** Minutes from now until it closes or opens; null for one that never does. */
  readonly changesIn: number | null;
}

const minutesOfWeek = 7 * minutesOfDay;

/** All of China keeps one time, UTC+8 without summer time, also where the reader's device is set to another. */
const chinaOffset = 8 * 60;

/**
 * Finds the minute of the week of a moment.
 *
 * @returns minutes since Monday 00:00 in China.
 */
export function minuteOfWeek(now: Date): number {
  const minutes = Math.floor(now.getTime() / 60_000) + chinaOffset;
  // The first of January 1970 was a Thursday.
  return (((minutes + 3 * minutesOfDay) % minutesOfWeek) + minutesOfWeek) % minutesOfWeek;
}

/** Spans on one line of time, joined where they touch. */
function joined(spans: readonly Span[]): readonly Span[] {
  const line: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = line[line.length - 1];
    if (last && span.start <= last.end)
      line[line.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else line.push(span);
  }
  return line;
}

/**
 * Says whether a place is open.
 *
 * @param week hours as `parseHours` gives them
 * @param now a moment
 * @returns whether it is open then by Chinese time, and for how long; public holidays are not known here
 * @example
 * ```ts
 * openState(parseHours('Mo-Fr 08:00-18:00'), new Date('2026-11-27T10:00:00+08:00')); // { open: true, changesIn: 480 }
 * ```
 */
export function openState(week: WeeklyHours, now: Date): OpenState {
  const at = minuteOfWeek(now);
  // Last week's end may reach into this week, and what comes next may come in the next one.
  const line = joined(
    [-1, 0, 1, 2].flatMap((weeks) =>
      week.flatMap((spans, day) => {
        const midnight = weeks * minutesOfWeek + day * minutesOfDay;
        return spans.map(({ start, end }) => ({ start: midnight + start, end: midnight + end }));
      }),
    ),
  );
  const current = line.find(({ start, end }) => start <= at && at < end);
  if (current) {
    const rest = current.end - at;
    return { open: true, changesIn: rest >= minutesOfWeek ? null : rest };
  }
  const next = line.find(({ start }) => start > at);
  return { open: false, changesIn: next ? next.start - at : null };
}
