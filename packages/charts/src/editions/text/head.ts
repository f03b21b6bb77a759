import type { FigureView } from '@gongkai/snapshot';
import { type Attributes, sansFonts, serifFonts } from '../../drawing/svg.ts';
import { stationCount } from '../../kinds/stations/summary.ts';
import type { DrawOptions } from '../../options.ts';
import { paletteOf } from '../../palette.ts';
import { quoteWords } from '../../quote/words/dictionary.ts';
import { commonPeriod } from '../../row/common-period.ts';
import { periodsWords } from '../../row/credit.ts';
import { shownWords } from '../../row/shown.ts';
import { textWidth } from '../../text/measure.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { rowLabel } from '../../words/labels.ts';
import { periodWords } from '../../words/period.ts';
import { isSynthetic } from '../../words/synthetic.ts';
import type { EditionStyle } from '../model/style.ts';
import { editionWordsOf } from '../model/words.ts';
import { type Paragraph, paragraph } from './paragraph.ts';

/** More unions than this have their short names, and of these more than that are only counted. */
const [maxNamed, maxShort] = [2, 3];

/** Whose figure it is, which a title such as 67件仲裁申请 does not say; of many unions that do not fit only how many. */
function unionWords(
  { union, rows, snapshots }: FigureView,
  locale: DrawOptions['locale'],
  fits: (words: string) => boolean = () => true,
): string {
  if (union !== null) return union.name;
  const all = [...rows.map((row) => row.union), ...snapshots.map((snapshot) => snapshot.union)];
  const unions = [...new Map(all.map((one) => [one.id, one])).values()];
  if (unions.length <= maxNamed) return unions.map(({ name }) => name).join(locale === 'en' ? ', ' : '、');
  const names = unions.slice(0, maxShort).map(({ shortName }) => shortName);
  const words = editionWordsOf(locale).unions(names, unions.length);
  return fits(words) ? words : editionWordsOf(locale).unions([], unions.length);
}

/** What stands over a body, with more or less of it. */
export interface HeadOptions {
  readonly width: number;
  readonly style: EditionStyle;
  /** The picture has a given height. */
  readonly isLow: boolean;
  readonly description: boolean;
  /** Sizes of the title: the first at which it is short, else the last. */
  readonly titles: readonly number[];
  /** Numbers in the title are set off: it is all that is shown. */
  readonly alone: boolean;
  /** The period may stand in a line of its own. */
  readonly when: boolean;
  /** The period stands behind the name of the union, where both fit in a line. */
  readonly isCompact: boolean;
  /** The title is what is counted: below it nothing shows a course of which the figure's own title tells. */
  readonly isCourseless: boolean;
  /** What stands over the title in the place of the names of the unions, which the title says. */
  readonly over?: string | undefined;
}

/** A title of so many lines is short. */
const shortTitle = 2;

/** The rows whose numbers the title says as they were printed. */
export function saidInTitle({ figure, rows }: FigureView, locale: DrawOptions['locale']): readonly string[] {
  return rows.map((row) => shownWords(row, locale)).filter((words) => figure.title.includes(words));
}

/** What the numbers of a trend or a comparison count, as 劳动争议办结: they are labelled by their times or unions. Null for others. */
function countedWords({ figure, rows }: FigureView, locale: DrawOptions['locale']): string | null {
  const newest = rows[rows.length - 1];
  if (!newest) return null;
  if (figure.kind === 'compare') return newest.indicator.label[locale === 'en' ? 'en' : 'zh-Hans'];
  return figure.kind === 'trend' ? rowLabel(newest, locale) : null;
}

/** What is counted where the title tells of a course: of lines through time the indicator of each. */
export function courselessTitle(view: FigureView, locale: DrawOptions['locale']): string | null {
  const { table } = view;
  if (view.figure.kind !== 'series' || !table) return countedWords(view, locale);
  const ids = new Set(table.series.map(({ measure }) => measure.indicator));
  const labels = table.indicators.filter(({ id }) => ids.has(id)).map(({ label }) => label);
  return (
    labels.map((label) => label[locale === 'en' ? 'en' : 'zh-Hans']).join(locale === 'en' ? ', ' : '、') ||
    null
  );
}

/** From when to when a trend goes, where none of its times stands below the title. */
function stretchOf({ rows }: FigureView, locale: DrawOptions['locale']): string | null {
  const { period, figure } = wordsOf(locale);
  const [first, last] = [rows[0], rows[rows.length - 1]].map((row) =>
    row === undefined ? '' : periodWords(row.observation.period, locale),
  );
  if (!first || !last) return null;
  return figure.samePeriod(first === last ? first : period.span(first, last));
}

