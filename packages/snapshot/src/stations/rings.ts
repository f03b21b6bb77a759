import type { Boundary } from '../types.ts';

/** A ring of a boundary, and its JSON path below `coordinates`. */
export interface PlacedRing {
  readonly ring: readonly (readonly [number, number])[];
  readonly at: string;
}

/** @returns every ring of an area, with its place, whether the area has one part or several. */
export function ringsOf(geometry: Boundary['geometry']): readonly PlacedRing[] {
  if (geometry.type === 'Polygon') return geometry.coordinates.map((ring, n) => ({ ring, at: `[${n}]` }));
  return geometry.coordinates.flatMap((part, m) => part.map((ring, n) => ({ ring, at: `[${m}][${n}]` })));
}

/** @returns whether a ring ends where it begins (RFC 7946, section 3.1.6). */
export function isClosed({ ring }: PlacedRing): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return first !== undefined && first[0] === last?.[0] && first[1] === last[1];
}
