import { versionOf } from '@gongkai/charts/editions';
import { heightAt } from '@gongkai/charts/frame';
import { frameSnippet } from '@gongkai/charts/snippet';
import { addresses } from '../addresses.ts';
import { absoluteAddress } from '../sharing/absolute.ts';
import { figureTitle } from '../sharing/figure-title.ts';
import { allFigures, languageOf, type Site, type SiteFigure } from '../site.ts';
import { frameAddress, usualChoices } from './choices.ts';
import { frameOf, frameSizes } from './frames.ts';

/** Width of a column for which an oEmbed consumer asks that does not say one. */
const usualWidth = 677;

/** @returns the snippet of a figure's frame; null where the site does not say where it will be. */
function figureSnippet(site: Site, figure: SiteFigure): string | null {
  const src = absoluteAddress(site, addresses.embed(figure.figure.id));
  if (src === null) return null;
  return frameSnippet({
    src: frameAddress(src, usualChoices, versionOf(figure.view)),
    title: figureTitle(site, figure),
    lang: languageOf(site),
    heights: frameSizes(frameOf(site, figure).html).usual,
  });
}

/**
 * The answers of an oEmbed provider (https://oembed.com/, type `rich`), one file for each figure, since a static site answers no query.
 *
 * @param site the site
 * @param name of the site
 * @returns none where the site does not say where it will be
 */
export function oembedFiles(
  site: Site,
  name: string,
): readonly { readonly name: string; readonly content: string }[] {
  return allFigures(site).flatMap((figure) => {
    const html = figureSnippet(site, figure);
    if (html === null) return [];
    const answer = {
      type: 'rich',
      version: '1.0',
      title: figureTitle(site, figure),
      provider_name: name,
      provider_url: absoluteAddress(site, addresses.home),
      url: absoluteAddress(site, addresses.figure(figure.figure.id)),
      html,
      width: usualWidth,
      height: heightAt(frameSizes(frameOf(site, figure).html).usual, usualWidth),
    };
    return [{ name: `${figure.figure.id}.json`, content: `${JSON.stringify(answer)}\n` }];
  });
}
