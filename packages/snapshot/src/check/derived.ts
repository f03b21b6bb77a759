import { add, type Quantity, QuantityError, read } from '@gongkai/quantity';
import { bilingual, type LocalizedText, show } from '../problem/problem.ts';
import { type CheckContext, eachObservation } from './context.ts';

const fields = ['kind', 'value', 'low', 'high', 'lowOpen', 'highOpen', 'step', 'direction', 'unit'] as const;

/** A derived number recomputes from its inputs, which were printed and have one period and one scope. */
export function checkDerived({ data, report, brokenIds }: CheckContext): void {
  for (const { file, observation, path, snapshotFile } of eachObservation(data)) {
    if (!observation.derived) continue;
    const all = snapshotFile.snapshot.observations;
    const inputs = observation.derived.of.flatMap((id, index) => {
      const input = all.find((other) => other.id === id && other.id !== observation.id);
      if (!input && !brokenIds.has(id)) {
        const place = `${path}.derived.of[${index}]`;
        report({
          code: 'derived-unknown',
          file,
          path: place,
          expected: bilingual('这份快照里的另一条观测', 'another observation of this snapshot'),
          found: id,
        });
      }
      return input ?? [];
    });
    if (inputs.length < observation.derived.of.length) continue;
    const words = inputs.flatMap(({ quantity }) => quantity.printed ?? []);

    const refuse = (expected: LocalizedText, found: string) =>
      report({ code: 'derived-refused', file, path: `${path}.derived`, expected, found });
    if (words.length < inputs.length) {
      const unprinted = inputs.filter(({ quantity }) => quantity.printed === undefined);
      refuse(bilingual('印出的数', 'printed numbers'), unprinted.map(({ id }) => id).join(' / '));
      continue;
    }
    const meaning = ({ period, scope }: (typeof inputs)[number]) =>
      show([period.type, period.start, period.end, scope]);
    const meanings = new Set(inputs.map(meaning));
    if (meanings.size > 1) {
      refuse(
        bilingual('时间和范围都相同的数', 'inputs of one period and one scope'),
        [...meanings].join(' / '),
      );
      continue;
    }
    try {
      // From the printed words: a wrong number beside them is said once, not again in every sum.
      const sum = words.map((printed): Quantity => read(printed)).reduce((a, b) => add(a, b));
      for (const field of fields) {
        if (sum[field] === observation.quantity[field]) continue;
        report({
          code: 'derived-mismatch',
          file,
          path: `${path}.quantity.${field}`,
          expected: show(sum[field]),
          found: show(observation.quantity[field]),
        });
      }
    } catch (error) {
      if (!(error instanceof QuantityError)) throw error;
      refuse(bilingual('可以相加的数', 'quantities that can be added'), error.message);
    }
  }
}
