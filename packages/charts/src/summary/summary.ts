import type { FigureRow, FigureView } from '@gongkai/snapshot';
import { isOneAxisKind } from '@gongkai/snapshot/codes';
import { partHeading } from '../drawing/headings.ts';
import { denseWords } from '../kinds/dense.ts';
import { mechanismSentences } from '../kinds/mechanism/summary.ts';
import { stationSentences } from '../kinds/stations/summary.ts';
import type { WordOptions } from '../options.ts';
import { firstOf, maxListed } from '../page/limits.ts';
import { commonPeriod } from '../row/common-period.ts';
import { denominatorOf, isShare } from '../row/denominator.ts';
import { knownRemarks } from '../row/remarks.ts';
import { shapesOf } from '../row/shape.ts';
import { shownWords } from '../row/shown.ts';
import { wordsOf } from '../words/dictionary.ts';
import { boundMeaning, rowLabel } from '../words/labels.ts';
import { periodWords } from '../words/period.ts';
import { scopeWords } from '../words/scope.ts';
import { isSynthetic } from '../words/synthetic.ts';
import { remarks } from './remarks.ts';

/** More numbers of a dense figure than this are not said one by one. */
const maxSaid = 30;

/**
 * The rows with the largest and the smallest printed number; none unless every row is drawn, is the union's own, and all
 * are of one indicator, one unit and one period: what is left out might be the largest.
 */
function extremes(rows: readonly FigureRow[], locale: WordOptions['locale']): [FigureRow, FigureRow] | null {
  const measures = new Set(
    rows.map(({ indicator, observation }) => `${indicator.id} ${observation.quantity.unit}`),
  );
  if (rows.length < 3 || measures.size > 1 || commonPeriod(rows, locale) === null) return null;
  const shapes = shapesOf(rows);
  const drawn = rows.flatMap((row, index) => {
    const shape = shapes[index];
    const plain = shape && shape.form !== 'arrow' && row.observation.scope.type === 'own';
    return plain ? { row, to: shape.to } : [];
  });
  if (drawn.length < rows.length) return null;
  const [first, second] = [...drawn].sort((a, b) => b.to - a.to);
  const [last, before] = [...drawn].sort((a, b) => a.to - b.to);
  if (!first || !second || !last || !before || first.to === second.to || last.to === before.to) return null;
  return [first.row, last.row];
}

/** A number as printed, with whose and when where rows differ. */
function rowSentence(
  row: FigureRow,
  view: FigureView,
  common: string | null,
  { locale, unionName }: WordOptions,
): string {
  const more = [
    // What somebody wrote without a union has its title in the place of one.
    view.union === null && row.union.shortName !== view.figure.title ? row.union.shortName : null,
    scopeWords(row, unionName, locale),
    common === null ? periodWords(row.observation.period, locale) : null,
    row.observation.quantity.kind === 'rounded' ? boundMeaning(row.observation.quantity, locale) : null,
    ...knownRemarks(row, locale),
  ].filter((part) => part !== null);
  const details = more.length > 0 ? more.join(locale === 'en' ? ', ' : '，') : null;
  return wordsOf(locale).summary.row(rowLabel(row, locale), shownWords(row, locale), details);
}

/** Every number, by part where the figure tells a story. */
function rowSentences(view: FigureView, common: string | null, options: WordOptions): readonly string[][] {
  const { summary: words } = wordsOf(options.locale);
  const said = view.rows
    .slice(0, maxListed)
    .map((row) => ({ row, text: rowSentence(row, view, common, options) }));
  const groups = new Map<string, string[]>();
  for (const { row, text } of said) {
    const heading = (row.part && partHeading(row.part, view.rows, options.locale)) ?? '';
    groups.set(heading, [...(groups.get(heading) ?? []), text]);
  }
  return [...groups].map(([heading, [first = '', ...rest]]) => [
    heading === '' ? first : words.part(heading, first),
    ...rest,
  ]);
}

/** Of numbers too many to be listened to, those of the figure's own union. */
function saidOf(view: FigureView): FigureView {
  if (view.rows.length <= maxSaid) return view;
  return { ...view, rows: view.rows.filter(({ union }) => union.id === view.distribution?.own) };
}

/**
 * A figure in one paragraph, for screen readers: what it shows, every number as printed, extremes, and what is missing.
 *
 * @param view a figure
 * @returns plain text
 * @example
 * ```ts
 * const view = viewOf({ title: '劳动争议', period: '2023年', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * summary(view); // '条形图，共2项，2023年。仲裁申请，67件；调解成功，50余件。'
 * ```
 */
export function summary(view: FigureView, options: WordOptions = {}): string {
  const { locale } = options;
  const { figureKinds, forms, summary: words, sentence, period, figure: figureWords } = wordsOf(locale);
  const { rows, mechanism, figure } = view;
  const common = rows.length > 0 ? commonPeriod(rows, locale) : null;
  const count = (test: (row: FigureRow) => boolean) => rows.filter(test).length;
  const missing = (number: number, say: (count: number) => string) => (number > 0 ? [say(number)] : []);
  const opening = mechanism
    ? words.mechanism(mechanism.name, figureKinds[figure.kind], forms[mechanism.form], mechanism.nodes.length)
    : words.opening(figureKinds[figure.kind], rows.length);
  const ends = isOneAxisKind(figure.kind) ? extremes(rows, locale) : null;
  const said = ends?.map((row) => [rowLabel(row, locale), shownWords(row, locale)] as const);
  const dense = denseWords(view);
  const sentences: readonly (readonly string[])[] = [
    isSynthetic(view) ? [figureWords.synthetic] : [],
    ...(view.stations || dense ? [] : [[common === null ? opening : period.together(opening, common)]]),
    ...stationSentences(view, options),
    ...(dense?.sentences(view, options) ?? []),
    ...(mechanism
      ? mechanismSentences(
          firstOf(view, maxListed),
          (row) => rowSentence(row, view, common, options),
          wordsOf(locale),
        )
      : rowSentences(dense ? saidOf(view) : view, common, options)),
    said?.[0] && said[1] ? [words.largest(...said[0]), words.smallest(...said[1])] : [],
    remarks(view, options),
    [
      // In a mechanism words stand as they are printed; its notes say what they are.
      ...(mechanism
        ? []
        : [
            ...missing(
              count(({ observation, unread }) => observation.quantity.kind === 'unclear' && !unread),
              words.unclear,
            ),
            ...missing(
              count(({ unread }) => unread === true),
              words.unread,
            ),
            ...missing(
              count(({ observation }) => observation.quantity.kind === 'zeroClaim'),
              words.claims,
            ),
          ]),
      ...missing(
        count(({ observation }) => observation.period.type === 'notStated'),
        words.periodMissing,
      ),
      ...missing(
        count((row) => isShare(row) && denominatorOf(row) === null),
        words.denominatorMissing,
      ),
    ],
  ];
  return sentences
    .filter((parts) => parts.length > 0)
    .map((parts) => sentence.begin(parts.join(sentence.between)) + sentence.end)
    .join('')
    .trim();
}
