import type { FigureView } from '@gongkai/snapshot';
import type { SourceOptions } from '../../options.ts';
import { type Html, html } from '../../page/html.ts';
import { haveOwnPlaces } from '../../rows/cells.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { figureList } from './html/figures.ts';
import { groupHtml } from './html/group.ts';
import type { Setting } from './html/part.ts';
import { hubOf } from './hub.ts';
import { type Band, bandsOf, figureOf } from './model.ts';
import { headAndRest } from './text.ts';

/** A layer: its name, and its parts below or beside it. */
function layer({ label, group }: Band, setting: Setting): Html {
  const [head, rest] = headAndRest(label ?? '');
  return html` <li class="gk-layer"><p class="gk-layer-label"><strong>${head}</strong>${rest}</p>${groupHtml(group, setting)}</li>`;
}

/**
 * A way of working as nested lists, which a style sheet lays out as boxes, steps, tiers, a hub with its partners: an outline that is its own
 * diagram. Every part, relation and figure stands in it once.
 *
 * @param view a figure of a mechanism
 * @param options addresses of sources, language
 * @returns null where the view has no mechanism
 */
export function mechanismBody(view: FigureView, options: SourceOptions): Html | null {
  const { mechanism } = view;
  if (mechanism === null) return null;
  const bands = bandsOf(view, options);
  const setting: Setting = {
    rows: new Map(view.rows.map((row) => [row.observation.id, row])),
    withSources: haveOwnPlaces(view.rows),
    options,
    words: wordsOf(options.locale),
    isTiers: mechanism.form === 'tiers',
    isHub: mechanism.form === 'hub',
    hub: hubOf(mechanism.form, bands),
    group: (group, cramped) => groupHtml(group, setting, cramped),
  };
  const layers = bands.filter(({ label }) => label !== null);
  const free = bands.filter(({ label }) => label === null);
  const owned = new Set(mechanism.nodes.flatMap(({ observations }) => observations));
  const rest = view.rows.filter(({ observation }) => !owned.has(observation.id));
  return html`<div class="gk-mechanism">${
    mechanism.summary === undefined ? null : html`<p class="gk-mechanism-summary">${mechanism.summary}</p>`
  }${layers.length > 0 ? html` <ul class="gk-layers" role="list">${layers.map((band) => layer(band, setting))}</ul>` : null}${free.map(
    ({ group }) => groupHtml(group, setting),
  )}${figureList(
    rest.map((row) => figureOf(row, null, options)),
    3,
    setting,
  )}</div>`;
}

/**
 * @param view a figure of a mechanism
 * @returns its nested lists; see `mechanismBody`; empty where the view has no mechanism
 */
export function outline(view: FigureView, options: SourceOptions = {}): string {
  return mechanismBody(view, options)?.text ?? '';
}
