import { linkClass } from '../../../html/contract.ts';
import { attributes, type Html, html } from '../../../html/html.ts';
import type { Words } from '../../../words/words.ts';
import type { Link, Part } from '../model/model.ts';
import { edgeText } from '../model/relation-text.ts';

/** How a link runs as seen from the part at which it is written. */
type Way = 'to' | 'from' | 'both';

function wayOf({ edge, to }: Link, target: Part): Way {
  if (edge.mutual === true) return 'both';
  return to === target ? 'to' : 'from';
}

const classes: Readonly<Record<Way, string | null>> = { to: null, from: 'gk-back', both: 'gk-mutual' };
const signs: Readonly<Record<Way, string>> = { to: '→', from: '←', both: '—' };

/** Where a line stands. */
interface LinkPlace {
  /** Whether the order of a numbered list says the same. */
  readonly isStep?: boolean;
  /** Whether the line may run from side to side. */
  readonly isSide?: boolean;
  /** It goes on as a comb, whose teeth have the arrows. */
  readonly isStem?: boolean;
  /** How many boxes stand in the row above, from whose last one it comes. */
  readonly above?: number;
}

/**
 * The line by which a part is reached, with its words; a style sheet draws the arrow into the empty element. Where it has no words,
 * a sign tells the relation where there is no style sheet.
 *
 * @param links one, or one for each way
 * @param target the part at which the line ends
 * @param place where it stands
 */
export function linkHtml(
  links: readonly Link[],
  target: Part,
  { isStep = false, isSide = false, isStem = false, above = 1 }: LinkPlace,
  words: Words,
): Html {
  const lines = links.map((link, index) => {
    const way = wayOf(link, target);
    const text = edgeText(link.edge, words);
    const { certainty } = link.edge;
    const own = attributes({
      class: isStem ? 'gk-stem' : classes[way],
      'data-certainty': certainty === 'stated' ? null : certainty,
    });
    return html`${index > 0 ? ' ' : null}<span${own}>${text === '' && !isStep ? html`<small>${signs[way]}</small>` : text}<i></i></span>`;
  });
  const broken = links.every(({ edge }) => edge.certainty !== 'stated') ? 'inferred' : null;
  const own =
    above > 1 ? attributes({ class: `${linkClass} gk-turn gk-t${above}`, 'data-certainty': broken }) : null;
  return own === null
    ? html` <p class="${linkClass}${isSide ? ' gk-side' : ''}">${lines}</p> `
    : html` <p${own}>${lines}</p> `;
}

/** @returns links of one sort together: the same words in the same direction, seen from the hub. */
export function linksBySort(
  hub: Part,
  links: readonly Link[],
): readonly { readonly inward: boolean; readonly links: readonly Link[] }[] {
  const sorts = new Map<string, Link[]>();
  for (const link of links) {
    const { relation, certainty, mutual } = link.edge;
    const key = JSON.stringify([link.to === hub && !mutual, relation, certainty, mutual === true]);
    sorts.set(key, [...(sorts.get(key) ?? []), link]);
  }
  return [...sorts.values()].map((list) => ({
    inward: list.every(({ edge, to }) => to === hub && edge.mutual !== true),
    links: list,
  }));
}
