import type { StationActions } from '@gongkai/charts/station-actions';
import { html, nothing, type TemplateResult } from 'lit';
import type { Filter } from '../state/filter.ts';
import type { Words } from '../words/words.ts';

/** A code with its name and how many stations would be shown with it. */
export interface Choice {
  readonly code: string;
  readonly label: string;
  readonly count: number;
}

/** What the tools do. */
export interface ToolActions {
  readonly change: (change: Partial<Filter>) => void;
  readonly clear: () => void;
  readonly toggleNearest: () => void;
  /** Starts from where the reader is. */
  readonly fromReader: () => void;
  readonly fromPlace: (typed: string) => void;
}

/** What the tools show. */
export interface ToolsState {
  readonly filter: Filter;
  /** Whether there is something to clear. */
  readonly asked: boolean;
  /** Whether the panel is open in which a place is given. */
  readonly nearest: boolean;
  /** What is going on: how many are shown, from where, what is wrong. */
  readonly status: readonly string[];
  /** Suggestions for the place that is typed. */
  readonly places: readonly string[];
  /** Of the figure, for the ids of the tools. */
  readonly id: string;
  /** Whether the page holds stations to look through; a map of many unions reads them from a file. */
  readonly searchable: boolean;
  /** What may be done with the stations. */
  readonly may: StationActions;
}

const typedIn = (event: Event) => (event.target instanceof HTMLInputElement ? event.target.value : '');

/** The inside of an index: one box for each code, as it stands in the data's order. */
export function choices(
  list: readonly Choice[],
  chosen: readonly string[],
  change: (codes: readonly string[]) => void,
): TemplateResult {
  const turn = (code: string) =>
    change(chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code]);
  return html`${list.map(
    ({ code, label, count }) => html`<label class="gk-check">
      <input type="checkbox" .checked=${chosen.includes(code)} @change=${() => turn(code)} />
      ${label} <small>${count}</small>
    </label>`,
  )}`;
}

const nearestButton = (open: boolean, actions: ToolActions, words: Words) => html`<button
    class="gk-tool"
    type="button"
    aria-expanded=${open ? 'true' : 'false'}
    @click=${actions.toggleNearest}
  >${words.nearest}</button>`;

function nearestPanel({ places, id }: ToolsState, actions: ToolActions, words: Words): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = event.target instanceof HTMLFormElement ? event.target.querySelector('input') : null;
    actions.fromPlace(field?.value ?? '');
  };
  return html`<form class="gk-near" @submit=${submit}>
    <button class="gk-tool" type="button" @click=${actions.fromReader}>${words.here}</button>
    <label>${words.or}${words.place}
      <input class="gk-field" type="text" list="${id}-places" placeholder=${words.placeHint} autocomplete="off" maxlength="60" />
    </label>
    <datalist id="${id}-places">${places.map((name) => html`<option value=${name}></option>`)}</datalist>
    <button class="gk-tool" type="submit">${words.go}</button>
    <p>${words.privacy}</p>
  </form>`;
}

/** Search, switches, nearest, and what came of it. */
export function toolsTemplate(state: ToolsState, actions: ToolActions, words: Words): TemplateResult {
  const { filter, asked, nearest, searchable, may } = state;
  const toggle = (on: boolean, label: string, act: () => void) => html`<button
      class="gk-tool"
      type="button"
      aria-pressed=${on ? 'true' : 'false'}
      @click=${act}
    >${label}</button>`;
  const status = html`<div class="gk-map-status">
      <div role="status">${state.status.map((line) => html`<p>${line}</p>`)}</div>
      ${asked ? html`<button class="gk-clear" type="button" @click=${actions.clear}>${words.clear}</button>` : nothing}
    </div>`;
  if (!searchable) return status;
  return html`<div class="gk-tool-row">
      <input
        class="gk-field gk-search"
        type="search"
        aria-label=${words.search}
        placeholder=${words.searchHint}
        maxlength="60"
        .value=${filter.text}
        @input=${(event: Event) => actions.change({ text: typedIn(event) })}
      />
      <div class="gk-switches" role="group">
        ${toggle(filter.open, may.openNow ? words.open : words.openThen, () => actions.change({ open: !filter.open }))}
        ${toggle(filter.allDay, words.allDay, () => actions.change({ allDay: !filter.allDay }))}
        ${may.nearest ? nearestButton(nearest, actions, words) : nothing}
      </div>
    </div>
    ${may.nearest && nearest ? nearestPanel(state, actions, words) : nothing}
    ${status}`;
}
