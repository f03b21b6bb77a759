import type { FigureRow, FigureView } from '@gongkai/snapshot';
import { boxSvg, pictureSvg, svgText } from '../../box/svg.ts';
import { narrowWidth, typeFor } from '../../drawing/text-block.ts';
import { observationAttribute } from '../../html/contract.ts';
import { attributes, html } from '../../html/html.ts';
import type { DrawOptions } from '../../options.ts';
import { paletteOf } from '../../palette.ts';
import { knownRemarks } from '../../row/remarks.ts';
import { shownWords } from '../../row/shown.ts';
import { wrap } from '../../text/wrap.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { distributionBox } from './draw.ts';
import { maxListed } from './listed.ts';
import { distributionModel } from './model.ts';

/** Room at either side for half a point. */
const side = 8;

/** A union with its number and all that must be said beside it. */
function rowWords(row: FigureRow, locale: DrawOptions['locale']): string {
  const { dense, summary } = wordsOf(locale);
  const remarks = knownRemarks(row, locale);
  const more = remarks.length > 0 ? remarks.join(locale === 'en' ? ', ' : '，') : null;
  return more === null
    ? dense.ownOnly(row.union.shortName, shownWords(row, locale))
    : summary.row(row.union.shortName, shownWords(row, locale), more);
}

/**
 * One number of each of many unions on one axis as a picture; each point says its union and its number to who points at it.
 *
 * @param view a figure of kind `distribution`
 * @returns one SVG element
 */
export function distribution(view: FigureView, options: Omit<DrawOptions, 'document'>): string {
  const { figure } = view;
  const { width = 480, locale } = options;
  const colours = paletteOf(options);
  const model = distributionModel(view, locale);
  const look = { colours, domain: figure.domain };
  const size = typeFor(width).tick;
  const tall = options.plotHeight ?? (width < narrowWidth ? 140 : 180);
  const inner = width - 2 * side;
  const own = model.own?.row;
  const name = own ? `${own.union.shortName} ${shownWords(own, locale)}` : null;
  const { box, places } = distributionBox(model, { width: inner, height: tall, digits: 1 }, name);
  const top = size * 2;
  const listed = places.length <= maxListed ? places : places.filter(({ point }) => point.own);
  const points = listed.map(({ point: { row }, left, top: down }) => {
    const words = rowWords(row, locale);
    const place = {
      cx: Math.round(side + left * inner),
      cy: Math.round(top + down * tall),
      r: 8,
      fill: 'none',
    };
    return html`<g${attributes({ [observationAttribute]: row.observation.id, 'pointer-events': 'all' })}><title>${words}</title><circle${attributes(place)}/></g>`;
  });
  const bottom = model.axis === null ? 0 : top + tall + size * 2;
  const drawn =
    model.axis === null
      ? []
      : [boxSvg(box, { left: side, top, width: inner, height: tall, size }, look), ...points];
  // What no axis can hold is said below it.
  let y = bottom;
  const undrawn = model.undrawn.slice(0, maxListed).map((row) => {
    const lines = wrap(rowWords(row, locale), width, size).map((text) => {
      y += size * 1.45;
      return svgText(text, { x: 0, y: y - size * 0.35, size });
    });
    return html`<g${attributes({ [observationAttribute]: row.observation.id })}>${lines}</g>`;
  });
  const height = Math.ceil(Math.max(1, y + (undrawn.length > 0 ? 6 : 0)));
  return pictureSvg([...drawn, ...undrawn], { name: figure.title, width, height, colours });
}
