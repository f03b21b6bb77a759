import { find, read } from '@gongkai/quantity';
import { latest } from '../data.ts';
import { say, show } from '../problem.ts';
import { selectedOf } from '../select/selection.ts';
import type { Observation } from '../types.ts';
import type { CheckContext } from './context.ts';

/** What two quantities must share to be the same number: not the words, which a headline may shorten (过万 for 参与人次过万). */
const meaning = ({ kind, value, low, high, unit, direction }: Omit<Observation['quantity'], 'printed'>) =>
  show([kind, value, low, high, unit, direction]);

function isUnsound({ quantity }: Observation): boolean {
  if (quantity.printed === undefined) return false;
  try {
    return meaning(read(quantity.printed)) !== meaning(quantity);
  } catch {
    return true;
  }
}

/** A number in the title of a chart, or in what is said of a union, is one of the numbers it is about, no rounder and no finer. */
export function checkHeadlines({ data, report, unread, brokenIds }: CheckContext): void {
  for (const entry of data.unions.values()) {
    if (entry.snapshots.length === 0 || unread.has(entry.union.id)) continue;
    const { observations } = latest(entry).snapshot;
    const look = (text: string, about: readonly Observation[], file: string, path: string) => {
      const printed = about.flatMap(({ quantity }) => quantity.printed ?? []);
      // A derived number may not be a headline: there it would look printed.
      const known = new Set(
        about.flatMap(({ quantity }) => (quantity.printed === undefined ? [] : meaning(quantity))),
      );
      // A broken observation may be the very one; its own fault is said elsewhere.
      if (about.some(isUnsound)) return;
      for (const { quantity } of find(text)) {
        if (known.has(meaning(quantity))) continue;
        report({
          code: 'headline-number',
          file,
          path,
          expected: printed.join(' | ') || say('不写数', 'no number'),
          found: quantity.printed,
        });
      }
    };
    look(entry.union.lede ?? '', observations, entry.unionFile, '$.lede');
    for (const [index, figure] of (entry.figures?.figures ?? []).entries()) {
      const selected = selectedOf(figure).map(({ id }) => id);
      const series = 'series' in figure.select ? figure.select.series : null;
      if (selected.length === 0 && series === null) continue;
      if ([...selected, series ?? ''].some((id) => brokenIds.has(id))) continue;
      const shown =
        series === null
          ? observations.filter(({ id }) => selected.includes(id))
          : entry.snapshots.flatMap(({ snapshot }) =>
              snapshot.observations.filter(({ id }) => id === series),
            );
      look(figure.title, shown, entry.figuresFile, `$.figures[${index}].title`);
    }
  }
}
