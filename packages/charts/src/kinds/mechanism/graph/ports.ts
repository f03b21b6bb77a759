import type { Link, Part } from '../model/model.ts';
import type { Extent, Net, Spot } from './dagre-layout.ts';

/** Lines that leave or reach a node together at one place, because they have that end in common. */
export function bundlesOf(links: readonly Link[], net: Net): readonly string[] {
  const merging = net.lines.every(({ words }) => words === null);
  const count = (test: (link: Link) => boolean) => links.filter(test).length;
  return links.map((link, index) => {
    if (!merging) return `${index}`;
    if (count(({ to }) => to === link.to) > 1) return `to ${links.findIndex(({ to }) => to === link.to)}`;
    return `from ${links.findIndex(({ from }) => from === link.from)}`;
  });
}

type End = 'from' | 'to';

/** The lines of one bundle that touch one side of a part, and where each of them goes next. */
interface Touching {
  readonly bundle: string;
  readonly next: number[];
}

const nowhere: Spot = { main: 0, cross: 0, size: { main: 0, cross: 0 } };
const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;

/**
 * @param bundles for each link, the bundle in which it runs
 * @param ways for each link, the places between its ends
 * @returns where each link touches its two parts: evenly along their sides, in order of where it goes next, so that lines do not cross there
 */
export function portsOf(
  links: readonly Link[],
  { spots }: Net,
  bundles: readonly string[],
  ways: readonly (readonly { readonly cross: number }[])[],
): readonly (readonly [from: Extent, to: Extent])[] {
  const spotOf = (part: Part): Spot => spots.get(part) ?? nowhere;
  const numbers = new Map([...spots.keys()].map((part, index) => [part, index]));
  /** Whether the end of a link lies at the far side of its part, seen along the ranks. */
  const isFar = ({ from, to }: Link, end: End) => (end === 'from') === spotOf(from).main <= spotOf(to).main;
  const sideOf = (link: Link, end: End) => `${numbers.get(link[end])} ${isFar(link, end)}`;
  const nextOf = (link: Link, index: number, end: End) => {
    const way = ways[index] ?? [];
    const near = end === 'from' ? way[0] : way[way.length - 1];
    return near?.cross ?? spotOf(link[end === 'from' ? 'to' : 'from']).cross;
  };
  const sides = new Map<string, Touching[]>();
  for (const [index, link] of links.entries()) {
    for (const end of ['from', 'to'] as const) {
      const list = sides.get(sideOf(link, end)) ?? [];
      sides.set(sideOf(link, end), list);
      const bundle = bundles[index] ?? '';
      const own = list.find((entry) => entry.bundle === bundle);
      const next = nextOf(link, index, end);
      if (own) own.next.push(next);
      else list.push({ bundle, next: [next] });
    }
  }
  const portOf = (link: Link, index: number, end: End): Extent => {
    const { main, cross, size } = spotOf(link[end]);
    const list = [...(sides.get(sideOf(link, end)) ?? [])].sort((a, b) => mean(a.next) - mean(b.next));
    const place = list.findIndex(({ bundle }) => bundle === bundles[index]);
    return {
      main: main + (isFar(link, end) ? size.main : -size.main) / 2,
      cross: cross + size.cross * ((place + 1) / (list.length + 1) - 0.5),
    };
  };
  return links.map((link, index) => [portOf(link, index, 'from'), portOf(link, index, 'to')]);
}
