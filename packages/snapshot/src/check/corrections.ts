import { isClosed, isSameTime } from '../compare/observations.ts';
import type { SnapshotFile, UnionData } from '../data.ts';
import { bilingual, show } from '../problem/problem.ts';
import { isSameNumber } from '../select/corrections.ts';
import type { Observation } from '../types.ts';
import type { CheckContext } from './context.ts';

const inSnapshot = ({ snapshot }: SnapshotFile, id: string) =>
  snapshot.observations.find((observation) => observation.id === id);

/** What is corrected stood in an earlier snapshot and is another number now; what was changed without a word is asked about. */
export function checkCorrections({ data, report }: CheckContext): void {
  for (const entry of data.unions.values()) {
    for (const [index, correcting] of entry.snapshots.entries()) {
      checkStated(entry, index, correcting, report);
      askAboutChanges(entry, index, correcting, report);
    }
  }
}

function checkStated(
  { snapshots }: UnionData,
  index: number,
  correcting: SnapshotFile,
  report: CheckContext['report'],
): void {
  const seen = new Set<string>();
  for (const [at, { observation, replaces }] of (correcting.snapshot.corrections ?? []).entries()) {
    const path = `$.corrections[${at}]`;
    const { file } = correcting;
    const earlier = snapshots.slice(0, index);
    const replaced = earlier.find(({ snapshot }) => snapshot.date === replaces);
    const old = replaced && inSnapshot(replaced, observation);
    const now = inSnapshot(correcting, observation);
    if (seen.has(`${observation} ${replaces}`)) {
      report({
        code: 'correction-twice',
        file,
        path,
        expected: bilingual('一处更正写一次', 'one correction of a number'),
        found: `${observation} ${replaces}`,
      });
    }
    seen.add(`${observation} ${replaces}`);
    if (!replaced) {
      const dates = earlier.map(({ snapshot }) => snapshot.date).join(', ') || '—';
      report({
        code: 'correction-target',
        file,
        path: `${path}.replaces`,
        expected: bilingual(`本工会较早的快照：${dates}`, `an earlier snapshot of this union: ${dates}`),
        found: replaces,
      });
    } else if (!old) {
      report({
        code: 'correction-target',
        file,
        path: `${path}.observation`,
        expected: bilingual(`${replaced.file} 里的编号`, `an id of ${replaced.file}`),
        found: observation,
      });
    } else if (now && isSameNumber(old, now)) {
      report({
        code: 'correction-unchanged',
        file,
        path,
        expected: bilingual(
          `与 ${replaced.file} 里不同的数、时间、范围或名称`,
          `another number, time, scope or label than in ${replaced.file}`,
        ),
        found: show(now.quantity.printed ?? now.quantity.value),
      });
    }
  }
}

/** A number of a time that is over was printed otherwise before: a correction, or another way of counting; either should be said. */
function askAboutChanges(
  { snapshots }: UnionData,
  index: number,
  { file, snapshot }: SnapshotFile,
  report: CheckContext['report'],
): void {
  const explained = new Set((snapshot.corrections ?? []).map(({ observation }) => observation));
  for (const [at, observation] of snapshot.observations.entries()) {
    const before = lastBefore(snapshots.slice(0, index), observation);
    // What is derived follows what it was computed of.
    if (!before || observation.derived || explained.has(observation.id) || observation.status.obs === 'B')
      continue;
    const { quantity: old } = before.observation;
    if (JSON.stringify(old) === JSON.stringify(observation.quantity)) continue;
    report({
      code: 'correction-missing',
      severity: 'warning',
      file,
      path: `$.observations[${at}].quantity`,
      expected: bilingual(
        `${show(old.printed ?? old.value)}（${before.file}），或者 corrections 里的一处更正`,
        `${show(old.printed ?? old.value)} (${before.file}), or an entry of corrections`,
      ),
      found: show(observation.quantity.printed ?? observation.quantity.value),
    });
  }
}

/** The same number of the same time that is over, where it stood last. */
function lastBefore(
  earlier: readonly SnapshotFile[],
  observation: Observation,
): { observation: Observation; file: string } | null {
  if (!isClosed(observation.period)) return null;
  for (const snapshotFile of [...earlier].reverse()) {
    const found = inSnapshot(snapshotFile, observation.id);
    if (found && isSameTime(found.period, observation.period))
      return { observation: found, file: snapshotFile.file };
  }
  return null;
}
