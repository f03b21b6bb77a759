import { figureCsv, figureJson, figureSvg } from '@gongkai/charts';
import { buildDrawings, type Drawings } from '../cache/drawings.ts';
import { rowOptions } from '../options.ts';
import { allFigures, languageOf, type Site, type SiteFigure } from '../site.ts';
import { hasChineseFont, picture, pictureSetting } from './picture.ts';
import { wechatPage } from './wechat-page.ts';

/** Pictures for download are drawn at the widest of the drawing widths. */
const width = 720;

/** A file beside a figure's page: its name below `/figures/`, its content type, and how its content is made. */
export interface FigureFile {
  readonly name: string;
  readonly type: string;
  readonly content: () => Promise<string | Uint8Array<ArrayBuffer>>;
}

const encode = (text: string) => new Uint8Array(new TextEncoder().encode(text));

/** A figure's pictures, each drawn once for as long as figure, colours and code stay the same. */
function pictures(site: Site, { view }: SiteFigure, drawings: Drawings) {
  const { unionName } = site;
  const palette = site.data.site?.palette;
  const locale = languageOf(site);
  const options = { width, locale, ...(palette ? { palette } : {}) };
  const svg = () =>
    drawings.drawn({ view, unionName, options: { ...options, form: 'svg' } }, async () =>
      encode(figureSvg(view, { ...rowOptions(site), ...options })),
    );
  const png = async () => {
    const setting = await pictureSetting();
    return drawings.drawn({ view, unionName, options: { ...options, form: 'png', setting } }, async () =>
      picture(await svg()),
    );
  };
  return { svg, png };
}

/**
 * The files of every figure of a site.
 *
 * @param site the site
 * @param drawings where pictures are kept; those of the build that runs
 */
export async function figureFiles(site: Site, drawings: Drawings = buildDrawings()): Promise<FigureFile[]> {
  const options = rowOptions(site);
  const hasPng = await hasChineseFont();
  return allFigures(site).flatMap((siteFigure): FigureFile[] => {
    const { figure, view } = siteFigure;
    const { svg, png } = pictures(site, siteFigure, drawings);
    return [
      { name: `${figure.id}.json`, type: 'application/json', content: async () => figureJson(view, options) },
      {
        name: `${figure.id}.csv`,
        type: 'text/csv; charset=utf-8',
        content: async () => figureCsv(view, options),
      },
      { name: `${figure.id}.svg`, type: 'image/svg+xml', content: svg },
      {
        name: `${figure.id}.wechat.html`,
        type: 'text/html; charset=utf-8',
        content: async () => wechatPage(site, siteFigure),
      },
      ...(hasPng ? [{ name: `${figure.id}.png`, type: 'image/png', content: png }] : []),
    ];
  });
}
