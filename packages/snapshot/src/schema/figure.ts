import {
  caseParts,
  domains,
  figureKinds,
  moneyParts,
  stationKinds,
  stationServices,
  unionLevels,
} from '../codes.ts';
import * as z from '../zod.ts';
import { date, dottedId, partialDate, slug, text } from './values/text.ts';
import { wording } from './values/wording.ts';

const ids = z.array(dottedId).min(1);
const parts = <P extends string>(names: readonly [P, ...P[]]) =>
  z.partialRecord(z.enum(names), ids).refine((told) => Object.keys(told).length > 0, 'at least one part');

/** What a figure shows: observations as they are, or by the part they play in it; a mechanism; one id through time; one indicator everywhere, or over the unions of one level; a ledger's table; stations. */
const select = z.union([
  z.strictObject({ observations: ids }),
  z.strictObject({ cases: parts(caseParts) }),
  z.strictObject({ money: parts(moneyParts) }),
  z.strictObject({ series: dottedId.describe('an observation, followed through every snapshot') }),
  z.strictObject({ indicator: slug.describe('an indicator, in every union that reports it') }),
  z.strictObject({
    table: dottedId.describe('a table of the newest snapshot'),
    measures: z.array(slug).min(1).optional().describe('which of its measures; all where there is none'),
    codes: z
      .record(slug, z.array(slug).min(1))
      .optional()
      .describe('which codes of a dimension; all of a dimension that is not named'),
  }),
  z.strictObject({
    distribution: slug.describe('an indicator, in every union of one level and for one period'),
    level: z.enum(unionLevels).describe('counties, county-level cities and districts stand on one step'),
    period: partialDate.describe('the year, month or day of which the numbers are'),
  }),
  z.strictObject({ mechanism: dottedId }),
  z.strictObject({
    stations: z
      .strictObject({
        kinds: z.array(z.enum(stationKinds)).min(1).optional(),
        services: z.array(z.enum(stationServices)).min(1).optional().describe('those that have all of these'),
        township: text(20).optional(),
      })
      .describe('the stations that meet all of this; all of them where it is empty'),
  }),
]);

/** A view of observations or of a mechanism. Its id is a promise: it works in embeds for ever. */
export const figure = z.strictObject({
  id: slug,
  kind: z.enum(figureKinds),
  domain: z.enum(domains),
  title: text(40).describe('a statement, not a topic'),
  description: text(120).optional(),
  select,
  notes: z.array(text(120)).optional(),
  wording: wording.optional().describe('of the title'),
  writtenFor: date
    .optional()
    .describe('day of the snapshot for whose numbers the title was written, or read again'),
});

/** Which figures a union's pages show. */
export const figures = z.strictObject({
  $schema: z.string().optional(),
  lead: z.array(dottedId).optional().describe('the observations shown first, as large tiles'),
  figures: z.array(figure),
});
