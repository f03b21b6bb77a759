import * as z from 'zod';
import { correction, source } from '../schema/snapshot.ts';
import { date, dottedId, slug, text } from '../schema/values/text.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256');

/** A source with its number where it is shown. */
export const numberedSchema = z.strictObject({ source, number: z.int().positive() });
/** A snapshot that a figure draws on. */
export const snapshotSchema = z.strictObject({ union: slug, date, sha256: sha256.nullable() });
/** What was corrected of a number that the figure shows, or has shown. */
export const correctionSchema = z.strictObject({
  observation: dottedId.describe('id of the number'),
  replaces: z
    .strictObject({
      snapshot: date.describe('day of the snapshot in which it was wrong'),
      printed: text(25).nullable().describe('its words; null where it was derived'),
      value: z.number().nullable(),
    })
    .describe('what stood there before'),
  reason: correction.shape.reason,
  date: date.describe('day of the snapshot that mends it'),
});
/** The name of a union that is only referred to. */
export const nameSchema = z.strictObject({ id: slug, name: text(30) });
