import type { CoordinateSystem } from '@gongkai/snapshot';
import gcoord from 'gcoord';
import { CommandError } from '../command-error.ts';

/** Systems from which positions can be computed, and the one to which. */
export const convertible = ['GCJ-02', 'BD-09'] as const satisfies readonly CoordinateSystem[];
export type Convertible = (typeof convertible)[number];
export const target = 'WGS-84' as const satisfies CoordinateSystem;

const systems = { 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const;

type Position = readonly [longitude: number, latitude: number];

/**
 * Where the shift is defined. At the edge of gcoord's own, larger box its search for the way back never ends, so nothing outside this one
 * is handed to it.
 */
const [west, south, east, north] = [73, 3, 136, 54];

/** A millionth of a degree is a tenth of a metre; more digits would claim what no survey knows. */
const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/**
 * @param value what should be longitude and latitude
 * @param place where it stands, for the message
 * @returns the position in WGS-84
 * @throws CommandError where it is no position in China
 */
export function toWgs84(value: unknown, from: Convertible, place: string): Position {
  const [lng, lat, ...more]: readonly unknown[] = Array.isArray(value) ? value : [];
  if (
    !(typeof lng === 'number' && typeof lat === 'number' && more.length === 0) ||
    !(lng >= west && lng <= east && lat >= south && lat <= north)
  ) {
    const range = `[${west}–${east}, ${south}–${north}]`;
    throw new CommandError('convert-position', place, range, (JSON.stringify(value) ?? '—').slice(0, 120));
  }
  const [longitude, latitude] = gcoord.transform([lng, lat], systems[from], gcoord.WGS84);
  return [rounded(longitude), rounded(latitude)];
}
