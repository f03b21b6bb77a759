import { directions, kinds } from '@gongkai/quantity';
import * as z from '../../zod.ts';
import { text } from './text.ts';

/**
 * A quantity as printed, with the interval its words mean. The numbers must equal what `read(printed)` gives; a file may leave them out, and
 * they are computed when it is read. The quantity of a derived observation was printed nowhere and so has no `printed`.
 */
export const quantity = z.strictObject({
  printed: text(25)
    .optional()
    .describe('the words and digits as they were printed; required unless the number is derived'),
  kind: z.enum(kinds),
  value: z.number().nullable().describe('the number that is printed; null where there is none'),
  low: z.number().nullable(),
  high: z.number().nullable(),
  lowOpen: z.literal(true).optional().describe('the lower bound itself is excluded'),
  highOpen: z.literal(true).optional().describe('the upper bound itself is excluded'),
  step: z
    .number()
    .positive()
    .optional()
    .describe('of a rounded number: the size of its last printed digit, 100 for 18.77万'),
  direction: z.enum(directions).optional().describe('the words tell a change: 增长 increase, 下降 decrease'),
  unit: z.string().max(12).nullable().describe('money in 元, percent in %'),
});
