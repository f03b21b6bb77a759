import { openState } from '@gongkai/snapshot/hours';
import { html, nothing, type TemplateResult } from 'lit';
import { openWords } from './say.ts';
import type { ListedStation } from './station.ts';
import type { Words } from './words.ts';

/** What is said of the chosen station beside its mark. */
export interface Card {
  readonly name: string;
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
    <p class="gk-card-name">${card.name}</p>
    ${card.lines.map((line) => html`<p>${line}</p>`)}
    <a href=${card.href} target=${card.href.startsWith('#') ? '_self' : nothing}>${words.inList}</a>
    <button class="gk-card-close" type="button" aria-label=${words.close} @click=${close}>×</button>
  </div>`;
}

/** @returns what is said of a station of the list. */
export function cardOf({ week, item, id, name }: ListedStation, now: Date, words: Words): Card {
  const when = item.querySelector('.gk-st-when')?.textContent ?? '';
  const state = week && openState(week, now);
  const open = state
    ? [state.open ? words.openNow : words.closed, openWords(state, words)].filter((part) => part !== '')
    : [];
  return { name, lines: [when, ...(open.length > 0 ? [open.join(' · ')] : [])], href: `#${id}` };
}

/** @returns what is said of a station of a file of many unions: it has its place on its union's page. */
export function cardOfTile(
  id: string,
  { name, union }: Readonly<Record<string, unknown>>,
  root: Element,
): Card {
  const link = root.querySelector<HTMLAnchorElement>(`a[data-union="${CSS.escape(String(union))}"]`);
  return {
    name: String(name ?? id),
    lines: link ? [link.textContent ?? ''] : [],
    href: link ? `${link.href}#${id}` : `#${id}`,
  };
}
