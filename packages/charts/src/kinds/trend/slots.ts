import type { FigureRow, FigureView, Period } from '@gongkai/snapshot';
import type { Locale } from '../../options.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { dateWords, periodWords } from '../../words/period.ts';
import type { Words } from '../../words/words.ts';

/** A time on the axis of a trend. */
export interface Slot {
  /** Its time in words. */
  readonly label: string;
  /** Index of the row that holds, or null where nothing was reported for it. */
  readonly row: number | null;
  /** Indices of rows that a later snapshot revised, oldest first. */
  readonly revised: readonly number[];
  /** Its definition is another than that of the time before (SDMX OBS_STATUS B). */
  readonly breaks: boolean;
}

const timeOf = ({ type, start, end }: Period) => `${type} ${start ?? ''} ${end ?? ''}`;

/** How long a period is, as far as that can be compared: the precision of its beginning, and of a stretch its months. */
function lengthOf({ type, start = '', end }: Period): string {
  if (type !== 'year' || end === undefined || end === start) return String(start.length);
  const months = (date: string, without: number) =>
    Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || without);
  return `${start.length} ${months(end, 12) - months(start, 1)}`;
}

/** The year of a period that is one calendar year, else null. */
function wholeYear({ type, start, end }: Period): number | null {
  return type === 'year' &&
    start !== undefined &&
    /^\d{4}$/.test(start) &&
    (end === undefined || end === start)
    ? Number(start)
    : null;
}

/** A period no longer than its words must be on an axis: that it is inferred is said beside it. */
const shortWords = (period: Period, locale?: Locale) => periodWords({ ...period, basis: 'stated' }, locale);

function slot(rows: readonly FigureRow[], indices: readonly number[], locale?: Locale): Slot {
  const row = indices[indices.length - 1] ?? null;
  const observation = row === null ? undefined : rows[row]?.observation;
  // A later snapshot that repeats the number confirms it; one that changes it revises it.
  const revised = indices.slice(0, -1).filter((index) => {
    const before = rows[index]?.observation.quantity;
    return before && JSON.stringify(before) !== JSON.stringify(observation?.quantity);
  });
  return {
    label: observation ? shortWords(observation.period, locale) : '',
    row,
    revised,
    breaks: observation?.status.obs === 'B',
  };
}

/** @returns the time of a row in words; of one that is inferred it says so. */
export const markedTime = (
  { label }: Pick<Slot, 'label'>,
  row: FigureRow | undefined,
  locale?: Locale,
): string => {
  const { basis, type } = row?.observation.period ?? {};
  return basis === 'inferred' && type !== 'notStated' ? wordsOf(locale).period.inferred(label) : label;
};

/** More missing years than this between two reports are not drawn one by one. */
const maxMissing = 20;

/** Years in which nothing was reported get a place of their own, empty. */
function withMissingYears(
  slots: readonly Slot[],
  years: readonly number[],
  locale?: Locale,
): readonly Slot[] {
  return slots.flatMap((one, index) => {
    const [before, year] = [years[index - 1], years[index]];
    if (before === undefined || year === undefined || year - before > maxMissing) return [one];
    const missing = Array.from(
      { length: year - before - 1 },
      (_, i): Slot => ({
        label: dateWords(String(before + 1 + i), locale),
        row: null,
        revised: [],
        breaks: false,
      }),
    );
    return [...missing, one];
  });
}

/** Rows of one time, for each place on the axis: what one snapshot says twice is no revision, and neither of the two is left out. */
function placesOf(rows: readonly FigureRow[], indices: readonly number[]): readonly (readonly number[])[] {
  const dateOf = (index: number | undefined) => rows[index ?? -1]?.snapshotDate;
  const last = dateOf(indices[indices.length - 1]);
  const [first, ...others] = indices.filter((index) => dateOf(index) === last);
  if (first === undefined || others.length === 0) return [indices];
  return [[...indices.filter((index) => dateOf(index) !== last), first], ...others.map((index) => [index])];
}

/** A snapshot in which the observation does not stand, by its date. */
function missingSnapshots(
  view: FigureView,
  locale?: Locale,
): readonly (readonly [date: string, slot: Slot])[] {
  const reported = new Set(view.rows.map(({ snapshotDate }) => snapshotDate));
  return view.snapshots
    .filter(({ date }) => !reported.has(date))
    .map(({ date }) => [
      date,
      { label: wordsOf(locale).figure.snapshot(date), row: null, revised: [], breaks: false },
    ]);
}

/** @returns a date after every one that lies within it: a year ends after each of its months. */
const lastDayOf = (date: string) => date + '-12-31'.slice(Math.max(0, date.length - 4));

/** Whether one text comes before another by its characters, as a sort asks it. */
const inOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);

/**
 * @param view one observation through all snapshots of its union
 * @returns its times in order: each with the row that holds, those it revised, and empty ones where nothing was reported
 */
export function slotsOf(view: FigureView, locale?: Locale): readonly Slot[] {
  const { rows } = view;
  const times = new Map<string, number[]>();
  for (const [index, { observation }] of rows.entries()) {
    const time = timeOf(observation.period);
    times.set(time, [...(times.get(time) ?? []), index]);
  }
  const groups = [...times.values()].flatMap((indices) => placesOf(rows, indices));
  const years = groups.map(([first = 0]) => {
    const period = rows[first]?.observation.period;
    return period ? wholeYear(period) : null;
  });
  if (years.every((year) => year !== null)) {
    const order = groups.map((_, index) => index).sort((a, b) => (years[a] ?? 0) - (years[b] ?? 0));
    return withMissingYears(
      order.map((index) => slot(rows, groups[index] ?? [], locale)),
      order.map((index) => years[index] ?? 0),
      locale,
    );
  }
  const dated = groups.map((indices) => {
    const last = rows[indices[indices.length - 1] ?? 0];
    const { start = '', end = start } = last?.observation.period ?? {};
    return [lastDayOf(end || (last?.snapshotDate ?? '')), slot(rows, indices, locale)] as const;
  });
  return [...dated, ...missingSnapshots(view, locale)]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([, one]) => one);
}

/** Why no line may lead from one time to the next: nothing was reported, the definition changed, or one of the things that differ. */
export type NotJoined = 'gap' | 'break' | keyof Words['trend']['reasons'];

/** @returns why two times that follow each other are not joined by a line; null where they are: both numbers say how exact they are, and share unit, kind of period and scope. */
export function whyNotJoined(before: Slot, after: Slot, rows: readonly FigureRow[]): NotJoined | null {
  const [a, b] = [before, after].map(({ row }) => (row === null ? undefined : rows[row]?.observation));
  if (!a || !b) return 'gap';
  if (timeOf(a.period) === timeOf(b.period)) return 'twice';
  if (after.breaks) return 'break';
  const isPlain = ({ quantity: { kind } }: typeof a) => kind === 'exact' || kind === 'rounded';
  if (!isPlain(a) || !isPlain(b)) return 'kinds';
  if ((a.quantity.direction === undefined) !== (b.quantity.direction === undefined)) return 'changes';
  if (a.quantity.unit !== b.quantity.unit) return 'units';
  if (a.period.type !== b.period.type || lengthOf(a.period) !== lengthOf(b.period)) return 'periods';
  return JSON.stringify(a.scope) === JSON.stringify(b.scope) ? null : 'scopes';
}
