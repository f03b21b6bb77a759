import type { Setting } from '../boxes/setting.ts';
import type { Group } from '../model/model.ts';
import { rule } from '../pieces/frame.ts';
import type { Sized } from '../pieces/piece.ts';
import { headAndRest, heightOf, lines, paragraph } from '../pieces/text.ts';
import { arrange } from './arrange.ts';

/** From this width on, the label of a layer stands at its left. */
const wideEnough = 640;
const side = 92;

/** A layer: its label, and its parts below or beside it. */
export function bandSheet(label: string, group: Group, width: number, setting: Setting): Sized {
  const { metrics } = setting;
  const beside = width >= wideEnough;
  const [head, rest] = beside ? headAndRest(label) : [label, ''];
  const room = beside ? side - 12 : width;
  const title = [
    paragraph('head', head, room, metrics.head + 2),
    paragraph('rest', rest, room, metrics.detail),
  ];
  const parts = arrange(group, beside ? width - side : width, setting);
  const top = metrics.gap;
  const own = top + (beside ? Math.max(heightOf(title), parts.height) : heightOf(title) + 6 + parts.height);
  return {
    width,
    height: own,
    at: (x, y) => [
      rule(x, y, width),
      ...lines(title, { x, top: y + top }),
      ...(beside
        ? parts.at(x + side, y + top, Math.max(parts.height, own - top))
        : parts.at(x, y + top + heightOf(title) + 6)),
    ],
  };
}
