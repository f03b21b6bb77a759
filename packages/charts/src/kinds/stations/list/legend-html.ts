import { type Html, html } from '../../../html/html.ts';
import type { Locale } from '../../../options.ts';
import { symbolMark } from '../map/symbol-mark.ts';
import { stationWordsOf } from '../words/dictionary.ts';
import { groupKinds, type StationGroup } from '../words/groups.ts';

/** @returns the legend in a page; a script reads from it how groups look and which kinds they have. */
export function legendHtml(counts: readonly (readonly [StationGroup, number])[], locale?: Locale): Html {
  const words = stationWordsOf(locale);
  return html`<ul class="gk-legend" role="list" aria-label="${words.legend}">${counts.map(
    ([group, count]) =>
      html`<li data-group="${group}" data-kinds="${groupKinds[group].join(' ')}">${symbolMark(group)}${words.groups[group]} <small>${count}</small></li>`,
  )}</ul>`;
}
