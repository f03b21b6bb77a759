import * as z from 'zod';
import { coordinateSystems } from '../codes.ts';
import { isRecord } from '../is-record.ts';
import { area } from '../schema/geometry.ts';
import { station, town } from '../schema/stations.ts';
import { text } from '../schema/text.ts';
import { mapSettings } from '../schema/union.ts';
import type { StationsView } from '../select/stations.ts';
import type { Reader } from './reader.ts';

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
});

/** @returns what a figure of stations shows: those of the right shape. Null where there are none, or where nobody can tell where they are. */
export function readStations(raw: unknown, reader: Reader): StationsView | null {
  if (raw === undefined) return null;
  const at = ['stations'];
  const head = reader.one(headSchema, isRecord(raw) ? { ...raw, stations: [], towns: [] } : raw, at);
  if (head === null || !isRecord(raw)) return null;
  const values = <T>(schema: z.ZodType<T>, key: string) =>
    reader.list(schema, raw[key], [...at, key]).map(({ value }) => value);
  const { convertedFrom, ...rest } = head;
  return {
    ...rest,
    // Without its review number a boundary or a base map is left out, and the stations are shown.
    boundary: reader.one(boundarySchema, raw.boundary, [...at, 'boundary']),
    baseMap: reader.one(baseMapSchema, raw.baseMap, [...at, 'baseMap']),
    ...(convertedFrom ? { convertedFrom } : {}),
    stations: values(station, 'stations'),
    towns: values(town, 'towns'),
  };
}
