import { versionDigits } from '@gongkai/charts/editions';
import { sourceCredit } from '@gongkai/charts/quote';
import type { FigureRow } from '@gongkai/snapshot';
import { addresses } from '../addresses.ts';
import { homeOfNumber } from '../corrections/number-home.ts';
import { absoluteAddress } from '../sharing/absolute.ts';
import { ownAddress } from '../sharing/alternates.ts';
import { numberTitle } from '../sharing/figure-title.ts';
import { languageOf, type Site } from '../site.ts';
import { wordsIn } from '../words/index.ts';
import type { SnippetParts } from './choices.ts';
import { frameSizes, numberFrameOf } from './frames.ts';

/** @returns the address, as others must write it, of the page on which a number stands among others; null where the site does not say where it will be. */
export const numberPage = (site: Site, row: FigureRow): string | null =>
  absoluteAddress(site, ownAddress(homeOfNumber(site, row).href, languageOf(site)));

/**
 * What the code of a frame with one number is made of, in the language of a site.
 *
 * @param site in the language of the code
 * @param row of that site
 * @param sha256 of its snapshot
 * @returns null where the site does not say where it will be
 */
export function numberParts(site: Site, row: FigureRow, sha256: string | null): SnippetParts | null {
  const { observation, union, source } = row;
  const lang = languageOf(site);
  const src = absoluteAddress(site, ownAddress(addresses.embedNumber(observation.id), lang));
  const href = numberPage(site, row);
  const script = absoluteAddress(site, addresses.frameScript);
  if (!src || !href || !script) return null;
  const named = numberTitle(site, row);
  const title = union.synthetic === true ? wordsIn(lang).demo.marked(named) : named;
  const credit = sourceCredit(source === null ? [] : [source], union.synthetic === true, {
    locale: lang,
    isDerived: observation.derived !== undefined,
  });
  const version = sha256?.slice(0, versionDigits) ?? null;
  const sizes = frameSizes(numberFrameOf(site, row, sha256));
  return { src, version, frozen: null, title, lang, sizes, link: { href, text: title, credit }, script };
}
