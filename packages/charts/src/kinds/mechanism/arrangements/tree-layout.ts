import type { Setting } from '../boxes/setting.ts';
import type { Link, Part } from '../model/model.ts';
import { edgeText } from '../model/relation-text.ts';
import type { Sized } from '../pieces/piece.ts';
import { paragraph } from '../pieces/text.ts';
import { spokeLine } from './radial-layout.ts';

/** How far partners are set in, and where the line stands that leads to them. */
const indent = 30;
const stem = 12;
const closest = 14;

/**
 * A hub with its partners below each other, on lines that leave it at its lower left: for where there is no room at its sides.
 *
 * @param links those to its partners, and of them those that have a line
 */
export function treeLayout(
  hub: Part,
  links: { readonly drawn: readonly Link[]; readonly lined: readonly Link[] },
  width: number,
  sized: (part: Part, width: number) => Sized,
  { metrics, words }: Setting,
): Sized {
  const { drawn, lined } = links;
  const centre = sized(hub, width);
  const list = drawn.map((link) => {
    const said = lined.includes(link) ? edgeText(link.edge, words) : '';
    const text = paragraph('relation', said, width - indent, metrics.detail);
    const box = sized(link.from === hub ? link.to : link.from, width - indent);
    return { link, words: text, box, gap: text.height > 0 ? text.height + 8 : closest };
  });
  return {
    width,
    height: list.reduce((sum, { box, gap }) => sum + gap + box.height, centre.height),
    at: (x, y) => {
      const from = { x: x + stem, y: y + centre.height };
      let top = from.y;
      const twig = list.flatMap((entry) => {
        const { words: text, box, gap } = entry;
        const label = { x: x + stem + 8, top: top + (gap - text.height) / 2 };
        top += gap;
        const turn = { x: from.x, y: top + box.height / 2 };
        const pieces = box.at(x + indent, top);
        top += box.height;
        const corners = [from, turn, { x: x + indent, y: turn.y }];
        return lined.includes(entry.link) ? [...pieces, spokeLine(hub, entry, corners, label)] : pieces;
      });
      return [...centre.at(x, y), ...twig];
    },
  };
}
