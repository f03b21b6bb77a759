import { buildDrawings } from '../cache/drawings.ts';
import type { SiteIdentity } from '../identity.ts';
import type { Site, SiteFigure } from '../site.ts';
import { editionMaker } from './edition-files.ts';

/** Where a PNG says its width and its height: in its first chunk, behind eight bytes of signature, four of length and four of name. */
const [widthAt, heightAt] = [16, 20];

/**
 * The pixels of a figure's picture for 公众号, whose height is that of the figure: a page keeps the room for it before it is loaded.
 *
 * @param site the site
 * @param identity of the site
 * @param figure one of the site's
 */
export async function wechatSize(site: Site, identity: Pick<SiteIdentity, 'name'>, figure: SiteFigure) {
  const make = editionMaker(site, identity, figure, buildDrawings());
  const png = await make({ edition: 'wechat', form: 'png', name: `${figure.figure.id}.wechat.png` });
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(widthAt), height: view.getUint32(heightAt) };
}
