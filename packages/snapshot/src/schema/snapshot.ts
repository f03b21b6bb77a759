import { bases } from '../codes.ts';
import * as z from '../zod.ts';
import { mechanism } from './mechanism.ts';
import { observation } from './observation.ts';
import { table } from './table.ts';
import { date, dottedId, partialDate, slug, text, webUrl } from './values/text.ts';

/** A publication that printed the figures. */
export const source = z.strictObject({
  id: slug,
  title: text(80).nullable().describe('headline as printed; null where the copy has none'),
  description: text(60).describe('what it is, in our own words'),
  publisher: text(40).nullable(),
  date: z
    .strictObject({
      value: partialDate,
      basis: z.enum(bases),
      note: text(80).optional(),
    })
    .describe('day, month or year of publication'),
  edition: text(40).optional().describe('issue and page, where printed'),
  url: webUrl.optional().describe('where it can be read: linked wherever the source stands'),
  note: text(120).optional(),
});

/** A kind of facility that the source names without saying how many there are. */
export const namedFacility = z.strictObject({
  label: text(40),
  locator: text(60),
  ref: slug,
  note: text(80).optional(),
});

/** A number of an earlier snapshot that was wrong: no news, but a mistake that is mended. Where this snapshot does not have the number, it is withdrawn. */
export const correction = z.strictObject({
  observation: dottedId.describe('id of the number, the same in both snapshots'),
  replaces: date.describe('day of the earlier snapshot in which it was wrong'),
  reason: text(120).describe('what was wrong, said to readers'),
});

/** What one union reported, as of one day. Once published it is never changed. */
export const snapshot = z.strictObject({
  $schema: z.string().optional(),
  union: slug,
  date,
  synthetic: z
    .literal(true)
    .optional()
    .describe('all of it is fiction; as in union.json, because the file leaves its folder'),
  salt: z
    .string()
    .regex(/^[a-p]{32}$/, '32 letters a–p')
    .optional()
    .describe(
      'random, and another one after a takedown: without it nobody can try guesses of what was taken down against the hash that stays in the chain',
    ),
  sources: z.array(source).min(1),
  observations: z.array(observation),
  mechanisms: z.array(mechanism),
  tables: z.array(table).optional().describe('what was counted of a ledger (台账), aggregated'),
  namedFacilities: z.array(namedFacility).optional(),
  corrections: z
    .array(correction)
    .min(1)
    .optional()
    .describe('mistakes of earlier snapshots that this one mends'),
});
