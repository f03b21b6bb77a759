import type { FigureView } from '@gongkai/snapshot';
import { assemble } from '../../drawing/assemble.ts';
import type { DrawOptions } from '../../options.ts';
import { laidTrend } from './laid.ts';
import { standingTrend } from './standing.ts';

/**
 * One observation through its union's snapshots. A line joins only what can be compared; a time without a report, a change
 * of definition and a revision are drawn as such. Times stand side by side where their words fit, else under each other.
 *
 * @param view a figure of kind `trend`: one row for each snapshot that has the observation
 * @returns one SVG element
 */
export function trend(view: FigureView, options: DrawOptions = {}): string {
  return assemble(standingTrend(view, options) ?? laidTrend(view, options));
}
