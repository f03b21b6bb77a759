import { Graph, layout } from '@dagrejs/dagre';
import type { Link, Part } from '../model/model.ts';

/** Sizes are told along the relations (`main`) and across them (`cross`), whichever way these run. */
export interface Extent {
  readonly main: number;
  readonly cross: number;
}

/** Where dagre puts a node or the words of a relation: its middle. */
export interface Spot extends Extent {
  readonly size: Extent;
}

export interface Net {
  readonly spots: ReadonlyMap<Part, Spot>;
  /** For each link, the places through which its line goes, and that of its words. */
  readonly lines: readonly { readonly way: readonly Extent[]; readonly words: Spot | null }[];
  readonly size: Extent;
}

interface At {
  readonly x: number;
  readonly y: number;
}

/** A line as dagre gives it: its corners, and the middle of its words. */
interface Line {
  readonly points: readonly At[];
  readonly x?: number;
  readonly y?: number;
}

const endsOf = ({ from, to }: Link, parts: readonly Part[]) =>
  [`n${parts.indexOf(from)}`, `n${parts.indexOf(to)}`] as const;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Runs dagre. Browsers older than four years lack built-ins of which it makes use: there, as where it fails, there is no net. */
function laidOut(
  nodes: readonly Size[],
  edges: readonly (Size & { readonly ends: readonly [string, string] })[],
  options: Readonly<Record<string, string | number>>,
): InstanceType<typeof Graph> | null {
  try {
    const graph = new Graph({ multigraph: true });
    graph.setGraph(options);
    for (const [index, { width, height }] of nodes.entries()) graph.setNode(`n${index}`, { width, height });
    for (const [index, { ends, width, height }] of edges.entries())
      graph.setEdge(ends[0], ends[1], { width, height, labelpos: 'c' }, `e${index}`);
    layout(graph);
    return graph;
  } catch {
    return null;
  }
}

/**
 * Lets dagre rank and order parts so that few lines cross.
 *
 * @param direction whether relations run from left to right, else down; how far ranks stand apart
 * @returns null where dagre finds no layout
 */
export function netOf(
  parts: readonly Part[],
  links: readonly Link[],
  { across, apart }: { across: boolean; apart: number },
  sizeOf: (part: Part) => Extent,
  wordsOf: (link: Link) => Extent,
): Net | null {
  const turned = ({ main, cross }: Extent) =>
    across ? { width: main, height: cross } : { width: cross, height: main };
  const back = ({ x, y }: At): Extent => (across ? { main: x, cross: y } : { main: y, cross: x });
  const graph = laidOut(
    parts.map((part) => turned(sizeOf(part))),
    links.map((link) => ({ ...turned(wordsOf(link)), ends: endsOf(link, parts) })),
    { rankdir: across ? 'LR' : 'TB', nodesep: 14, edgesep: 16, ranksep: apart },
  );
  if (graph === null) return null;
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const placed = parts.map((_, index) => back(graph.node(`n${index}`) as At));
  const size = back({ x: width, y: height });
  const mirrored = isReversed(placed);
  const at = (point: At): Extent => {
    const { main, cross } = back(point);
    return { main, cross: mirrored ? size.cross - cross : cross };
  };
  return {
    size,
    spots: new Map(
      parts.map((part, index) => [part, { ...at(graph.node(`n${index}`) as At), size: sizeOf(part) }]),
    ),
    lines: links.map((link, index) => {
      const [v, w] = endsOf(link, parts);
      const edge = graph.edge({ v, w, name: `e${index}` }) as Line;
      const room = wordsOf(link);
      const words =
        room.cross > 0 && edge.x !== undefined && edge.y !== undefined
          ? { ...at({ x: edge.x, y: edge.y }), size: room }
          : null;
      // Its ends lie on the borders of the nodes; what matters is where it goes between them.
      return { way: edge.points.slice(1, -1).map(at), words };
    }),
  };
}

/** @returns whether parts of one rank mostly stand against the order of the data. */
function isReversed(places: readonly Extent[]): boolean {
  let balance = 0;
  for (const [index, a] of places.entries())
    for (const b of places.slice(index + 1))
      if (Math.abs(a.main - b.main) < 1) balance += Math.sign(b.cross - a.cross);
  return balance < 0;
}
