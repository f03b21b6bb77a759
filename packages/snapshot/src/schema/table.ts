import { confStatuses, frequencies, obsStatuses } from '../codes.ts';
import * as z from '../zod.ts';
import { quantity } from './values/quantity.ts';
import { date, dottedId, indicatorId, slug, text } from './values/text.ts';

/** A time of a table: a year, a month, a week of ISO 8601 or a day. */
const time = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-W(0[1-9]|[1-4]\d|5[0-3]))?$/,
    'YYYY, YYYY-MM, YYYY-Www or YYYY-MM-DD',
  )
  .refine((value) => value.length < 10 || date.safeParse(value).success, {
    error: 'a day that the month has',
    when: ({ issues }) => issues.length === 0,
  });

/** One cell: a number, or the codes that say why there is none. */
export const tableCell = z.strictObject({
  time,
  value: z.number().optional().describe('an exact number, in the unit of its measure'),
  quantity: quantity.optional().describe('in place of a value: a number that was printed, as 60余件'),
  status: z.strictObject({ obs: z.enum(obsStatuses), conf: z.enum(confStatuses) }),
  note: text(40).optional().describe('what must be known of this time: a new definition, a campaign'),
});

/** The cells of one measure and one code of each dimension, in order of time (an SDMX series). */
export const tableSeries = z.strictObject({
  measure: slug,
  codes: z.record(slug, slug).optional().describe('for each dimension the id of one of its codes'),
  cells: z.array(tableCell).min(1),
});

const coded = z.strictObject({ id: slug, label: text(20) });

/** What was counted of a ledger: measures by dimensions and time. Nothing of a single case or person stands in it. */
export const table = z.strictObject({
  id: dottedId.describe('<union>.<name>; ids of its cells begin with it'),
  label: text(40),
  frequency: z.enum(frequencies),
  disclosure: z
    .strictObject({ threshold: z.int().min(2) })
    .optional()
    .describe(
      'of a ledger with a row for each case: counts below this, but for zero, are hidden, and others from which they could be reckoned',
    ),
  dimensions: z.array(coded.extend({ codes: z.array(coded).min(1) })).max(3),
  measures: z
    .array(coded.extend({ indicator: indicatorId, unit: z.string().max(12) }))
    .min(1)
    .describe('what is counted; each is one of an indicator, in one unit'),
  source: z.strictObject({ ref: slug, locator: text(60) }),
  series: z.array(tableSeries).min(1),
});
