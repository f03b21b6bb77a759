import { coordinateSystems } from '../codes.ts';
import { isRecord } from '../json-value.ts';
import { bilingual } from '../problem/problem.ts';
import { station, town } from '../schema/stations.ts';
import { mapSettings } from '../schema/union.ts';
import { area } from '../schema/values/geometry.ts';
import { text } from '../schema/values/text.ts';
import { asFiction, type BoundaryView, type StationsView } from '../select/stations.ts';
import { ringsOf } from '../stations/rings.ts';
import * as z from '../zod.ts';
import type { Keys, Reader } from './reader.ts';

const reviewed = { attribution: text(60), reviewNumber: text(40) };

const boundarySchema = z.strictObject({ geometry: area, ...reviewed }).nullable();
const baseMapSchema = mapSettings.shape.baseMap
  .unwrap()
  .extend({ reviewNumber: text(40) })
  .nullable();

const headSchema = z.strictObject({
  coordinateSystem: z.enum(coordinateSystems),
  convertedFrom: z.enum(coordinateSystems).optional(),
  boundary: z.unknown(),
  baseMap: z.unknown(),
  stations: z.array(z.unknown()),
  towns: z.array(z.unknown()),
  synthetic: z.literal(true).optional(),
});

type Position = readonly [number, number];

/** Mercator's projection goes to infinity at the poles; 85° is where web maps end. */
const drawable = ([lng, lat]: Position) => Math.abs(lng) <= 180 && Math.abs(lat) <= 85;

const onTheMap = bilingual('经度在 ±180 之内，纬度在 ±85 之内', 'longitude within ±180, latitude within ±85');

/** The entries of a list whose place, where they have one, can be drawn. */
function placed<T>(
  schema: z.ZodType<T>,
  place: (entry: T) => Position | null | undefined,
  raw: unknown,
  at: Keys,
  reader: Reader,
): readonly T[] {
  return reader.list(schema, raw, at).flatMap(({ value, at: here }) => {
    const position = place(value);
    if (!position || drawable(position)) return [value];
    reader.complain('schema', here, onTheMap, position);
    return [];
  });
}

/** A boundary with its number, all of which can be drawn. */
function readBoundary(raw: unknown, at: Keys, reader: Reader): BoundaryView | null {
  const boundary = reader.one(boundarySchema, raw, at);
  const rings = boundary ? ringsOf(boundary.geometry) : [];
  const wrong = rings.flatMap(({ ring }) => ring).find((position) => !drawable(position));
  return wrong ? reader.complain('schema', [...at, 'geometry'], onTheMap, wrong) : boundary;
}

/**
 * @param raw what the file has of stations
 * @param synthetic whether the file tells of fiction
 * @returns what a figure of stations shows: those of the right shape. Null where there are none, or where nobody can tell where they are.
 */
export function readStations(raw: unknown, synthetic: boolean, reader: Reader): StationsView | null {
  if (raw === undefined) return null;
  const at = ['stations'];
  const head = reader.one(headSchema, isRecord(raw) ? { ...raw, stations: [], towns: [] } : raw, at);
  if (head === null || !isRecord(raw)) return null;
  const { convertedFrom, synthetic: _, ...rest } = head;
  const view: StationsView = {
    ...rest,
    // Without its review number a boundary or a base map is left out, and the stations are shown.
    boundary: readBoundary(raw.boundary, [...at, 'boundary'], reader),
    baseMap: reader.one(baseMapSchema, raw.baseMap, [...at, 'baseMap']),
    ...(convertedFrom ? { convertedFrom } : {}),
    stations: placed(
      station,
      ({ geometry }) => geometry?.coordinates,
      raw.stations,
      [...at, 'stations'],
      reader,
    ),
    towns: placed(town, (one) => one.at, raw.towns, [...at, 'towns'], reader),
  };
  return synthetic ? asFiction(view) : view;
}
