import type { FigureView, IndicatorView } from '@gongkai/snapshot';
import type { WordOptions } from '../../options.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { printedRows, whyNotComparable } from './reasons.ts';

/** @returns the id of the figure that puts all unions' figures for an indicator side by side. */
const comparisonId = (indicator: string): string => `compare-${indicator}`;

/**
 * The figure of an indicator that several unions report, which nobody has to write down.
 *
 * @param view an indicator with every union's figures
 * @returns a figure of kind `compare` whose title says whether they can be compared; null where only one union reports it
 * @example
 * ```ts
 * const data = load(readFolder('data'));
 * const view = comparisonView(indicatorView(data, data.indicators.get('service-stations')));
 * view.figure.kind; // 'compare'
 * ```
 */
export function comparisonView(view: IndicatorView, options: WordOptions = {}): FigureView | null {
  const { indicator, rows, sources, snapshots } = view;
  const count = new Set(printedRows(rows).map(({ union }) => union.id)).size;
  if (count < 2) return null;
  const { compare } = wordsOf(options.locale);
  const label = indicator.label[options.locale === 'en' ? 'en' : 'zh-Hans'];
  return {
    figure: {
      id: comparisonId(indicator.id),
      kind: 'compare',
      domain: indicator.domain,
      title: compare.title(label, count, whyNotComparable(rows, options).length === 0),
      description: indicator.definition,
      select: { indicator: indicator.id },
    },
    union: null,
    rows,
    mechanism: null,
    sources,
    snapshots,
  };
}
