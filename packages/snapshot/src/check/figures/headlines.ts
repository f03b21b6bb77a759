import { find, read } from '@gongkai/quantity';
import { latest } from '../../data.ts';
import { bilingual, show } from '../../problem/problem.ts';
import { selectedOf } from '../../select/selection.ts';
import type { Mechanism, Observation } from '../../types.ts';
import type { CheckContext } from '../context.ts';

/** What two quantities must share to be the same number: not the words, which a headline may shorten (过万 for 参与人次过万). */
const meaning = ({ kind, value, low, high, unit, direction }: Omit<Observation['quantity'], 'printed'>) =>
  show([kind, value, low, high, unit, direction]);

/** Small numbers in characters count the parts of a mechanism itself: 三个联合区, 两站. */
const countsParts = (printed: string): boolean => !/[\d百千万亿]/u.test(printed.normalize('NFKC'));

function isUnsound({ quantity }: Observation): boolean {
  if (quantity.printed === undefined) return false;
  try {
    return meaning(read(quantity.printed)) !== meaning(quantity);
  } catch {
    return true;
  }
}

/** A number in the title of a figure, in the summary of a mechanism, or in what is said of a union, is one of the numbers it is about, no rounder and no finer. */
export function checkHeadlines({ data, report, unread, brokenIds }: CheckContext): void {
  for (const entry of data.unions.values()) {
    if (entry.snapshots.length === 0 || unread.has(entry.union.id)) continue;
    const { file: snapshotFile, snapshot } = latest(entry);
    const { observations, mechanisms } = snapshot;
    const look = (
      text: string,
      about: readonly Observation[],
      file: string,
      path: string,
      isOther: (printed: string) => boolean = () => false,
    ) => {
      const printed = about.flatMap(({ quantity }) => quantity.printed ?? []);
      // A derived number may not be a headline: there it would look printed.
      const known = new Set(
        about.flatMap(({ quantity }) => (quantity.printed === undefined ? [] : meaning(quantity))),
      );
      // A broken observation may be the very one; its own fault is said elsewhere.
      if (about.some(isUnsound)) return;
      for (const { quantity } of find(text)) {
        if (known.has(meaning(quantity)) || isOther(quantity.printed)) continue;
        report({
          code: 'headline-number',
          file,
          path,
          expected: printed.join(' | ') || bilingual('不写数', 'no number'),
          found: quantity.printed,
        });
      }
    };
    look(entry.union.lede ?? '', observations, entry.unionFile, '$.lede');
    const inParts = (mechanism: Mechanism) => {
      const ids = mechanism.nodes.flatMap(({ observations: own = [] }) => own);
      return ids.some((id) => brokenIds.has(id)) ? null : observations.filter(({ id }) => ids.includes(id));
    };
    for (const [index, mechanism] of mechanisms.entries()) {
      const about = inParts(mechanism);
      if (about === null || mechanism.summary === undefined) continue;
      look(mechanism.summary, about, snapshotFile, `$.mechanisms[${index}].summary`, countsParts);
    }
    for (const [index, figure] of (entry.figures?.figures ?? []).entries()) {
      const { select } = figure;
      const shownMechanism = 'mechanism' in select && mechanisms.find(({ id }) => id === select.mechanism);
      const numbers = shownMechanism ? inParts(shownMechanism) : null;
      if (numbers !== null)
        look(figure.title, numbers, entry.figuresFile, `$.figures[${index}].title`, countsParts);
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
