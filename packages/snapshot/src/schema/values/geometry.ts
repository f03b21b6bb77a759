import * as z from '../../zod.ts';

/** A place as longitude, latitude, in degrees (RFC 7946). Height is refused: nobody draws it. */
export const position = z.tuple([z.number(), z.number()]).describe('longitude, latitude');

const ring = z.array(position).min(4);

export const point = z.strictObject({ type: z.literal('Point'), coordinates: position });

/** An area of one part or of several. */
export const area = z.union([
  z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);

/** West, south, east, north, in degrees of WGS-84 (RFC 7946, section 5). */
export const boundingBox = z.tuple([
  z.number().min(-180).max(180),
  z.number().min(-90).max(90),
  z.number().min(-180).max(180),
  z.number().min(-90).max(90),
]);
