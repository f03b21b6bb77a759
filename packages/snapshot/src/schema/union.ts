import * as z from 'zod';
import { levels } from '../codes.ts';
import { slug, text } from './text.ts';

/** A trade union. One without snapshots is only referred to: as a parent, a sub-unit or a superior. */
export const union = z.strictObject({
  $schema: z.string().optional(),
  id: slug,
  name: text(30),
  shortName: text(12),
  level: z.enum(levels),
  adcode: z.string().regex(/^\d{6}$/, 'six digits (GB/T 2260)'),
  parent: slug.nullable(),
  region: text(40).describe('province · prefecture, as a reader places it'),
  synthetic: z
    .literal(true)
    .optional()
    .describe('fictional: every figure drawn from it says so; only below data/demo/, and always there'),
  lede: text(160)
    .optional()
    .describe('what it reports, in our own words; figures in it stand in the snapshot'),
});
