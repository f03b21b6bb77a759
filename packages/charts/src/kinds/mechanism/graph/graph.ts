import type { Setting } from '../boxes/setting.ts';
import type { Link, Part } from '../model/model.ts';
import { edgeText } from '../model/relation-text.ts';
import { arrow, edgePiece, type LineStyle, lineStyle, type Point } from '../pieces/arrow.ts';
import type { Piece, Sized } from '../pieces/piece.ts';
import { lines, paragraph } from '../pieces/text.ts';
import type { Extent } from './dagre-layout.ts';
import { fit, netBox } from './fit.ts';
import { routes } from './route.ts';

/** More lines than this for each part cannot be followed with the eye. */
const dense = 1.5;

/**
 * Parts with relations that are neither a row nor a star, laid out by dagre.
 *
 * @returns null where it would be too wide or too dense
 */
export function graph(
  parts: readonly Part[],
  links: readonly Link[],
  width: number,
  setting: Setting,
): Sized | null {
  const { metrics, part } = setting;
  if (links.length > parts.length * dense) return null;
  const words = new Map(
    links.map((link) => [
      link,
      paragraph('relation', edgeText(link.edge, setting.words), metrics.detail * 6.2, metrics.detail),
    ]),
  );
  const wordsOf = (link: Link, across: boolean): Extent => {
    const { width: wide = 0, height: high = 0 } = words.get(link) ?? {};
    if (high === 0) return { main: 0, cross: 0 };
    return across ? { main: wide + 8, cross: 2 * (high + 4) } : { main: high + 6, cross: wide + 8 };
  };
  const tryOut = (across: boolean) =>
    fit(parts, links, width, across, setting, (link) => wordsOf(link, across));
  const fitting = tryOut(!metrics.narrow) ?? tryOut(metrics.narrow);
  if (fitting === null) return null;
  const { net, across, each } = fitting;
  const size = across
    ? { width: net.size.main, height: net.size.cross }
    : { width: net.size.cross, height: net.size.main };
  const ways = routes(links, net);
  return {
    width,
    height: size.height,
    at: (x, y) => {
      const left = x + (width - size.width) / 2;
      const at = ({ main, cross }: Extent): Point =>
        across ? { x: left + main, y: y + cross } : { x: left + cross, y: y + main };
      const boxes = [...net.spots].flatMap(([one, spot]) => {
        const middle = at(spot);
        const height = across ? spot.size.cross : spot.size.main;
        return part(one, each, netBox).at(middle.x - each / 2, middle.y - height / 2, height);
      });
      const edges = links.map((link, index) => {
        const corners = (ways[index] ?? []).map(at);
        const spot = net.lines[index]?.words ?? null;
        const text = words.get(link);
        if (spot === null || !text) return edgePiece(link, arrow(corners, lineStyle(link)));
        const place = at(spot);
        const top = across ? place.y - 4 - text.height : place.y - text.height / 2;
        return edgePiece(link, [
          ...(across
            ? arrow(corners, lineStyle(link))
            : broken(corners, place.y, text.height, lineStyle(link))),
          ...lines([text], { x: place.x, top, anchor: 'middle' }),
        ]);
      });
      return [...boxes, ...edges];
    },
  };
}

/** A line downwards that makes room for its words. */
function broken(
  corners: readonly Point[],
  middle: number,
  height: number,
  style: LineStyle,
): readonly Piece[] {
  const after = corners.findIndex(
    ({ y }, index) => index > 0 && (y - middle) * ((corners[index - 1]?.y ?? y) - middle) <= 0,
  );
  const [a, b] = [corners[after - 1], corners[after]];
  if (!a || !b) return arrow(corners, style);
  const down = b.y >= a.y ? 1 : -1;
  const stop = { x: a.x, y: middle - (down * height) / 2 };
  const go = { x: b.x, y: middle + (down * height) / 2 };
  const [line] = arrow([...corners.slice(0, after), stop, stop], style);
  return [...(line ? [line] : []), ...arrow([go, ...corners.slice(after)], style)];
}
