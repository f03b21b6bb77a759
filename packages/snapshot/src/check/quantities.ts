import { familiesOf, type Quantity, QuantityError, read } from '@gongkai/quantity';
import { familyOf } from '../problem/family-words.ts';
import { bilingual, show } from '../problem/problem.ts';
import { type CheckContext, eachObservation } from './context.ts';

/** What of a quantity its printed words decide. */
export const quantityFields = [
  'kind',
  'value',
  'low',
  'high',
  'lowOpen',
  'highOpen',
  'step',
  'direction',
  'unit',
] as const;

function tryRead(printed: string): Quantity | QuantityError {
  try {
    return read(printed);
  } catch (error) {
    if (error instanceof QuantityError) return error;
    throw error;
  }
}

/** Every printed quantity equals what its words say, and every unit fits its indicator. */
export function checkQuantities({ data, report, brokenIds, catalogueRead }: CheckContext): void {
  for (const { file, observation, path } of eachObservation(data)) {
    const { quantity } = observation;
    // A derived number has no words; that it is the sum of its inputs is checked with its formula.
    const reading = quantity.printed === undefined ? null : tryRead(quantity.printed);
    if (reading instanceof QuantityError) {
      report({
        code: 'quantity-unread',
        file,
        path: `${path}.quantity.printed`,
        expected: bilingual('能读成一个数量的字', reading.message),
        found: show(quantity.printed),
      });
    } else if (reading !== null) {
      for (const field of quantityFields) {
        if (quantity[field] === reading[field]) continue;
        report({
          code: 'quantity-mismatch',
          file,
          path: `${path}.quantity.${field}`,
          expected: `${show(reading[field])} (${quantity.printed})`,
          found: show(quantity[field]),
        });
      }
    }

    const indicator = data.indicators.get(observation.indicator);
    if (!indicator) {
      if (catalogueRead && !brokenIds.has(observation.indicator)) {
        report({
          code: 'indicator-unknown',
          file,
          path: `${path}.indicator`,
          expected: bilingual('indicators.json 里的编号', 'an id in indicators.json'),
          found: observation.indicator,
        });
      }
      continue;
    }
    // That its unit is none of the indicator's follows from words that cannot be read.
    if (reading instanceof QuantityError) continue;
    const families = quantity.unit === null ? [] : familiesOf(quantity.unit);
    const place = { file, path: `${path}.quantity.unit`, found: show(quantity.unit) };
    if (quantity.unit !== null && families.length === 0) {
      report({
        code: 'unit-unknown',
        ...place,
        expected: bilingual('量词表里的单位', 'a unit of the unit table'),
      });
    } else if (!families.some((family) => family === indicator.unitFamily)) {
      report({ code: 'unit-family', ...place, expected: familyOf(indicator) });
    }
  }
}
