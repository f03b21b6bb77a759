import type { StationsView } from '@gongkai/snapshot';
import { earlyToolAttribute, earlyToolsClass } from '../../../html/contract.ts';
import { attributes, type Html, html } from '../../../html/html.ts';
import type { StationWords } from '../words/words.ts';
import { stationActions } from './actions.ts';

/**
 * Search and switches where the map element will put its own, in the same places: a page that waits for a touch shows no empty room, and nothing
 * moves when they come. They are hidden until a script is there, which takes over what was typed or pressed.
 *
 * @param stations which stations there are
 * @param words of the language
 * @returns a search field and buttons
 */
export function earlyTools(stations: StationsView, { tools }: StationWords): Html {
  const may = stationActions(stations);
  const button = (tool: string, label: string) =>
    html`<button class="gk-tool" type="button"${attributes({ [earlyToolAttribute]: tool })}>${label}</button>`;
  return html`<div class="gk-tool-row ${earlyToolsClass}" hidden>
    <input class="gk-field gk-search" type="search" maxlength="60" autocomplete="off"${attributes({ 'aria-label': tools.search, placeholder: tools.searchHint })}>
    <div class="gk-switches" role="group">
    ${button('open', may.openNow ? tools.open : tools.openThen)}
    ${button('allDay', tools.allDay)}
    ${may.nearest ? button('nearest', tools.nearest) : null}</div></div>`;
}
