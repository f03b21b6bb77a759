import type { Group, Link, Part } from './model.ts';

/**
 * @param group parts and the links between them
 * @returns parts that links hold together, in the order of the data; a part without links alone
 */
export function components({ parts, links }: Group): readonly Group[] {
  const rest = new Set(parts);
  return parts.flatMap((first) => {
    if (!rest.delete(first)) return [];
    const found = new Set([first]);
    for (const part of found) {
      for (const { from, to } of links) {
        if (from === part) found.add(to);
        else if (to === part) found.add(from);
      }
      rest.delete(part);
    }
    const own = parts.filter((part) => found.has(part));
    return { parts: own, links: links.filter(({ from }) => found.has(from)) };
  });
}

/** @returns the links between two parts, whichever way they go. */
export function linksBetween(links: readonly Link[], a: Part, b: Part): readonly Link[] {
  return links.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
}

/** Two lines side by side can be told apart; more are a tangle. */
const maxLanes = 2;

/**
 * @param group parts that hold together
 * @returns them in a row in which every link joins two neighbours; null where there is no such row
 */
export function pathOf({ parts, links }: Group): readonly Part[] | null {
  const near = new Map(parts.map((part) => [part, new Set<Part>()]));
  for (const { from, to } of links) {
    near.get(from)?.add(to);
    near.get(to)?.add(from);
  }
  const ends = parts.filter((part) => near.get(part)?.size === 1);
  if (ends.length !== 2 || parts.some((part) => (near.get(part)?.size ?? 0) > 2)) return null;
  const start = ends.find((end) => !links.some(({ to }) => to === end)) ?? ends[0];
  const path: Part[] = [];
  for (let next: Part | undefined = start; next !== undefined; ) {
    const current: Part = next;
    path.push(current);
    next = [...(near.get(current) ?? [])].find((part) => !path.includes(part));
  }
  const crowded = path.slice(1).some((part, index) => {
    const before = path[index];
    return before !== undefined && linksBetween(links, before, part).length > maxLanes;
  });
  return crowded ? null : path;
}

/** @returns whether a row of parts are steps: each plainly leads to the next, and the source says so. */
export function isSteps(path: readonly Part[], links: readonly Link[]): boolean {
  return (
    path.length > 2 &&
    links.length === path.length - 1 &&
    links.every(
      ({ edge, from, to }) =>
        edge.relation === undefined &&
        edge.certainty === 'stated' &&
        path.indexOf(to) === path.indexOf(from) + 1,
    )
  );
}
