import * as z from 'zod';
import { correctionSchema, nameSchema, numberedSchema, snapshotSchema } from '../figure-json/parts.ts';
import { entrySchema } from '../figure-json/rows.ts';
import { figure } from '../schema/figure.ts';
import { shownIndicator } from '../schema/indicator.ts';
import { mechanism } from '../schema/mechanism.ts';
import { union } from '../schema/union.ts';
import { slug } from '../schema/values/text.ts';

/** The whole JSON of a published figure, as `figureJson` of `@gongkai/charts` writes it. */
export const figureJson = z.strictObject({
  $schema: z.string().optional(),
  figure,
  synthetic: z.literal(true).optional(),
  union: slug.nullable(),
  unions: z.array(union),
  unionNames: z.array(nameSchema).optional(),
  snapshots: z.array(snapshotSchema),
  indicators: z.array(shownIndicator),
  observations: z.array(entrySchema),
  corrections: z
    .array(correctionSchema)
    .min(1)
    .optional()
    .describe(
      'mistakes of earlier snapshots in its numbers; an id that is not among the observations was withdrawn',
    ),
  mechanism: mechanism.optional(),
  stations: z.looseObject({}).optional(),
  table: z.looseObject({}).optional(),
  distribution: z.looseObject({}).optional(),
  sources: z.array(numberedSchema),
});

const any = z.looseObject({});

/** The same of a figure that was made of plain rows: no snapshot stands behind it, and what nobody said of it is an empty text. */
const plainFigureJson = z.looseObject({
  $schema: z.string().optional(),
  figure: any,
  snapshots: z.array(any).max(0),
  unions: z.array(any),
  indicators: z.array(any),
  observations: z.array(any),
  sources: z.array(any),
});

/** Whatever `figureJson` of `@gongkai/charts` writes. */
export const anyFigureJson = z.union([figureJson, plainFigureJson]);
