import type { Domain, StationKind } from '@gongkai/snapshot';
import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';

/** Kinds that share a symbol: twenty shapes could not be told apart. The list says the kind itself. */
export const stationGroups = [
  'rest',
  'drivers',
  'mobile',
  'homes',
  'culture',
  'care',
  'help',
  'craft',
  'other',
] as const;
/** A group of kinds of stations that share a colour and a mark. */
export type StationGroup = (typeof stationGroups)[number];

/** The kinds of each group. */
export const groupKinds: Readonly<Record<StationGroup, readonly StationKind[]>> = {
  rest: ['union-station', 'outdoor-workers-station', 'care-station', 'labour-station', 'member-station'],
  drivers: ['drivers-home'],
  mobile: ['mobile-service-station'],
  homes: ['workers-home', 'mass-organisation-home', 'deputies-liaison-station', 'village-service-point'],
  culture: ['reading-room', 'cultural-palace', 'themed-street'],
  care: ['nursing-room', 'mental-health-centre'],
  help: ['aid-centre', 'mediation-room', 'legal-aid-station'],
  craft: ['innovation-studio'],
  // Of what nobody said of what kind it is the legend claims none.
  other: ['other-station'],
};

const groups = new Map<StationKind, StationGroup>(
  stationGroups.flatMap((group) => groupKinds[group].map((kind) => [kind, group] as const)),
);

/** @returns the group whose symbol a kind has. */
export function groupOf(kind: StationKind): StationGroup {
  return groups.get(kind) ?? 'rest';
}

/** The eight colours of the work areas are the ones that are told apart by every eye; here they only tell groups apart. */
export const groupDomain: Readonly<Record<StationGroup, Domain>> = {
  rest: 'facilities',
  drivers: 'organising',
  mobile: 'democracy',
  homes: 'guidance',
  culture: 'skills',
  care: 'rights',
  help: 'assistance',
  craft: 'funding',
  other: 'funding',
};

/** A triangle on its tip, of the same area as the one on its base. */
const symbolTip: SymbolType = {
  draw(context, size) {
    const y = -Math.sqrt(size / (Math.sqrt(3) * 3));
    context.moveTo(0, -y * 2);
    context.lineTo(-Math.sqrt(3) * y, y);
    context.lineTo(Math.sqrt(3) * y, y);
    context.closePath();
  },
};

/** A ring, of the same outer size as the other symbols: its hole is drawn against the direction of its rim. */
const symbolRing: SymbolType = {
  draw(context, size) {
    const outer = Math.sqrt((size * 1.2) / Math.PI);
    const inner = outer / 2;
    context.moveTo(outer, 0);
    context.arc(0, 0, outer, 0, Math.PI * 2);
    context.closePath();
    context.moveTo(inner, 0);
    context.arc(0, 0, inner, 0, -Math.PI * 2, true);
    context.closePath();
  },
};

const shapes: Readonly<Record<StationGroup, SymbolType>> = {
  rest: symbolCircle,
  drivers: symbolSquare,
  mobile: symbolTriangle,
  homes: symbolStar,
  culture: symbolDiamond,
  care: symbolCross,
  help: symbolWye,
  craft: symbolTip,
  other: symbolRing,
};

const area = 78;

const tenths = (path: string) =>
  path.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));

/**
 * @param group of stations
 * @param scale 1 for a symbol about 10 pixels across
 * @returns its shape as an SVG path around the origin; all have the same area
 */
export function symbolPath(group: StationGroup, scale = 1): string {
  const size = area * scale * scale;
  // What is thin needs more room to weigh as much.
  const weight = group === 'homes' || group === 'help' || group === 'care' ? 1.2 : 1;
  return tenths(symbol(shapes[group], size * weight)() ?? '');
}
