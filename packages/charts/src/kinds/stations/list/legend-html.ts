import { groupAttribute, kindsAttribute, legendClass, undrawnAttribute } from '../../../html/contract.ts';
import { attributes, type Html, html } from '../../../html/html.ts';
import type { Locale } from '../../../options.ts';
import { symbolMark } from '../map/symbol-mark.ts';
import { stationWordsOf } from '../words/dictionary.ts';
import { groupKinds, type StationGroup } from '../words/groups.ts';

/**
 * The legend in a page; a script reads from it how groups look and which kinds they have.
 *
 * @param counts groups with how many marks each has; of one without any it is said that it stands in the list alone
 */
export function legendHtml(counts: readonly (readonly [StationGroup, number])[], locale?: Locale): Html {
  const words = stationWordsOf(locale);
  const own = (group: StationGroup, count: number) =>
    attributes({
      [groupAttribute]: group,
      [kindsAttribute]: groupKinds[group].join(' '),
      [undrawnAttribute]: count === 0 ? 'true' : null,
    });
  return html`<ul class="${legendClass}" role="list" aria-label="${words.legend}">${counts.map(
    ([group, count]) =>
      html`<li${own(group, count)}>${symbolMark(group)}${words.groups[group]} <small>${count === 0 ? words.listOnly : count}</small></li>`,
  )}</ul>`;
}
