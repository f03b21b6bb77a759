import * as z from 'zod';
import { certainties, domains, mechanismForms } from '../codes.ts';
import { dottedId, slug, text } from './text.ts';

/** A part of a mechanism. */
export const mechanismNode = z.strictObject({
  id: slug,
  label: text(40),
  layer: slug.optional().describe('id of the layer it stands in'),
  parent: slug.optional().describe('id of the node it is a part of'),
  certainty: z.enum(certainties),
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
  source: z.strictObject({ ref: slug, locator: text(60) }),
  summary: text(160).optional().describe('what it is, in our own words'),
  layers: z.array(z.strictObject({ id: slug, label: text(30) })).optional(),
  nodes: z.array(mechanismNode),
  edges: z.array(mechanismEdge),
});
