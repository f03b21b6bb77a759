import {
  certaintyClass,
  citationClass,
  derivedClass,
  fictionClass,
  figureClass,
  foldedCellClass,
  footClass,
  groupRowClass,
  hashClass,
  observationAttribute,
  ownerAttribute,
  pageClass,
  periodClass,
  placeAttribute,
  snapshotAttribute,
  sourceAttribute,
  sourceClass,
  tileClass,
  tilesClass,
  titleClass,
} from '@gongkai/charts/contract';
import { numberQuote } from '@gongkai/charts/number-quote';
import type { Explanation } from '../shared/explanation.ts';
import type { Language } from '../shared/language.ts';
import { type CiteWords, citeWords } from './words.ts';

/** Where something was printed, and where that can be read. */
export interface CitedSource {
  readonly text: string;
  readonly href: string | null;
}

/** What is needed to cite a mark. */
export interface Cited {
  /** What the mark shows: its label and its number, or the name of a part. */
  readonly name: string;
  /** The address that leads to the mark. */
  readonly link: string;
  readonly citation: string;
  readonly sources: readonly CitedSource[];
  /** A number that was computed: no source printed it. */
  readonly isDerived: boolean;
}

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const textOf = (element: Element | null | undefined, selector: string) =>
  clean(element?.querySelector(selector)?.textContent);

/** The number of a source, as it stands before its section or name, and what follows. */
const numbered = /〔(\d+)〕\s*(.*)$/;

/**
 * The address of a mark: on the page of its figure, which stays; where the figure stands on that page itself, or has none, on this page.
 */
function linkOf(mark: Element, figure: Element | null): string {
  const page = figure?.querySelector<HTMLAnchorElement>(`.${pageClass}`)?.href;
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const base = (page ?? canonical ?? location.href).replace(/#.*$/, '');
  const id = mark.getAttribute(observationAttribute);
  return id === null ? base : `${base}#${encodeURIComponent(id)}`;
}

/** Whose number it is: the union's whose figure it is; where several stand in it, that of the heading above the row. */
function ownerOf(mark: Element): string {
  const owner = mark.closest(`[${ownerAttribute}]`)?.getAttribute(ownerAttribute);
  if (owner) return owner;
  const group = mark.parentElement?.querySelector(`.${groupRowClass}`);
  return clean(group?.textContent).split(' · ')[0] ?? '';
}

/** Day and hash of the snapshot in which a mark stands, where the caption names one that is its own. */
function snapshotOf(mark: Element, figure: Element | null, owner: string) {
  const lines = [...(figure?.querySelectorAll(`.${footClass} span`) ?? [])].flatMap((line) => {
    const [date] = /\d{4}-\d\d-\d\d/.exec(line.textContent ?? '') ?? [];
    const hash = textOf(line, `.${hashClass}`);
    return date && hash !== '' ? [{ date, hash, text: clean(line.textContent) }] : [];
  });
  const date = mark.getAttribute(snapshotAttribute);
  const found = lines.find((line) =>
    date === null ? lines.length === 1 || (owner !== '' && line.text.startsWith(owner)) : line.date === date,
  );
  return { date: found?.date ?? date, hash: found?.hash ?? null };
}

/** A source of the caption, with the one section in which the figure's numbers stand, or of several none. */
function ofCaption(cite: Element, section: string, words: CiteWords): string {
  const [, , text = ''] = numbered.exec(clean(cite.textContent)) ?? [];
  if (section === '') return text || clean(cite.textContent);
  const places = [...cite.querySelectorAll('a')].slice(1).map((link) => clean(link.textContent));
  // The caption names every section; of one number only its own is said.
  const whole = places[0] === undefined ? text : text.slice(0, text.indexOf(places[0]));
  return words.located(whole.replace(/[：:]\s*$/, ''), section);
}

/** What the server wrote beside a tile or, where it is the same for several of them, beside their list. */
const tileData = (tile: Element, attribute: string) =>
  clean((tile.hasAttribute(attribute) ? tile : tile.closest(`.${tilesClass}`))?.getAttribute(attribute));

function sourcesOf(mark: Element, figure: Element | null, words: CiteWords): CitedSource[] {
  const cites = [...(figure?.querySelectorAll(`.${citationClass}`) ?? [])];
  const own = [...mark.querySelectorAll(`.${foldedCellClass}, .${sourceClass}`)].flatMap((cell) => {
    const [, number, section = ''] = numbered.exec(clean(cell.textContent)) ?? [];
    const cite = cites.find((one) => one.textContent?.includes(`〔${number}〕`));
    const link = cell.querySelector('a') ?? cell.closest('a') ?? cite?.querySelector('a');
    const place = section || tileData(mark, placeAttribute);
    return number && cite ? [{ text: ofCaption(cite, place, words), href: link?.href ?? null }] : [];
  });
  if (own.length > 0) return own;
  const section = tileData(mark, placeAttribute);
  const [cite] = cites;
  if (cite && cites.length === 1) {
    const links = [...cite.querySelectorAll('a')];
    // With a single section, its link leads to the very words.
    const link = links[links.length === 2 ? 1 : 0];
    return [{ text: ofCaption(cite, section, words), href: link?.href ?? null }];
  }
  const said = tileData(mark, sourceAttribute);
  const link = mark.querySelector<HTMLAnchorElement>(`.${sourceClass} a, a.${sourceClass}`);
  if (said === '' || cites.length > 0) return [];
  return [{ text: section === '' ? said : words.located(said, section), href: link?.href ?? null }];
}

/**
 * Reads from what the server wrote how a mark is linked to and cited, so that page and panel agree.
 *
 * @param mark a row, a tile, a part or a number in one
 * @param explanation what is known of it
 * @param language of the citation
 * @returns its address, citation and sources
 */
export function citedOf(mark: Element, explanation: Explanation, language: Language): Cited {
  const figure = mark.closest(`.${figureClass}`);
  const words = citeWords(language);
  const title = textOf(figure, `.${titleClass}`) || (figure?.getAttribute('aria-label') ?? '');
  const isPart = !mark.hasAttribute(observationAttribute);
  const isDerived = mark.querySelector(`.${derivedClass}`) !== null;
  const owner = ownerOf(mark);
  const sources = isDerived ? [] : sourcesOf(mark, figure, words);
  const link = linkOf(mark, figure);
  const period = textOf(figure, `.${periodClass}`);
  const { label, printed, lines } = explanation;
  const said = tileData(mark, sourceAttribute);
  const facts = (isPart ? lines.slice(0, mark.querySelector(`.${certaintyClass}`) ? 1 : 0) : lines)
    .filter((line) => !numbered.test(line) && (said === '' || !line.startsWith(said)))
    .map((line) => (line === period ? line.replace(/^[^:：]*[:：]\s*/, '') : line));
  const scope = figure ?? mark.closest(`.${tileClass}`);
  const citation = numberQuote(
    {
      owner: owner || title,
      // What has no label of its own, as a part of a mechanism, is named by its figure.
      label: label || (owner && title),
      printed,
      facts,
      sources: sources.map(({ text }) => text),
      isFictional: scope?.querySelector(`.gk-synthetic, .${fictionClass}`) !== null,
      ...snapshotOf(mark, figure, owner),
      url: link,
    },
    language,
  );
  return { name: clean(`${label} ${printed}`), link, citation, sources, isDerived };
}
