import { bilingual, show } from '../problem/problem.ts';
import { type CheckContext, eachObservation } from './context.ts';

/** Every figure is either printed in a source that is listed, or derived by a formula; mechanisms and facilities cite, too. */
export function checkSources({ data, report, brokenIds }: CheckContext): void {
  for (const { file, observation, path, snapshotFile } of eachObservation(data)) {
    const { source, derived } = observation;
    if ((source === undefined) === (derived === undefined)) {
      const found = source ? 'source + derived' : '—';
      report({
        code: 'source-required',
        file,
        path,
        expected: bilingual('source 或 derived，二者取一', 'source or derived'),
        found,
      });
    }
    if (!source) continue;
    const known = snapshotFile.snapshot.sources.map(({ id }) => id);
    // Without any source the shape is what is wrong, and is said once.
    if (known.length > 0 && !known.includes(source.ref) && !brokenIds.has(source.ref)) {
      report({
        code: 'source-unknown',
        file,
        path: `${path}.source.ref`,
        expected: known.join(' | '),
        found: source.ref,
      });
    }
    const { printed } = observation.quantity;
    if (printed !== undefined && !source.phrase.includes(printed)) {
      report({
        code: 'source-phrase',
        file,
        path: `${path}.source.phrase`,
        expected: bilingual(`含有 ${show(printed)} 的原话`, `words that contain ${show(printed)}`),
        found: show(source.phrase),
      });
    }
  }
  for (const entry of data.unions.values()) {
    for (const { file, snapshot } of entry.snapshots) {
      const known = snapshot.sources.map(({ id }) => id);
      const cite = (ref: string, path: string) => {
        if (known.length === 0 || known.includes(ref) || brokenIds.has(ref)) return;
        report({ code: 'source-unknown', file, path, expected: known.join(' | '), found: ref });
      };
      for (const [index, { source }] of snapshot.mechanisms.entries())
        cite(source.ref, `$.mechanisms[${index}].source.ref`);
      for (const [index, { ref }] of (snapshot.namedFacilities ?? []).entries())
        cite(ref, `$.namedFacilities[${index}].ref`);
    }
  }
}
