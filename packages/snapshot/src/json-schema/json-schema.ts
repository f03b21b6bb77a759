import * as schema from '../schema/schemas.ts';
import * as z from '../zod.ts';
import { figureInput } from './figure-input.ts';
import { anyFigureJson } from './figure-json.ts';

const roots = {
  snapshot: schema.snapshot,
  union: schema.union,
  indicators: schema.catalogue,
  'own-indicators': schema.ownIndicators,
  figures: schema.figures,
  stations: schema.stations,
  boundary: schema.boundary,
  site: schema.site,
  chain: schema.chainEntry,
} as const;

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>;

/** A file may leave out of a quantity what its printed words tell; only of a derived one, which has none, all must be said. */
const printedAlone: Override = ({ zodSchema, jsonSchema }) => {
  if (zodSchema !== schema.quantity) return;
  const { required = [] } = jsonSchema;
  delete jsonSchema.required;
  jsonSchema.anyOf = [{ required: ['printed'] }, { required }];
};

/**
 * Writes the JSON Schemas of data files.
 *
 * @returns the JSON Schema (draft 2020-12) of each kind of data file, by name.
 */
export function jsonSchemas(): Record<keyof typeof roots, object> {
  const entries = Object.entries(roots).map(
    ([name, root]) => [name, z.toJSONSchema(root, { io: 'input', override: printedAlone })] as const,
  );
  return Object.fromEntries(entries) as Record<keyof typeof roots, object>;
}

/**
 * Writes the JSON Schemas of figures.
 *
 * @returns the JSON Schema of a figure’s whole JSON, and of all that a figure can be made of. They are no data files, and lie in the package alone.
 */
export function figureSchemas(): Record<'figure' | 'figure-input', object> {
  return {
    figure: z.toJSONSchema(anyFigureJson, { io: 'input' }),
    'figure-input': z.toJSONSchema(figureInput, { io: 'input' }),
  };
}
