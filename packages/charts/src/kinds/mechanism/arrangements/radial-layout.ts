import type { Setting } from '../boxes/setting.ts';
import type { Link, Part } from '../model/model.ts';
import { edgeText } from '../model/relation-text.ts';
import { arrow, edgePiece, lineStyle, type Point } from '../pieces/arrow.ts';
import type { EdgePiece, Sized } from '../pieces/piece.ts';
import { lines, type Paragraph, paragraph } from '../pieces/text.ts';

/** A partner of a hub with the line that leads to it and its words. */
interface Spoke {
  readonly link: Link;
  readonly part: Part;
  readonly words: Paragraph;
  readonly box: Sized;
  /** Of its row, in which the words stand above the line and the line in the middle. */
  readonly height: number;
}

/** In this room lines to several partners of one side spread; each keeps to itself, so that none is taken for another. */
const fan = 32;
const widestPartner = 230;
const between = 14;

/**
 * A hub in the middle with its partners at both sides, the last of an odd number below it.
 *
 * @param links one for each partner
 * @param sized measures a part
 * @returns null where there is no room for it
 */
export function radialLayout(
  hub: Part,
  links: readonly Link[],
  width: number,
  sized: (part: Part, width: number) => Sized,
  setting: Setting,
): Sized | null {
  const { metrics, least, words } = setting;
  const partners = links.map((link) => (link.from === hub ? link.to : link.from));
  if (metrics.narrow || partners.length < 2 || hub.inside.parts.length > 0) return null;
  const said = links.map((link) =>
    paragraph('relation', edgeText(link.edge, words), metrics.detail * 6.2, metrics.detail),
  );
  const parting = partners.length < 4 ? 0 : fan;
  const longest = Math.max(...said.map((text) => text.width));
  const shortest = Math.max(44, longest + 20) + parting;
  const hubLeast = Math.max(least(hub), metrics.head * 5);
  const narrowest = Math.max(...partners.map(least));
  const room = width - hubLeast - 2 * shortest - 2 * narrowest;
  if (room < 0) return null;
  const partnerWidth = Math.min(widestPartner, narrowest + room * 0.32);
  const stub = Math.min(shortest + 40, shortest + room * 0.06);
  const hubWidth = width - 2 * partnerWidth - 2 * stub;
  const all = links.flatMap((link, index): Spoke[] => {
    const [part, text] = [partners[index], said[index]];
    if (!part || !text) return [];
    const box = sized(part, partnerWidth);
    return [{ link, part, words: text, box, height: Math.max(box.height, 2 * text.height + 10) }];
  });
  const below = all.length > 2 && all.length % 2 === 1 ? all.slice(-1) : [];
  const half = Math.floor(all.length / 2);
  const sides = [all.slice(0, half), all.slice(half, 2 * half)] as const;
  const centre = sized(hub, hubWidth);
  const heightOf = (list: readonly Spoke[]) =>
    list.reduce((sum, { height }) => sum + height + between, -between);
  const middle = Math.max(centre.height, ...sides.map(heightOf));
  const drop = below.map(({ words: text }) => Math.max(38, text.height + 18))[0] ?? 0;
  return {
    width,
    height: middle + drop + (below[0]?.box.height ?? 0),
    at: (x, y) => {
      const hubLeft = x + partnerWidth + stub;
      const hubY = y + middle / 2;
      const pieces = sides.flatMap((side, right) => {
        let top = hubY - heightOf(side) / 2;
        const [edge, far] = right
          ? [hubLeft + hubWidth, x + width - partnerWidth]
          : [hubLeft, x + partnerWidth];
        return side.flatMap((spoke, index) => {
          const at = top + spoke.height / 2;
          const boxes = spoke.box.at(right ? far : x, at - spoke.box.height / 2);
          top += spoke.height + between;
          const turn = edge + (right ? parting : -parting);
          const port = hubY + ((index + 1) / (side.length + 1) - 0.5) * centre.height;
          const bend = parting > 0 ? [{ x: turn, y: at }] : [];
          const line = [{ x: edge, y: port }, ...bend, { x: far, y: at }];
          const label = { x: (turn + far) / 2, top: at - 4 - spoke.words.height, anchor: 'middle' } as const;
          return [...boxes, spokeLine(hub, spoke, line, label)];
        });
      });
      const under = below.flatMap((spoke) => {
        const [cx, top] = [hubLeft + hubWidth / 2, y + middle + drop];
        const from = hubY + centre.height / 2;
        const line = [from, top].map((end) => ({ x: cx, y: end }));
        // Below both sides, where wide words are in nobody's way.
        const label = { x: cx + 8, top: top - (drop + spoke.words.height) / 2, anchor: 'start' } as const;
        return [...spoke.box.at(cx - partnerWidth / 2, top), spokeLine(hub, spoke, line, label)];
      });
      return [...centre.at(hubLeft, hubY - centre.height / 2), ...pieces, ...under];
    },
  };
}

/** One line from the hub outwards; its head is at the part to which the relation goes. */
export function spokeLine(
  hub: Part,
  { link, words }: Pick<Spoke, 'link' | 'words'>,
  corners: readonly Point[],
  label: Parameters<typeof lines>[1],
): EdgePiece {
  const points = link.from === hub ? corners : [...corners].reverse();
  return edgePiece(link, [...arrow(points, lineStyle(link)), ...lines([words], label)]);
}
