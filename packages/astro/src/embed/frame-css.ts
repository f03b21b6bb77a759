import areas from '@gongkai/charts/areas.css?inline';
import { kindAttribute, tilesClass } from '@gongkai/charts/contract';
import count from '@gongkai/charts/count.css?inline';
import figure from '@gongkai/charts/figure.css?inline';
import frame from '@gongkai/charts/frame.css?inline';
import marks from '@gongkai/charts/marks.css?inline';
import plot from '@gongkai/charts/plot.css?inline';
import rate from '@gongkai/charts/rate.css?inline';
import roots from '@gongkai/charts/roots.css?inline';
import rows from '@gongkai/charts/rows.css?inline';
import stations from '@gongkai/charts/stations.css?inline';
import theme from '@gongkai/charts/theme.css?inline';
import tiles from '@gongkai/charts/tiles.css?inline';
import page from '../styles/frame-page.css?inline';

/** What every frame needs; the sheets of some kinds stand between the two. */
const [before, after] = [
  [roots, areas, theme, figure, marks],
  [frame, page],
];

/**
 * The style sheets of a page in a frame: only of what stands in it, as they are as much of it as its rows.
 *
 * @param html what stands in it
 */
export function frameCss(html: string): readonly string[] {
  const own = [
    ...(html.includes('class="gk-rows') ? [rows, count, rate] : []),
    ...(html.includes(`class="${tilesClass}`) ? [tiles] : []),
    ...(/class="gk-(?:plot|cells|scale)/.test(html) ? [plot] : []),
    ...(html.includes(`${kindAttribute}="stations"`) ? [stations] : []),
  ];
  return [...before, ...own, ...after];
}

/** The same for any figure, in a page of somebody else's. */
export const allFrameCss: readonly string[] = [...before, rows, count, rate, tiles, plot, stations, frame];
