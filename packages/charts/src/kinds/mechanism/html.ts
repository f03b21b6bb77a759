import type { FigureView } from '@gongkai/snapshot';
import { type Html, html } from '../../html/html.ts';
import type { SourceOptions } from '../../options.ts';
import type { Body } from '../../page/body.ts';
import { haveOwnPlaces } from '../../rows/cells.ts';
import { wordsOf } from '../../words/dictionary.ts';
import type { Words } from '../../words/words.ts';
import { figureList } from './html/figures.ts';
import { groupHtml } from './html/group.ts';
import type { Setting } from './html/part.ts';
import { remarksHtml, type Shared, sharedBy } from './html/remarks.ts';
import { mechanismNotes } from './legend.ts';
import { hubOf } from './model/hub.ts';
import { type Band, bandsOf, figureOf, type Group, type Part } from './model/model.ts';
import { headAndRest } from './pieces/text.ts';

/** What the wholes of a mechanism say of all of their parts. */
function sharedIn(bands: readonly Band[], words: Words): ReadonlyMap<Part, Shared> {
  const found = new Map<Part, Shared>();
  const walk = (group: Group, isRoot: boolean) => {
    const shared = sharedBy(group, isRoot, words);
    for (const part of group.parts) {
      found.set(part, shared);
      walk(part.inside, false);
    }
  };
  for (const { group } of bands) walk(group, true);
  return found;
}

/** What is said of all parts of a group that stands in no part. */
function saidOfAll({ parts: [first] }: Group, { shared }: Setting): Html {
  return remarksHtml(first ? (shared.get(first)?.said ?? []) : []);
}

/** A layer: its name, and its parts below or beside it. */
function layer({ label, group }: Band, setting: Setting): Html {
  const [head, rest] = headAndRest(label ?? '');
  return html` <li class="gk-layer"><p class="gk-layer-label"><strong>${head}</strong>${rest}</p>${saidOfAll(group, setting)}${groupHtml(group, setting)}</li>`;
}

function write(view: FigureView, options: SourceOptions): Html | null {
  const { mechanism } = view;
  if (mechanism === null) return null;
  const bands = bandsOf(view, options);
  const words = wordsOf(options.locale);
  const setting: Setting = {
    rows: new Map(view.rows.map((row) => [row.observation.id, row])),
    withSources: haveOwnPlaces(view.rows),
    options,
    words,
    shared: sharedIn(bands, words),
    isTiers: mechanism.form === 'tiers',
    isHub: mechanism.form === 'hub',
    hub: hubOf(mechanism.form, bands),
    group: (group, room) => groupHtml(group, setting, room),
  };
  const layers = bands.filter(({ label }) => label !== null);
  const free = bands.filter(({ label }) => label === null);
  const owned = new Set(mechanism.nodes.flatMap(({ observations }) => observations));
  const rest = view.rows.filter(({ observation }) => !owned.has(observation.id));
  return html`<div class="gk-mechanism">${
    mechanism.summary === undefined ? null : html`<p class="gk-mechanism-summary">${mechanism.summary}</p>`
  }${layers.length > 0 ? html` <ul class="gk-layers" role="list">${layers.map((band) => layer(band, setting))}</ul>` : null}${free.map(
    ({ group }) => html`${saidOfAll(group, setting)}${groupHtml(group, setting)}`,
  )}${figureList(
    rest.map((row) => figureOf(row, null, options)),
    3,
    setting,
  )}</div>`;
}

/**
 * Writes the parts of a mechanism as nested lists in HTML.
 *
 * @param view a figure of a mechanism
 * @returns its nested lists; see `mechanismBody`; empty where the view has no mechanism
 * @example
 * ```ts
 * const view = viewOf({ title: '三级联动', parts: ['县总工会', { label: '镇工会', parts: ['村工会'] }] });
 * outline(view); // …<p class="gk-node-label">村工会</p>…
 * ```
 */
export function outline(view: FigureView, options: SourceOptions = {}): string {
  return write(view, options)?.text ?? '';
}

/**
 * A way of working as nested lists, which a style sheet lays out as boxes, steps, tiers, a hub with its partners: an outline that is its own
 * diagram. Every part, relation and figure stands in it once.
 *
 * @param view a figure of a mechanism
 * @param options addresses of sources, language
 * @returns null where the view has no mechanism
 */
export const mechanismBody: Body = Object.assign(write, { own: { notes: mechanismNotes } });
