import {
  fictionClass,
  stationFictionClass,
  stationHoursClass,
  unionAttribute,
} from '@gongkai/charts/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { openingOf } from '../station/opening.ts';
import type { ListedStation } from '../station/read-stations.ts';
import { openingLines } from '../station/station-text.ts';
import type { Words } from '../words/words.ts';

/** What is said of the chosen station beside its mark. */
export interface Card {
  readonly name: string;
  /** Whether the station is fiction, which its name then says. */
  readonly synthetic: boolean;
  readonly lines: readonly string[];
  readonly href: string;
}

/** The card below the map, with the way to all else that is known. */
export function cardTemplate(
  card: Card | null,
  words: Words,
  close: () => void,
): TemplateResult | typeof nothing {
  if (card === null) return nothing;
  return html`<div class="gk-card">
    <p class="gk-card-name">${card.synthetic ? html`<b class="${fictionClass}">${words.fiction}</b> ` : nothing}${card.name}</p>
    ${card.lines.map((line) => html`<p>${line}</p>`)}
    <a href=${card.href} target=${card.href.startsWith('#') ? '_self' : nothing}>${words.inList}</a>
    <button class="gk-card-close" type="button" aria-label=${words.close} @click=${close}>×</button>
  </div>`;
}

/**
 * @param station of the list
 * @param now this moment
 * @param moment how the moment is said that a demonstration records
 * @returns what is said of it
 */
export function cardOf(station: ListedStation, now: Date, moment: string | null, words: Words): Card {
  const { item, id, name, synthetic } = station;
  const written = (selector: string) => item.querySelector(selector)?.textContent ?? '';
  const opening = openingLines(openingOf(station, now), station, words).join(' · ');
  const lines = [
    written(`.${stationHoursClass}`),
    opening,
    ...(synthetic ? [opening && (moment ?? ''), written(`.${stationFictionClass}`)] : []),
  ];
  return { name, synthetic, lines: lines.filter((line) => line !== ''), href: `#${id}` };
}

/** @returns what is said of a station of a file of many unions: it has its place on its union's page. */
export function cardOfTile(
  id: string,
  { name, union, synthetic }: Readonly<Record<string, unknown>>,
  root: Element,
): Card {
  const link = root.querySelector<HTMLAnchorElement>(`a[${unionAttribute}="${CSS.escape(String(union))}"]`);
  return {
    name: String(name ?? id),
    synthetic: Boolean(synthetic),
    lines: link ? [link.textContent ?? ''] : [],
    href: link ? `${link.href}#${id}` : `#${id}`,
  };
}

/** In the place of the card, where several marks lie under one finger: which of them is meant. */
export function chooserTemplate(
  offered: readonly Pick<ListedStation, 'id' | 'name' | 'synthetic'>[],
  words: Words,
  actions: { readonly pick: (id: string) => void; readonly closeCard: () => void },
): TemplateResult | typeof nothing {
  if (offered.length === 0) return nothing;
  const title = words.whichOf(offered.length);
  return html`<div class="gk-card gk-chooser" role="group" aria-label=${title}>
    <p class="gk-card-name">${title}</p>
    <ul role="list">${offered.map(
      ({ id, name, synthetic }) =>
        html`<li><button class="gk-tool" type="button" @click=${() => actions.pick(id)}>${
          synthetic ? html`<b class="${fictionClass}">${words.fiction}</b> ` : nothing
        }${name}</button></li>`,
    )}</ul>
    <button class="gk-card-close" type="button" aria-label=${words.close} @click=${actions.closeCard}>×</button>
  </div>`;
}