function titleOf(
  view: FigureView,
  { width, titles, alone, isCourseless }: HeadOptions,
  options: DrawOptions,
): Paragraph {
  const { figure } = view;
  const title = (isCourseless && courselessTitle(view, options.locale)) || figure.title;
  const { ink, area } = paletteOf(options);
  const look: Attributes = { 'font-family': serifFonts, 'font-weight': 700, fill: ink };
  const names = view.rows.flatMap((row) => [rowLabel(row, options.locale), row.indicator.label['zh-Hans']]);
  const all = titles.map((size) => paragraph(title, width, size, look, 'even', names));
  const chosen = all.find(({ lines }) => lines.length <= shortTitle) ?? all[all.length - 1];
  if (!chosen) throw new RangeError('no size for a title');
  // The longest first: 100 stands in 100余万元, too.
  const words = [...saidInTitle(view, options.locale)].sort((a, b) => b.length - a.length);
  return alone ? { ...chosen, marked: { words, fill: area[figure.domain] } } : chosen;
}

/** Of when all is; where that is not one time, only so, unless all of them fit in a line or the picture grows with what it says. */
function whenWords(view: FigureView, head: HeadOptions, who: string, options: DrawOptions): string | null {
  const { locale } = options;
  const { style, width, isLow } = head;
  const isAlone = head.alone && view.figure.kind === 'trend';
  // The times of numbers that nobody sees say nothing of a way of working.
  if (head.alone && view.mechanism !== null && saidInTitle(view, locale).length === 0) {
    if (view.mechanism.nodes.length < 2) return null;
    const size = editionWordsOf(locale).holds(view.mechanism.nodes.length, view.rows.length);
    return textWidth(`${who} · ${size}`, style.kicker) <= width ? size : null;
  }
  if (head.alone && view.stations) return stationCount(view, options);
  const long = isAlone ? stretchOf(view, locale) : periodsWords(view, locale);
  const isVarious = long !== null && !isAlone && !view.table && commonPeriod(view.rows, locale) === null;
  if (!isVarious || !isLow) return long;
  const isShort = style.side
    ? textWidth(`${who} · ${long}`, style.kicker) <= width
    : textWidth(long, style.foot) <= width;
  return isShort ? long : editionWordsOf(locale).times;
}

/**
 * The words over a body: that it is fiction, whose figure it is and of when, the title; where there is room, what the author says of it.
 *
 * @param view a figure with what it shows
 */
export function headOf(view: FigureView, head: HeadOptions, options: DrawOptions): readonly Paragraph[] {
  const { figure, mechanism } = view;
  const { width, style, description } = head;
  const { ink, ink2, ink3, area } = paletteOf(options);
  const more = description ? [figure.description, mechanism?.summary] : [];
  const look: Attributes = { 'font-family': sansFonts, 'font-weight': 700, fill: area[figure.domain] };
  // A low picture has no line to spare.
  const fits = (words: string) => !style.side || textWidth(words, style.kicker) <= width - 4 * style.kicker;
  const counted = head.isCourseless || head.over !== undefined ? null : countedWords(view, options.locale);
  const unsaid = counted !== null && !figure.title.includes(counted) ? counted : null;
  const { fiction, inBrackets, times } = editionWordsOf(options.locale);
  const mark = isSynthetic(view) && style.side ? inBrackets(fiction) : '';
  const isOne = (words: string) => textWidth(words, style.kicker) <= width;
  const join = (...parts: readonly (string | null | undefined)[]) =>
    `${mark}${parts.filter(Boolean).join(' · ')}`;
  const union = head.over ?? unionWords(view, options.locale, fits);
  const who =
    [join(union, mechanism?.name, unsaid), join(union, unsaid)].find(
      (words) => !style.side || isOne(words),
    ) ?? join(union);
  const when = head.when ? whenWords(view, head, who, options) : null;
  const together = when === null ? null : [who, when].join(' · ');
  const isOneLine = together !== null && (style.side || head.isCompact || when === times) && isOne(together);
  return [
    ...(isSynthetic(view) && !style.side
      ? [
          paragraph(quoteWords(options.locale).fiction.trim(), width, style.kicker, {
            'font-weight': 700,
            fill: ink,
          }),
        ]
      : []),
    paragraph(isOneLine ? together : who, width, style.kicker, look),
    titleOf(view, head, options),
    ...(when === null || isOneLine ? [] : [paragraph(when, width, style.foot, { fill: ink3 })]),
    ...more.flatMap((text) =>
      text === undefined ? [] : [paragraph(text, width, style.foot + 1, { fill: ink2 })],
    ),
  ];
}
