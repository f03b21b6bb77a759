import { QuantityError, read } from '@gongkai/quantity';
import { isRecord } from '../json-value.ts';

/** What a quantity must have beside its printed words. */
const required = ['kind', 'value', 'low', 'high', 'unit'] as const;

/**
 * What stands for words that are no amount, so that the one thing said of them is that they cannot be read, and not also that five
 * fields are missing.
 */
const unread = { kind: 'unclear', value: null, low: null, high: null, unit: null } as const;

function reading(printed: string): Readonly<Record<string, unknown>> {
  try {
    // Where its words stand is no part of what is kept.
    const { spans: _, ...quantity } = read(printed);
    return quantity;
  } catch (error) {
    if (error instanceof QuantityError) return unread;
    throw error;
  }
}

/**
 * Computes what a quantity leaves out from its printed words. What it says itself stays, and is held against those words by the check.
 *
 * @param quantity the JSON of a quantity
 * @returns the fields that were missing; none where it was whole, has no printed words, or is no quantity at all
 */
function missingFields(quantity: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(quantity) || typeof quantity.printed !== 'string') return {};
  if (required.every((field) => Object.hasOwn(quantity, field))) return {};
  return Object.fromEntries(
    Object.entries(reading(quantity.printed)).filter(([field]) => !Object.hasOwn(quantity, field)),
  );
}

/** A quantity of a snapshot, with the keys that lead to it. */
interface PlacedQuantity {
  readonly keys: readonly (string | number)[];
  readonly quantity: unknown;
}

const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const recordOf = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});
const fieldOf = (value: unknown, field: string): unknown => recordOf(value)[field];

/** @returns a copy of a value in which the record at a place has more fields; only what leads there is copied. */
function withFields(
  value: unknown,
  [key, ...keys]: readonly (string | number)[],
  fields: Readonly<Record<string, unknown>>,
): unknown {
  if (key === undefined) return { ...recordOf(value), ...fields };
  if (Array.isArray(value))
    return value.map((one, index) => (index === key ? withFields(one, keys, fields) : one));
  return { ...recordOf(value), [key]: withFields(recordOf(value)[key], keys, fields) };
}

/** @returns every quantity of a snapshot's JSON, whatever else is wrong with it. */
function* eachQuantity(snapshot: unknown): Generator<PlacedQuantity> {
  for (const [index, observation] of entriesOf(fieldOf(snapshot, 'observations')).entries())
    yield { keys: ['observations', index, 'quantity'], quantity: fieldOf(observation, 'quantity') };
  for (const [table, one] of entriesOf(fieldOf(snapshot, 'tables')).entries())
    for (const [line, series] of entriesOf(fieldOf(one, 'series')).entries())
      for (const [cell, { quantity }] of entriesOf(fieldOf(series, 'cells')).map(recordOf).entries())
        yield { keys: ['tables', table, 'series', line, 'cells', cell, 'quantity'], quantity };
}

/**
 * @param snapshot the JSON of a snapshot
 * @returns the same with every quantity whole that can be computed from its printed words; the same object where nothing is missing
 */
export function completeQuantities(snapshot: unknown): unknown {
  let whole = snapshot;
  for (const { keys, fields } of missingQuantityFields(snapshot)) whole = withFields(whole, keys, fields);
  return whole;
}

/**
 * Finds quantities of which fields are left out that can be computed.
 *
 * @param snapshot the JSON of a snapshot
 * @returns each quantity that is not whole and can be computed, with the fields that it leaves out
 */
export function missingQuantityFields(
  snapshot: unknown,
): { readonly keys: readonly (string | number)[]; readonly fields: Readonly<Record<string, unknown>> }[] {
  return [...eachQuantity(snapshot)]
    .map(({ keys, quantity }) => ({ keys, fields: missingFields(quantity) }))
    .filter(({ fields }) => Object.keys(fields).length > 0);
}
