import { QuantityError, read } from '@gongkai/quantity';
import { isRecord } from '../json-value.ts';
import { bilingual } from '../problem/problem.ts';
import * as schema from '../schema/schemas.ts';
import type { CheckContext } from './context.ts';

/** Where a quantity's shape is wrong but its printed words can be read, says the whole quantity, ready to be copied. */
export function checkIncomplete({ raw, report }: CheckContext): void {
  for (const [file, root] of raw) {
    if (!isRecord(root) || !Array.isArray(root.observations)) continue;
    for (const [index, observation] of root.observations.entries()) {
      const quantity: unknown = isRecord(observation) ? observation.quantity : undefined;
      if (!isRecord(quantity) || typeof quantity.printed !== 'string') continue;
      if (schema.quantity.safeParse(quantity).success) continue;
      try {
        // Where its words stand is no part of what is kept.
        const { spans: _, ...complete } = read(quantity.printed);
        const expected = JSON.stringify(complete);
        const path = `$.observations[${index}].quantity`;
        report({
          code: 'quantity-incomplete',
          file,
          path,
          expected,
          found: bilingual('没有写全', 'incomplete'),
        });
      } catch (error) {
        // What cannot be read is said by the check of quantities.
        if (!(error instanceof QuantityError)) throw error;
      }
    }
  }
}
