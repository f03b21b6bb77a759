import { certainties, domains, mechanismForms } from '../codes.ts';
import * as z from '../zod.ts';
import { dottedId, slug, text } from './values/text.ts';
import { wording } from './values/wording.ts';

/** A part of a mechanism. */
export const mechanismNode = z.strictObject({
  id: slug,
  label: text(40),
  layer: slug.optional().describe('id of the layer it stands in'),
  parent: slug.optional().describe('id of the node it is a part of'),
  certainty: z.enum(certainties).describe('how far the source says that there is this part, in these words'),
  placement: z
    .enum(certainties)
    .optional()
    .describe(
      'how far the source says that it belongs where it stands, in its parent or among the parts; stated unless told',
    ),
  reach: text(40)
    .optional()
    .describe('whom or what area it reaches, where the source says so of this part alone'),
  observations: z.array(dottedId).optional().describe('the figures that belong to this part'),
  attribution: z
    .enum(certainties)
    .optional()
    .describe('how far the source says that these figures belong to this part; stated unless told'),
  note: text(80).optional(),
});

/** A relation between two parts. */
export const mechanismEdge = z.strictObject({
  from: slug,
  to: slug,
  relation: text(20).optional(),
  mutual: z.literal(true).optional().describe('the relation has no direction: drawn without an arrow head'),
  certainty: z.enum(certainties),
});

/** A named way of working (工作机制) with its parts and relations as the source states them. */
export const mechanism = z.strictObject({
  id: dottedId,
  name: text(30),
  form: z.enum(mechanismForms),
  domain: z.enum(domains),
  certainty: z.enum(certainties),
  source: z.strictObject({
    ref: slug,
    locator: text(60),
    phrases: z
      .array(text(25))
      .optional()
      .describe('as printed, at most 25 characters each: what the summary rests on beside the labels'),
  }),
  summary: text(160).optional().describe('what it is, in our own words'),
  layers: z.array(z.strictObject({ id: slug, label: text(30) })).optional(),
  wording: wording.optional().describe('of the summary'),
  nodes: z.array(mechanismNode),
  edges: z.array(mechanismEdge),
});
