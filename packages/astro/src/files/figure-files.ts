import { figureCsv, figureJson, figureSvg, summary } from '@gongkai/charts';
import { correctionNotes } from '@gongkai/charts/frame';
import { recordedCorrection } from '@gongkai/snapshot';
import { buildDrawings, type Drawings } from '../cache/drawings.ts';
import { figureCorrections } from '../corrections/corrections.ts';
import type { SiteIdentity } from '../identity.ts';
import { rowOptions } from '../options.ts';
import { allFigures, isFictional, languageOf, type Site, type SiteFigure } from '../site.ts';
import { editionFilesOf, editionMaker } from './edition-files.ts';
import { hasChineseFont, picture, pictureSetting } from './picture.ts';
import { rowTableOptions } from './row-table-options.ts';
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
function pictures(site: Site, figure: SiteFigure, drawings: Drawings) {
  const { view } = figure;
  const { unionName } = site;
  const palette = site.data.site?.palette;
  const locale = languageOf(site);
  const corrections = figureCorrections(site, figure);
  const options = {
    width,
    locale,
    ...(palette ? { palette } : {}),
    ...(corrections.length > 0 ? { corrections } : {}),
  };
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

/** A figure in words, as it is read aloud. Of fiction nothing is said before that it is. */
function spoken(site: Site, siteFigure: SiteFigure): string {
  const { view } = siteFigure;
  const corrected = correctionNotes(figureCorrections(site, siteFigure), languageOf(site));
  const said = [summary(view, rowOptions(site)), ...corrected].join('\n');
  return isFictional(siteFigure) ? said : `${view.figure.title}\n${said}`;
}

const types = { png: 'image/png', svg: 'image/svg+xml', pdf: 'application/pdf' } as const;

/** Makes things two at a time, begun by whoever asks first for one of them: while one is drawn, another is packed. */
function together<Key, Value>(
  keys: readonly Key[],
  make: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const made = new Map<Key, Promise<Value>>();
  const once = (key: Key) => {
    const begun = made.get(key) ?? make(key);
    made.set(key, begun);
    return begun;
  };
  return async (key) => {
    const next = keys[keys.indexOf(key) + 1];
    const own = once(key);
    // Whoever asks for it hears of its failure.
    if (next !== undefined) once(next).catch(() => {});
    const value = await own;
    made.delete(key);
    return value;
  };
}

/**
 * The files of every figure of a site.
 *
 * @param site the site
 * @param identity of the site: its name stands in the editions of a figure
 * @param drawings where pictures are kept; those of the build that runs
 */
export async function figureFiles(
  site: Site,
  identity: Pick<SiteIdentity, 'name'>,
  drawings: Drawings = buildDrawings(),
): Promise<FigureFile[]> {
  const options = rowOptions(site);
  const hasPng = await hasChineseFont();
  const all = allFigures(site).map(async (siteFigure): Promise<FigureFile[]> => {
    const { figure, view } = siteFigure;
    const { svg, png } = pictures(site, siteFigure, drawings);
    const editions = await editionFilesOf(site, siteFigure);
    const make = together(editions, editionMaker(site, identity, siteFigure, drawings));
    return [
      {
        name: `${figure.id}.json`,
        type: 'application/json',
        content: async () =>
          figureJson(view, {
            ...options,
            corrections: figureCorrections(site, siteFigure).map(recordedCorrection),
          }),
      },
      {
        name: `${figure.id}.csv`,
        type: 'text/csv; charset=utf-8',
        content: async () => figureCsv(view, rowTableOptions(site)),
      },
      { name: `${figure.id}.svg`, type: types.svg, content: svg },
      {
        name: `${figure.id}.txt`,
        type: 'text/plain; charset=utf-8',
        content: async () => spoken(site, siteFigure),
      },
      {
        name: `${figure.id}.wechat.html`,
        type: 'text/html; charset=utf-8',
        content: async () => wechatPage(site, siteFigure),
      },
      ...(hasPng ? [{ name: `${figure.id}.png`, type: types.png, content: png }] : []),
      ...editions.map((file) => ({ name: file.name, type: types[file.form], content: () => make(file) })),
    ];
  });
  return (await Promise.all(all)).flat();
}
