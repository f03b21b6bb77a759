import { figureCsv, figureJson, figureSvg } from '@gongkai/charts';
import { document, rowOptions } from '../options.ts';
import { allFigures, type Site } from '../site.ts';
import { hasChineseFont, picture } from './picture.ts';

/** Pictures for download are drawn at the widest of the drawing widths. */
const width = 720;

/** A file beside a figure's page: its name below `/figures/`, its content type, and how its content is made. */
export interface FigureFile {
  readonly name: string;
  readonly type: string;
  readonly content: () => Promise<string | Uint8Array<ArrayBuffer>>;
}

/** @returns the files of every figure of a site. */
export async function figureFiles(site: Site): Promise<FigureFile[]> {
  const options = rowOptions(site);
  const lists = allFigures(site).map(async ({ figure, view }) => {
    const svg = () => figureSvg(view, { ...options, document, width });
    const list: FigureFile[] = [
      { name: `${figure.id}.json`, type: 'application/json', content: async () => figureJson(view, options) },
      { name: `${figure.id}.csv`, type: 'text/csv; charset=utf-8', content: async () => figureCsv(view) },
    ];
    list.push({ name: `${figure.id}.svg`, type: 'image/svg+xml', content: async () => svg() });
    if (await hasChineseFont())
      list.push({ name: `${figure.id}.png`, type: 'image/png', content: () => picture(svg()) });
    return list;
  });
  return (await Promise.all(lists)).flat();
}
