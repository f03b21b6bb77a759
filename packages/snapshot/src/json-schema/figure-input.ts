/** The shapes of which a figure can be made, for editors and for whoever checks data before it is drawn. `figure-input.ts` reads them without zod, and more leniently. */
import * as z from 'zod';
import {
  coordinateSystems,
  domains,
  mechanismForms,
  stationKinds,
  stationServices,
  unionLevels,
} from '../codes.ts';
import { rowKinds } from '../figure-input/types.ts';
import { anyFigureJson } from './figure-json.ts';

const printed = z.union([z.string(), z.number()]).describe('words as they were printed, as 20余处');
const period = z
  .string()
  .describe(
    '2023年, 2023-05, 2023年以来, 截至2023年底, 2019年至2023年, 2023年上半年, 2023年第一季度, 2023年1—6月, 累计',
  );
const level = z.enum(unionLevels).describe('of the union');

const rowObject = z.strictObject({
  label: z.string().optional().describe('what is counted'),
  printed,
  period: period.optional(),
  union: z.string().optional().describe('whose number it is'),
  level: level.optional(),
  note: z.string().optional(),
});
const row = z.union([z.array(printed).min(2).describe('labels first, then the printed words'), rowObject]);

const source = z.union([
  z.string(),
  z.strictObject({
    description: z.string(),
    publisher: z.string().optional(),
    date: z.string().optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
  }),
]);
const common = {
  $schema: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  area: z.enum(domains).optional(),
  source: source
    .optional()
    .describe('where the numbers were printed; said to be missing where there is none'),
  notes: z.array(z.string()).optional(),
  synthetic: z.boolean().optional().describe('all of it is made up, which the figure says'),
};

const rows = z.strictObject({
  ...common,
  kind: z.enum(rowKinds).optional(),
  unit: z.string().optional().describe('of numbers that are printed without one'),
  period: period.optional(),
  level: level.optional(),
  rows: z.union([z.array(row).min(1), z.string().describe('CSV')]),
});

const part = z.union([
  z.string(),
  z.strictObject({
    label: z.string(),
    note: z.string().optional(),
    get parts(): z.ZodOptional<z.ZodArray<z.ZodType>> {
      return z.array(part).optional();
    },
  }),
]);
const outline = z.strictObject({
  ...common,
  form: z.enum(mechanismForms).optional(),
  parts: z.array(part).min(1),
});

const station = z.strictObject({
  name: z.string(),
  kind: z.enum(stationKinds).optional(),
  address: z.string().optional(),
  township: z.string().optional(),
  lon: z.number().min(-180).max(180).optional(),
  lat: z.number().min(-85).max(85).optional(),
  hours: z.string().optional(),
  services: z.array(z.enum(stationServices)).optional(),
  phone: z.string().optional(),
  verified: z.string().optional(),
});
const stations = z.strictObject({
  ...common,
  stations: z.array(station).min(1),
  coordinateSystem: z.enum(coordinateSystems).optional(),
});

/** Anything that an element or `figureHtml` takes as JSON. */
export const figureInput = z.union([
  z.array(row).min(1),
  rows,
  rowObject,
  outline,
  stations,
  z.array(station).min(1),
  anyFigureJson,
]);
