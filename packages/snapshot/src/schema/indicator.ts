import { domains } from '../codes.ts';
import * as z from '../zod.ts';
import { notPersonal } from './values/not-personal.ts';
import { indicatorId, localized, ownIndicatorId, slug, text } from './values/text.ts';
import { unitFamily } from './values/unit-family.ts';

/** One thing that unions count: the same thing has the same indicator in every union, different things never share one. */
export const indicator = z.strictObject({
  id: slug,
  label: localized,
  domain: z.enum(domains),
  unitFamily,
  definition: text(160),
  per: text(20).optional().describe('what one amount is for, where the indicator is an amount for each'),
  denominator: text(40)
    .optional()
    .describe('what a rate is a share of; a rate without it says that it is not stated'),
  caution: text(160).optional().describe('why unions must not be compared on it without care'),
  synonyms: z
    .array(text(20))
    .optional()
    .describe('words that reports use for it: by them a draft proposes it'),
});

/** What only this union counts, or counts in its own way; it collides with no entry of the catalogue, whatever comes into that later. */
export const ownIndicator = indicator.extend({
  id: ownIndicatorId,
  label: localized.extend({ en: localized.shape.en.optional() }),
  sameAs: slug
    .optional()
    .describe('an indicator of the catalogue that counts the same: the numbers stand on its page, too'),
});

/** One that a figure shows: of the catalogue, or of the union’s own. */
export const shownIndicator = indicator.extend({ id: indicatorId, sameAs: ownIndicator.shape.sameAs });

/** `indicators.json` of a union. */
export const ownIndicators = z.strictObject({
  $schema: z.string().optional(),
  indicators: z.array(ownIndicator).min(1),
});

/** The catalogue of indicators. */
export const catalogue = z.strictObject({
  $schema: z.string().optional(),
  indicators: z.array(indicator).min(1),
  notPersonal: notPersonal
    .optional()
    .describe('false alarms of the search for personal data in files of no union'),
});
