import type { Setting } from '../boxes/setting.ts';
import { linksBetween } from '../model/connected.ts';
import type { Link, Part } from '../model/model.ts';
import type { Sized } from '../pieces/piece.ts';
import { maxGrowth } from '../pieces/stack.ts';
import { along, lanesOf } from './lanes.ts';

/** A box that holds no boxes need not be wider than this. */
const widest = 420;

/** Parts that follow each other, down the page. */
export function chainDown(
  path: readonly Part[],
  links: readonly Link[],
  width: number,
  step: (index: number) => number | undefined,
  { part, ...rest }: Setting,
): Sized {
  const setting = { part, ...rest };
  const mixed = path.some(({ inside }) => inside.parts.length > 0);
  const boxes = path.map((one, index) => {
    const own = one.inside.parts.length > 0 || !mixed ? width : Math.min(width, widest);
    return part(one, own, { centred: true, strong: true, step: step(index) });
  });
  const lanes = path
    .slice(1)
    .map((to, index) => lanesOf(linksBetween(links, path[index] ?? to, to), width / 2 - 24, setting));
  const gaps = lanes.map(({ words }) =>
    Math.max(rest.metrics.arrow - 2, ...words.map(({ height }) => (height > 0 ? height + 16 : 0))),
  );
  const own = boxes.reduce((sum, { height }) => sum + height, 0) + gaps.reduce((sum, gap) => sum + gap, 0);
  return {
    width,
    height: own,
    at: (x, y, height = own) => {
      const spread = Math.min(maxGrowth * 2, Math.max(0, height - own) / Math.max(1, gaps.length));
      let top = y;
      return boxes.flatMap((box, index) => {
        const pieces = box.at(x + (width - box.width) / 2, top);
        const [first, lane, least = 0] = [path[index], lanes[index], gaps[index]];
        const gap = least + spread;
        top += box.height;
        const arrows =
          first && lane ? along(lane, first, { top, bottom: top + gap, middle: x + width / 2 }) : [];
        top += gap;
        return [...pieces, ...arrows];
      });
    },
  };
}
