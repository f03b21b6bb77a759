import type { UnionData } from '../../data.ts';
import { bilingual, show } from '../../problem/problem.ts';
import { boxOf, enlarged, type PlaceFault, placeFault } from '../../stations/place.ts';
import { isClosed, type PlacedRing, ringsOf } from '../../stations/rings.ts';
import type { Boundary, Union } from '../../types.ts';
import type { CheckContext } from '../context.ts';

/** @returns the path of a union's boundary, whether it is there or not. */
export const boundaryFile = ({ unionFile }: UnionData): string =>
  unionFile.replace(/union\.json$/, 'boundary.geojson');

/** A position at which something is wrong. */
interface Misplaced {
  readonly fault: PlaceFault;
  readonly position: readonly [number, number];
  readonly at: string;
}

/** A boundary surrounds the stations, so that it may lie a little outside of their box. */
function misplacedIn(rings: readonly PlacedRing[], union: Union): readonly Misplaced[] {
  const own = boxOf(union);
  const box = own && enlarged(own);
  return rings.flatMap(({ ring, at }) =>
    ring.flatMap((position, index) => {
      const fault = placeFault(position, box);
      return fault ? [{ fault, position, at: `${at}[${index}]` }] : [];
    }),
  );
}

/** Says the first position only: where one is wrong, thousands are. */
function checkPositions(
  file: string,
  boundary: Boundary,
  union: Union,
  report: CheckContext['report'],
): void {
  const misplaced = misplacedIn(ringsOf(boundary.geometry), union);
  const [first] = misplaced;
  if (!first) return;
  const { fault, position, at } = first;
  const [shown, count] = [show(position), misplaced.length];
  report({
    code: `boundary-${fault.kind}`,
    file,
    path: `$.geometry.coordinates${at}`,
    expected: fault.expected,
    found: bilingual(`${shown}（共 ${count} 个点）`, `${shown} (${count} positions in all)`),
  });
}

/** The positions of a boundary lie around the union's area, and its rings are closed. */
export function checkBoundaryLine(entry: UnionData, report: CheckContext['report']): void {
  const { boundary, union } = entry;
  if (!boundary) return;
  const file = boundaryFile(entry);
  checkPositions(file, boundary, union, report);
  const open = ringsOf(boundary.geometry).find((ring) => !isClosed(ring));
  if (!open) return;
  report({
    code: 'boundary-ring',
    file,
    path: `$.geometry.coordinates${open.at}`,
    expected: show(open.ring[0]),
    found: show(open.ring.at(-1)),
  });
}
