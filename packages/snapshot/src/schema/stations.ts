import { coordinateSystems, precisions, stationAudiences, stationKinds, stationServices } from '../codes.ts';
import * as z from '../zod.ts';
import { source } from './snapshot.ts';
import { area, point, position } from './values/geometry.ts';
import { date, dottedId, officePhone, slug, text } from './values/text.ts';

const system = z.enum(coordinateSystems);

/** A list in which nothing occurs twice: each entry is shown as a mark of its own, and counted. */
const unique = <const T extends readonly string[]>(names: T) =>
  z.array(z.enum(names)).refine((list) => new Set(list).size === list.length, 'no repetition');

/** LocalizedText on every feature of its own, because features leave the file that they stand in. */
const synthetic = z.literal(true).optional();

/** What is known of one station. There is no field for a manager, and none for a mobile phone. */
export const stationProperties = z.strictObject({
  name: text(40),
  kind: z.enum(stationKinds),
  precision: z.enum(precisions).describe('how exactly the place is known; only a point has a geometry'),
  township: text(20).optional(),
  address: text(80).optional(),
  hours: z
    .string()
    .max(120)
    .optional()
    .describe('24/7, or as Mo-Fr 08:00-18:00; Sa 09:00-12:00 (a subset of the opening_hours notation)'),
  hoursNote: text(60).optional().describe('what the notation cannot say, as 节假日以门口通知为准'),
  services: unique(stationServices),
  audiences: unique(stationAudiences).optional(),
  honours: z.array(text(30)).optional(),
  partners: z.array(text(30)).optional(),
  phone: officePhone.optional().describe('public phone: a landline or a hotline, never a mobile'),
  verified: date.describe('when somebody last saw that all this is so'),
  source: z.strictObject({ ref: slug, locator: text(60).optional() }),
  coordinateSystem: system.optional().describe('only where it differs from that of the file'),
  distinctFrom: z
    .array(dottedId)
    .optional()
    .describe('stations nearer than 30 metres that are not the same one'),
  synthetic: synthetic.describe('a fictional station: nobody is led there, and it has no phone'),
});

/** One station as a GeoJSON feature; without geometry where its place is known no better than by township or county. */
export const station = z.strictObject({
  type: z.literal('Feature'),
  id: dottedId,
  geometry: point.nullable(),
  properties: stationProperties,
});

/** A township or another place whose name helps readers to find their way. */
export const town = z.strictObject({ name: text(20), at: position.optional() });

/** `stations.geojson`: what a union has surveyed of its stations. */
export const stations = z.strictObject({
  $schema: z.string().optional(),
  type: z.literal('FeatureCollection'),
  union: slug,
  surveyed: date,
  coordinateSystem: system.describe('of every position in this file; published ones are WGS-84 or CGCS2000'),
  convertedFrom: system
    .optional()
    .describe('where the positions were computed from another system, which moves them by some metres'),
  sources: z.array(source).min(1),
  towns: z.array(town).optional(),
  features: z.array(station),
});

/** `boundary.geojson`: the line around a union's area. Its attribution and review number stand in `union.json`. */
export const boundary = z.strictObject({
  $schema: z.string().optional(),
  type: z.literal('Feature'),
  coordinateSystem: system,
  geometry: area,
  properties: z.strictObject({ name: text(30), synthetic }),
});
