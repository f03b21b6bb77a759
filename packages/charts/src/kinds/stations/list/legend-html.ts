import { groupAttribute, kindsAttribute, legendClass } from '../../../html/contract.ts';
import { type Html, html } from '../../../html/html.ts';
import type { Locale } from '../../../options.ts';
import { symbolMark } from '../map/symbol-mark.ts';
import { stationWordsOf } from '../words/dictionary.ts';
import { groupKinds, type StationGroup } from '../words/groups.ts';

/** @returns the legend in a page; a script reads from it how groups look and which kinds they have. */
export function legendHtml(counts: readonly (readonly [StationGroup, number])[], locale?: Locale): Html {
  const words = stationWordsOf(locale);
  return html`<ul class="${legendClass}" role="list" aria-label="${words.legend}">${counts.map(
    ([group, count]) =>
      html`<li ${groupAttribute}="${group}" ${kindsAttribute}="${groupKinds[group].join(' ')}">${symbolMark(group)}${words.groups[group]} <small>${count}</small></li>`,
  )}</ul>`;
}
