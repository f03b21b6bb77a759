import * as z from '../zod.ts';
import { date, dottedId, slug, text } from './values/text.ts';

/** SHA-256 in hexadecimal, as `sha256sum` prints it. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 hash: 64 digits 0–9, a–f');

const common = {
  sequence: z.int().min(1).describe('number of the line, from 1'),
  date: date.describe('day on which the line was written'),
  union: slug,
  snapshot: date.describe('day of the snapshot'),
  file: z
    .string()
    .regex(/^unions\/[^/]+\/snapshots\/[^/]+\.json$/, 'unions/<id>/snapshots/<date>.json')
    .describe('path of the snapshot below the data folder'),
  sha256: sha256.describe('of the snapshot in its canonical form (RFC 8785), as it is from this line on'),
  previousHash: sha256.nullable().describe('lineHash of the line before; null in the first line'),
  lineHash: sha256.describe('of this line without this field, with the line end (LF)'),
};

/** A line of `chain.jsonl`: a snapshot that is never changed again, or the tombstone of numbers that must not have been published. */
export const chainEntry = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('seal'), ...common }),
  z.strictObject({
    type: z.literal('takedown'),
    ...common,
    replaces: sha256.describe('of the snapshot as it was before'),
    observations: z.array(dottedId).min(1).describe('ids of the numbers that were taken out'),
    reason: text(120).describe('why, said to readers; never the number itself'),
  }),
]);
