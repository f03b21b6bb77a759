import type { FigureView, StoryPart } from '@gongkai/snapshot';
import { columnsPicture } from '../../drawing/columns.ts';
import { factSections, factsPicture, toldRows } from '../../drawing/facts.ts';
import { partHeading } from '../../drawing/headings.ts';
import { namedByTime, partsOf } from '../../drawing/parts.ts';
import { assembleStack, type Section } from '../../drawing/render-chart.ts';
import type { DrawOptions } from '../../options.ts';
import { isLone, shapesOf } from '../../row/shape.ts';
import { barsPicture } from '../bars/picture.ts';
import { countPicture } from '../count/picture.ts';
import { ratePicture } from '../rate/picture.ts';

/**
 * The story of cases: received, in progress, settled (one mark for each while they can be counted, else bars), the rate
 * of settlement, whom and how much they concerned, of what kind they were, and how many came each month.
 *
 * @param view a figure whose rows say which part they play; what cannot be drawn stands in words
 * @returns one SVG element
 */
export function cases(view: FigureView, options: DrawOptions = {}): string {
  const over = (part: StoryPart) => partHeading(part, view.rows, options.locale);
  const months = namedByTime(partsOf(view, ['byMonth']), options.locale);
  const rate = { ...partsOf(view, ['rate']), figure: { ...view.figure, kind: 'rate' as const } };
  const concerned = partsOf(view, ['persons', 'amount', 'recovered']);
  const isTold = isLone(shapesOf(rate.rows));
  const told = { heading: over('rate'), view: rate, items: toldRows(rate, options) };
  const [first, ...rest] = [
    ...section(over('received'), partsOf(view, ['received', 'pending', 'settled']), countPicture),
    ...(isTold ? [] : section(over('rate'), rate, ratePicture)),
    ...factSections([...(isTold ? [told] : []), { heading: over('amount'), view: concerned }], options),
    ...section(over('byKind'), partsOf(view, ['byKind']), barsPicture),
    ...section(
      over('byMonth'),
      months,
      (rows, more) => columnsPicture(rows, more) ?? barsPicture(rows, more),
    ),
  ];
  const nothing = { heading: null, picture: factsPicture({ ...view, rows: [] }, options) };
  return assembleStack([first ?? nothing, ...rest]);

  function section(heading: string | null, part: FigureView, draw: typeof countPicture): readonly Section[] {
    return part.rows.length > 0 ? [{ heading, picture: draw(part, options) }] : [];
  }
}
