import { versionOf } from '@gongkai/charts/editions';
import { altText } from '@gongkai/charts/quote';
import { addresses } from '../addresses.ts';
import { figureCorrections } from '../corrections/corrections.ts';
import { rowOptions } from '../options.ts';
import { absoluteAddress } from '../sharing/absolute.ts';
import { figureTitle } from '../sharing/figure-title.ts';
import type { Site, SiteFigure } from '../site.ts';
import type { ElementParts } from './element-code.ts';

/**
 * What the code of a figure is made of for sites that allow scripts: the element with a picture and a link inside, which stay wherever no script runs.
 *
 * @param picture whether the site has pictures of its figures for articles
 * @returns null where the site does not say where it will be
 */
export function elementParts(site: Site, figure: SiteFigure, picture: boolean): ElementParts | null {
  const { id } = figure.figure;
  const whole = (address: string) => absoluteAddress(site, address);
  const [src, page, script, image] = [
    addresses.figureScript(id),
    addresses.figure(id),
    addresses.elementScript,
    addresses.editionFile(id, 'wechat', 'png'),
  ].map(whole);
  if (!src || !page || !script || !image) return null;
  const [title, version] = [figureTitle(site, figure), versionOf(figure.view)];
  const alt = altText(figure.view, { ...rowOptions(site), corrections: figureCorrections(site, figure) });
  return { src, version, page, title, alt, image: picture ? image : null, script };
}
