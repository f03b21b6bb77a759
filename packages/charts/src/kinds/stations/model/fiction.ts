import { asFiction, type FigureView, type StationsView } from '@gongkai/snapshot';
import { fictionClass } from '../../../html/contract.ts';
import { type Html, html } from '../../../html/html.ts';
import type { Locale } from '../../../options.ts';
import { dateWords } from '../../../words/period.ts';
import { isSynthetic } from '../../../words/synthetic.ts';
import type { StationWords } from '../words/words.ts';

/**
 * The stations of a figure as they may be shown: where anything of the figure is fiction, each of them says so. Whatever is made of a figure of
 * stations takes them from here.
 *
 * @param view a figure
 * @returns its stations; undefined where it is no figure of stations
 */
export function stationsOf(view: Pick<FigureView, 'union' | 'rows' | 'stations'>): StationsView | undefined {
  const { stations } = view;
  return stations && isSynthetic(view) ? asFiction(stations) : stations;
}

/** A station, or anything else that says of itself whether it is fiction. */
interface Fictional {
  readonly synthetic?: boolean | undefined;
}

/** @returns the mark of fiction before a name; nothing for what is real. */
export function fictionMark({ synthetic }: Fictional, words: StationWords): Html | null {
  return synthetic ? html`<b class="${fictionClass}">${words.fiction.mark}</b> ` : null;
}

/** @returns a station's whole name, with the mark of fiction where it is made up: for drawings and other plain text. */
export function markedName(
  { name, synthetic }: Fictional & { readonly name: string },
  words: StationWords,
): string {
  return synthetic ? words.fiction.named(name) : name;
}

/** On the hour at which a demonstration looks at opening hours, in China. */
const hour = '10:00';

/** A moment as ISO 8601 with its zone, and as readers have it. */
export interface RecordedMoment {
  readonly iso: string;
  readonly text: string;
}

/**
 * The moment that a demonstration shows in place of this one: the day on which its stations were surveyed.
 *
 * @param view a figure of stations
 * @returns the moment; null for what is real, and where no survey is told
 */
export function recordedMoment(
  view: FigureView,
  words: StationWords,
  locale: Locale | undefined,
): RecordedMoment | null {
  const date = view.snapshots[0]?.date;
  if (!isSynthetic(view) || date === undefined) return null;
  const iso = `${date}T${hour}:00+08:00`;
  // Monday first; the day is that of China, which the date already says.
  const day = words.days[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? '';
  return { iso, text: words.fiction.moment(dateWords(date, locale), day, hour) };
}
