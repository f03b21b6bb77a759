import { versionOf } from '@gongkai/charts/editions';
import { addresses } from '../addresses.ts';
import { figureTitle } from '../embed/figure-title.ts';
import { escapeHtml } from '../embed/snippet.ts';
import { absoluteAddress } from '../sharing/absolute.ts';
import type { Site, SiteFigure } from '../site.ts';
import { names } from './names.ts';

/**
 * The code of a figure for sites that allow scripts: the element with a picture and a link inside, which stay wherever no script runs.
 *
 * @param picture whether the site has pictures of its figures for articles
 * @returns null where the site does not say where it will be
 */
export function elementSnippet(site: Site, figure: SiteFigure, picture: boolean): string | null {
  const { id } = figure.figure;
  const whole = (address: string) => absoluteAddress(site, address);
  const [src, page, script, image] = [
    addresses.figureScript(id),
    addresses.figure(id),
    addresses.elementScript,
    addresses.editionFile(id, 'wechat', 'png'),
  ].map(whole);
  if (!src || !page || !script || !image) return null;
  const title = escapeHtml(figureTitle(figure));
  const version = versionOf(figure.view);
  const inside = picture
    ? `<img src="${escapeHtml(image)}" alt="${title}" loading="lazy" style="display:block;max-width:100%;height:auto">`
    : title;
  return `<${names.tag} src="${escapeHtml(src)}"${version === null ? '' : ` version="${version}"`}><a href="${escapeHtml(page)}">${inside}</a></${names.tag}><script async src="${escapeHtml(script)}"></script>`;
}
