import { shownIds } from '../../compare/snapshots.ts';
import { latest, type SnapshotFile, type UnionData } from '../../data.ts';
import { bilingual, show } from '../../problem/problem.ts';
import { isSameNumber } from '../../select/corrections.ts';
import type { CheckContext } from '../context.ts';

/** So many numbers are told one by one. */
const shown = 4;

/** What differs of some numbers between two snapshots: `8处 → 9处`. */
function differences(ids: readonly string[], before: SnapshotFile, now: SnapshotFile): string[] {
  const find = ({ snapshot }: SnapshotFile, id: string) => snapshot.observations.find((one) => one.id === id);
  return ids.flatMap((id) => {
    const [was, is] = [find(before, id), find(now, id)];
    if ((!was && !is) || (was && is && isSameNumber(was, is))) return [];
    const [old, next] = [was, is].map((one) => one?.quantity.printed ?? one?.quantity.value ?? '—');
    return [`${id}: ${old} → ${next}`];
  });
}

/**
 * Titles and ledes were written for the numbers of one snapshot. Where a newer one has others, somebody is asked to read them again, and to say so in
 * `writtenFor`.
 */
export function checkWrittenFor({ data, report, unread, brokenIds }: CheckContext): void {
  if (brokenIds.size > 0) return;
  for (const entry of data.unions.values()) {
    if (entry.snapshots.length === 0 || unread.has(entry.union.id)) continue;
    const { union, unionFile, figures, figuresFile } = entry;
    const { snapshot } = latest(entry);
    if (union.lede !== undefined) {
      const ids = snapshot.observations.map(({ id }) => id);
      ask(entry, union.writtenFor, ids, { file: unionFile, path: '$' }, 'lede', report);
    }
    for (const [index, figure] of (figures?.figures ?? []).entries()) {
      const place = { file: figuresFile, path: `$.figures[${index}]` };
      ask(entry, figure.writtenFor, shownIds(figure, snapshot), place, 'title', report);
    }
  }
}

function ask(
  { snapshots }: UnionData,
  writtenFor: string | undefined,
  ids: readonly string[],
  { file, path }: { readonly file: string; readonly path: string },
  key: 'title' | 'lede',
  report: CheckContext['report'],
): void {
  const now = snapshots.at(-1);
  const written =
    writtenFor === undefined
      ? snapshots.at(-2)
      : snapshots.find(({ snapshot }) => snapshot.date === writtenFor);
  if (!now || written === now) return;
  const severity = 'warning' as const;
  const { date } = now.snapshot;
  if (!written) {
    if (writtenFor === undefined) return;
    const dates = snapshots.map(({ snapshot }) => snapshot.date).join(' | ');
    report({
      code: 'text-outdated',
      severity,
      file,
      path: `${path}.writtenFor`,
      expected: dates,
      found: writtenFor,
    });
    return;
  }
  const changed = differences(ids, written, now);
  if (changed.length === 0) return;
  const more = changed.length > shown ? ` … (${changed.length})` : '';
  const list = changed.slice(0, shown).join('; ') + more;
  report({
    code: 'text-outdated',
    severity,
    file,
    path: `${path}.${key}`,
    expected: bilingual(
      `"writtenFor": ${show(date)}，读过之后写上`,
      `"writtenFor": ${show(date)}, once it was read again`,
    ),
    found: list,
  });
}
