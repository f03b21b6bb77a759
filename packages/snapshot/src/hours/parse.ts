/**
 * Opening hours in a strict subset of the `opening_hours` notation of OpenStreetMap: `24/7`, `Mo-Fr 08:00-18:00; Sa 09:00-12:00`,
 * `08:00-12:00,14:00-18:00; Su off`. A rule for a day replaces what an earlier rule said of it, as the notation has it.
 *
 * Own code rather than the library opening_hours.js: that is ten times the whole budget of the map element, under the LGPL, and half of it
 * is holidays of other countries and sunrise. A test holds this reader against that library, minute by minute.
 */

/** Minutes since midnight; the end may lie after midnight of the next day, up to 48:00. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans of each day, Monday first. */
export type WeeklyHours = readonly (readonly Span[])[];

/** Minutes of a day. */
export const minutesOfDay = 24 * 60;

const days = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

const rulePattern =
  /^(?:([A-Z][a-z](?:[-,][A-Z][a-z])*) )?(off|\d\d:\d\d-\d\d:\d\d(?:,\d\d:\d\d-\d\d:\d\d)*)$/;

const dayOf = (name: string) => days.indexOf(name as (typeof days)[number]);

/** Days of `Mo-We,Fr`; a range may go over Sunday. Null for what is no day. */
function daysOf(text: string): readonly number[] | null {
  const found: number[] = [];
  for (const part of text.split(',')) {
    const [first = '', last = first, ...more] = part.split('-');
    const [from, to] = [dayOf(first), dayOf(last)];
    if (from < 0 || to < 0 || more.length > 0) return null;
    for (let day = from; ; day = (day + 1) % 7) {
      found.push(day);
      if (day === to) break;
    }
  }
  return found;
}

function minutesOf(text: string): number | null {
  const [hours = 99, minutes = 99] = text.split(':').map(Number);
  const total = hours * 60 + minutes;
  return minutes < 60 && total <= minutesOfDay ? total : null;
}

/** `22:00-06:00` goes on after midnight; a span that neither begins nor ends is refused. */
function spansOf(text: string): readonly Span[] | null {
  const spans: Span[] = [];
  for (const part of text.split(',')) {
    const [from = '', to = ''] = part.split('-');
    const [start, end] = [minutesOf(from), minutesOf(to)];
    if (start === null || end === null || start === minutesOfDay) return null;
    if (start === end || end === 0) return null;
    spans.push({ start, end: end > start ? end : end + minutesOfDay });
  }
  // Spans of one day stand in their order and do not overlap; only the last may go on after midnight.
  const inOrder = spans.every(({ start }, index) => start >= (spans[index - 1]?.end ?? 0));
  return inOrder ? spans : null;
}

/**
 * Reads opening hours.
 *
 * What goes on after midnight belongs to two days, and what is left of it where another rule speaks of the second is easily misread: it
 * stands alone, or the text is refused. The end of a day is 24:00.
 *
 * @param text hours, as `Mo-Fr 08:00-18:00; Sa 09:00-12:00`, `24/7`
 * @returns the spans of each day, Monday first, or null where the text is not of that form
 * @example
 * ```ts
 * parseHours('Mo-Fr 08:00-18:00')[0]; // [{ start: 480, end: 1080 }]
 * parseHours('早八点到晚六点'); // null
 * ```
 */
export function parseHours(text: string): WeeklyHours | null {
  if (text === '24/7') return days.map(() => [{ start: 0, end: minutesOfDay }]);
  const week: (readonly Span[])[] = days.map(() => []);
  const rules = text.split('; ');
  for (const [index, rule] of rules.entries()) {
    const [, dayText, timeText = ''] = rulePattern.exec(rule) ?? [];
    const chosen = dayText === undefined ? days.map((_, day) => day) : daysOf(dayText);
    const spans = timeText === 'off' ? [] : spansOf(timeText);
    if (!chosen || !spans || timeText === '') return null;
    // A rule without days adds to those before it, which nobody expects who reads it.
    if (dayText === undefined && index > 0) return null;
    if (rules.length > 1 && spans.some(({ end }) => end > minutesOfDay)) return null;
    for (const day of chosen) week[day] = spans;
  }
  // Always closed is no opening time: such a station is taken out of the list instead.
  return week.some((spans) => spans.length > 0) ? week : null;
}
