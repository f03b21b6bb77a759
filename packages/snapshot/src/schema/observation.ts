import { bases, confStatuses, dimensions, obsStatuses, periodTypes } from '../codes.ts';
import * as z from '../zod.ts';
import { quantity } from './values/quantity.ts';
import { dottedId, indicatorId, partialDate, slug, text } from './values/text.ts';
import { wording } from './values/wording.ts';

/** The time a figure speaks of. `start` and `end` may be years, months or days; a missing end means up to the report. */
export const period = z.strictObject({
  type: z.enum(periodTypes),
  start: partialDate.optional(),
  end: partialDate.optional(),
  basis: z.enum(bases).describe('stated: the source says so; inferred: we conclude it, and note why'),
  note: text(80).optional(),
});

/** Whose figure it is: the union's own, one sub-unit's, or a superior's event in which it took part. */
export const scope = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('own') }),
  z.strictObject({
    type: z.literal('subunit'),
    union: slug.optional().describe('id of a union below this one'),
    place: text(30).optional().describe('a single facility, where the sub-unit is no union'),
  }),
  z.strictObject({ type: z.literal('superior'), union: slug }),
]);

/** What an observation is broken down by; each dimension has its own codes. */
const dimensionCodes = z.strictObject({
  facility: z.enum(dimensions.facility).optional(),
  grade: z.enum(dimensions.grade).optional(),
  township: z.enum(dimensions.township).optional(),
  enterpriseSize: z.enum(dimensions.enterpriseSize).optional(),
  honour: z.enum(dimensions.honour).optional(),
});

/** Where a figure was printed. */
export const citation = z.strictObject({
  ref: slug.describe('id of one of the snapshot’s sources'),
  locator: text(60).describe('heading of the section it stands in'),
  phrase: text(25).describe('the figure phrase as printed, in simplified characters, at most 25'),
  phrases: z
    .array(text(25))
    .optional()
    .describe(
      'further words of that section as printed, at most 25 characters each: what the label rests on',
    ),
  note: text(80).optional(),
});

/** What a rate is a share of, where its own source or our reading of it tells more than the indicator does. */
export const denominator = z.strictObject({
  of: text(40).describe('what the rate is a share of'),
  basis: z.enum(bases).describe('stated: the source says so; inferred: we conclude it'),
});

/** How a derived number was computed from printed ones (推算). */
export const formula = z.strictObject({
  op: z.enum(['sum']),
  of: z.array(dottedId).min(2),
});

/** The fields of an observation, of which `observation` checks how they go together. */
export const observationFields = {
  id: dottedId,
  indicator: indicatorId,
  label: text(40).optional().describe('what is counted here, where that is narrower than the indicator'),
  quantity,
  period,
  scope,
  dimensions: dimensionCodes.optional(),
  status: z.strictObject({ obs: z.enum(obsStatuses), conf: z.enum(confStatuses) }),
  source: citation.optional().describe('required unless the number is derived'),
  derived: formula.optional(),
  denominator: denominator.optional(),
  note: text(120).optional(),
  wording: wording.optional().describe('of the label'),
};

type PrintedOrDerived = { quantity: { printed?: string | undefined }; derived?: object | undefined };

/** A zod check: words are printed or a number is derived, never both and never neither. */
export function printedOrDerived({ value, issues }: z.core.ParsePayload<PrintedOrDerived>): void {
  const { quantity, derived } = value;
  if ((quantity.printed === undefined) === (derived !== undefined)) return;
  const message = derived === undefined ? 'the printed words' : 'no printed words beside a formula';
  issues.push({ code: 'custom', message, input: quantity.printed, path: ['quantity', 'printed'] });
}

/** One figure: whose, what, how much as printed, when, and where it was printed. */
export const observation = z.strictObject(observationFields).check(printedOrDerived);
