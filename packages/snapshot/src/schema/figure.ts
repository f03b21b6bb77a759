import * as z from 'zod';
import { domains, figureKinds } from '../codes.ts';
import { dottedId, slug, text } from './text.ts';

/** A view of observations or of a mechanism. Its id is a promise: it works in embeds for ever. */
export const figure = z.strictObject({
  id: slug,
  kind: z.enum(figureKinds),
  domain: z.enum(domains),
  title: text(40).describe('a statement, not a topic'),
  description: text(120).optional(),
  select: z.union([
    z.strictObject({ observations: z.array(dottedId).min(1) }),
    z.strictObject({ mechanism: dottedId }),
  ]),
  notes: z.array(text(120)).optional(),
});

/** Which figures a union's pages show. */
export const figures = z.strictObject({
  $schema: z.string().optional(),
  lead: z.array(dottedId).optional().describe('the observations shown first, as large tiles'),
  figures: z.array(figure),
});
