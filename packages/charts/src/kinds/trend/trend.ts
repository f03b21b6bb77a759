import type { FigureView } from '@gongkai/snapshot';
import { renderChart } from '../../drawing/render-chart.ts';
import type { DrawOptions } from '../../options.ts';
import { laidTrend } from './trend-bars.ts';
import { standingTrend } from './trend-columns.ts';

/**
 * One observation through its union's snapshots. A line joins only what can be compared; a time without a report, a change
 * of definition and a revision are drawn as such. Times stand side by side where their words fit, else under each other.
 *
 * @param view a figure of kind `trend`: one row for each snapshot that has the observation
 * @returns one SVG element
 */
export function trend(view: FigureView, options: DrawOptions = {}): string {
  return renderChart(standingTrend(view, options) ?? laidTrend(view, options));
}
