import type { Link } from '../model/model.ts';
import type { Extent, Net, Spot } from './dagre-layout.ts';
import { bundlesOf, portsOf } from './ports.ts';

/** A stretch of the main direction that nodes or words take up; lines go straight through it, at their own place. */
interface Band {
  readonly start: number;
  readonly end: number;
}

const halfOf = ({ size }: Spot) => size.main / 2;

/** The ranks of nodes and of words, in order. */
function bandsOf({ spots, lines }: Net): readonly Band[] {
  const all = [...spots.values(), ...lines.flatMap(({ words }) => words ?? [])];
  const sorted = [...all].sort((a, b) => a.main - halfOf(a) - (b.main - halfOf(b)));
  const bands: Band[] = [];
  for (const spot of sorted) {
    const [start, end] = [spot.main - halfOf(spot), spot.main + halfOf(spot)];
    const last = bands[bands.length - 1];
    if (last && start < last.end)
      bands[bands.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else bands.push({ start, end });
  }
  return bands;
}

/** @returns the corners of every line, from the part where it begins to that where it ends. */
export function routes(links: readonly Link[], net: Net): readonly (readonly Extent[])[] {
  const bands = bandsOf(net);
  const within = ({ main }: Extent) => bands.find(({ start, end }) => main > start - 1 && main < end + 1);
  // Between ranks lines run straight; through a rank, past its parts, they keep to the place that dagre left free for them.
  const ways = net.lines.map(({ way }) =>
    way.flatMap((point) => {
      const band = within(point);
      return band ? [{ ...band, cross: point.cross }] : [];
    }),
  );
  const bundles = bundlesOf(links, net);
  const ports = portsOf(links, net, bundles, ways);
  const square = canBeSquare(bundles, ports, ways);
  return ports.map(([start, end], index) => {
    const forward = start.main <= end.main;
    const bends = (ways[index] ?? []).flatMap(({ start: near, end: far, cross }) =>
      (forward ? [near, far] : [far, near]).map((main) => ({ main, cross })),
    );
    const half = (start.main + end.main) / 2;
    const turns = square ? [start, end].map(({ cross }) => ({ main: half, cross })) : bends;
    return [start, ...turns, end];
  });
}

/** @returns whether lines can turn at right angles without one running on another: those of one gap must lie apart. */
function canBeSquare(
  bundles: readonly string[],
  ports: readonly (readonly [Extent, Extent])[],
  ways: readonly (readonly unknown[])[],
): boolean {
  if (ways.some((way) => way.length > 0)) return false;
  const spans = new Map<string, { gap: string; low: number; high: number }>();
  for (const [index, [start, end]] of ports.entries()) {
    const gap = [start.main, end.main].sort((a, b) => a - b).join(' ');
    const key = `${bundles[index]} ${gap}`;
    const { low, high } = spans.get(key) ?? { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY };
    spans.set(key, {
      gap,
      low: Math.min(low, start.cross, end.cross),
      high: Math.max(high, start.cross, end.cross),
    });
  }
  const list = [...spans.values()];
  return list.every((a, index) =>
    list.slice(index + 1).every((b) => a.gap !== b.gap || a.high + 4 < b.low || b.high + 4 < a.low),
  );
}
