import type { Setting } from '../boxes/setting.ts';
import type { Link, Part } from '../model/model.ts';
import { type Extent, type Net, netOf } from './dagre-layout.ts';

/** How the boxes of a net are drawn. */
export const netBox = { centred: true, strong: true } as const;

/** A net that fits, the direction in which its relations run, and how wide its boxes are. */
export interface Fitting {
  readonly net: Net;
  readonly across: boolean;
  readonly each: number;
}

const widest = 300;

/** Between two ranks. */
const closest = 44;
const farthest = 96;

/** So many times is the room that is left shared out among the boxes. */
const rounds = 6;

/** @returns the net in one direction with boxes as wide as there is room for, or null where that is too little. */
export function fit(
  parts: readonly Part[],
  links: readonly Link[],
  width: number,
  across: boolean,
  { part, least }: Setting,
  wordsOf: (link: Link) => Extent,
): Fitting | null {
  let each = Math.max(...parts.map(least));
  let apart = closest;
  let rankOf = new Map<Part, number>();
  const heightOf = (one: Part) => part(one, each, netBox).height;
  const sizeOf = (one: Part): Extent => {
    if (across) return { main: each, cross: heightOf(one) };
    // Boxes of one rank are equally high, so that lines run straight between ranks.
    const rank = rankOf.get(one);
    const alike = rank === undefined ? [one] : parts.filter((other) => rankOf.get(other) === rank);
    return { main: Math.max(...alike.map(heightOf)), cross: each };
  };
  const draw = () => {
    const net = netOf(parts, links, { across, apart }, sizeOf, wordsOf);
    if (net) rankOf = new Map([...net.spots].map(([one, { main }]) => [one, Math.round(main)]));
    return net;
  };
  let best: Fitting | null = null;
  for (let round = 0; round < rounds; round += 1) {
    // Ranks are known only once it has been drawn.
    if (!across) draw();
    const net = draw();
    if (net === null) return best;
    const room = width - (across ? net.size.main : net.size.cross);
    if (room < 0) return best;
    best = { net, across, each };
    const ranks = [...rankOf.values()];
    const count = (rank: number) => ranks.filter((other) => other === rank).length;
    const sharers = across ? new Set(ranks).size : Math.max(...ranks.map(count));
    const next = Math.min(widest, each + room / sharers);
    if (next - each >= 1) each = next;
    else if (across && apart === closest) apart = Math.min(farthest, closest + room / (sharers - 1));
    else return best;
  }
  return best;
}
