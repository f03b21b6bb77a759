import { attributes, type Html, html } from '../../../html/html.ts';
import { type StationGroup, symbolPath } from '../words/groups.ts';

/** @returns the symbol of a group as a small picture beside text that says what it is. */
export function symbolMark(group: StationGroup): Html {
  return html`<svg${attributes({ class: 'gk-sym', viewBox: '-8 -8 16 16', width: 16, height: 16, 'aria-hidden': 'true' })}><path${attributes({ class: `gk-m-${group}`, d: symbolPath(group) })}/></svg>`;
}
