import { type FrameElement, readTree } from '@gongkai/charts/frame';
import { addresses } from '../addresses.ts';
import { frameOf } from '../embed/frames.ts';
import { sinceOfFigure } from '../embed/since.ts';
import { absoluteAddress } from '../sharing/absolute.ts';
import { allFigures, languageOf, type Site, type SiteFigure } from '../site.ts';
import type { SiteWords } from '../words/site-words.ts';
import type { FigureAttributes, FigureData, FigureNode } from './define-figure.ts';

/** A part of a figure as it travels; addresses are whole, as the host's page is elsewhere. */
function nodeOf(site: Site, element: FrameElement): FigureNode {
  const attributes: FigureAttributes = Object.fromEntries(
    [...element.attributes].map(([name, value]) => [
      name,
      name === 'href' && value.startsWith('/') ? (absoluteAddress(site, value) ?? value) : value,
    ]),
  );
  const children = element.children.map((child) => (typeof child === 'string' ? child : nodeOf(site, child)));
  return [element.name, attributes, ...children];
}

/** @returns a figure as its script hands it over; null where the site does not say where it will be. */
function figureData(site: Site, figure: SiteFigure, words: SiteWords): FigureData | null {
  const src = absoluteAddress(site, addresses.figureScript(figure.figure.id));
  if (src === null) return null;
  return {
    src,
    lang: languageOf(site),
    tree: nodeOf(site, readTree(frameOf(site, figure).html)),
    since: sinceOfFigure(site, figure, words),
  };
}

/** @returns a value as it stands in a script or in a page: no text of it can end the element around it. */
const scriptJson = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

/** @returns the script of every figure, by its name below `/embed/`; none where the site does not say where it will be. */
export function figureScripts(
  site: Site,
  words: SiteWords,
): readonly { readonly name: string; readonly content: () => string }[] {
  if (site.data.site?.url === undefined) return [];
  return allFigures(site).map((figure) => ({
    name: `${figure.figure.id}.js`,
    content: () =>
      `(window.gongkaiFigures=window.gongkaiFigures||[]).push(${scriptJson(figureData(site, figure, words))});\n`,
  }));
}
