import {
  type Edition,
  type EditionName,
  editionSvg,
  editions,
  newestSnapshot,
} from '@gongkai/charts/editions';
import type { Drawings } from '../cache/drawings.ts';
import { figureCorrections } from '../corrections/corrections.ts';
import type { SiteIdentity } from '../identity.ts';
import { editionNamesOf } from '../sharing/has-editions.ts';
import { languageOf, type Site, type SiteFigure } from '../site.ts';
import { type DocumentInfo, documentOf } from './document.ts';
import { documentFonts, fontSetting } from './fonts.ts';
import { editionPicture, hasChineseFont, pictureSetting } from './picture.ts';

/** How an edition is written as a file. */
type Form = 'png' | 'svg' | 'pdf';

/** A file of one edition of a figure. */
export interface EditionFile {
  readonly edition: EditionName;
  readonly form: Form;
  /** Its name below `/figures/`. */
  readonly name: string;
}

/** The edition for paper that is also a picture: a newspaper without vector software takes it. */
const paperPicture: EditionName = 'print';

function formsOf({ name, unit }: Edition, hasFont: boolean, hasDocument: boolean): readonly Form[] {
  if (unit === 'px') return hasFont ? ['png'] : [];
  const isPicture = hasFont && name === paperPicture;
  return ['svg', ...(hasDocument ? (['pdf'] as const) : []), ...(isPicture ? (['png'] as const) : [])];
}

/**
 * The files of the editions of a figure that this machine can write.
 *
 * @param site which may leave them out
 * @param figure one of the site's
 */
export async function editionFilesOf(
  site: Pick<Site, 'data'>,
  figure: SiteFigure,
): Promise<readonly EditionFile[]> {
  const names = editionNamesOf(site, figure);
  if (names.length === 0) return [];
  const [hasFont, fonts] = [await hasChineseFont(), await documentFonts()];
  const { id } = figure.figure;
  return editions
    .filter(({ name }) => names.includes(name))
    .flatMap((edition) =>
      formsOf(edition, hasFont, hasFont && fonts !== null).map((form) => ({
        edition: edition.name,
        form,
        name: `${id}.${edition.name}.${form}`,
      })),
    );
}

const encode = (text: string) => new Uint8Array(new TextEncoder().encode(text));

function infoOf(site: Site, { figure, view }: SiteFigure, name: string): DocumentInfo {
  return {
    title: figure.title,
    author: name,
    language: languageOf(site),
    date: newestSnapshot(view)?.date ?? '1970-01-01',
  };
}

/**
 * Draws the editions of a figure, each once for as long as figure, site, colours, fonts and code stay the same.
 *
 * @param site the site
 * @param name of the site, which stands in every picture
 */
export function editionMaker(
  site: Site,
  { name }: Pick<SiteIdentity, 'name'>,
  siteFigure: SiteFigure,
  drawings: Drawings,
) {
  const { view } = siteFigure;
  const { unionName } = site;
  const { palette, url } = site.data.site ?? {};
  const locale = languageOf(site);
  const corrections = figureCorrections(site, siteFigure);
  const given = {
    locale,
    site: { name, ...(url === undefined ? {} : { url }) },
    ...(palette ? { palette } : {}),
    ...(corrections.length > 0 ? { corrections } : {}),
  };
  // The forms of an edition follow each other, and are of one drawing.
  let last: { readonly edition: EditionName; readonly svg: string } | null = null;
  const drawing = (edition: EditionName) => {
    if (last?.edition !== edition)
      last = { edition, svg: editionSvg(view, edition, { ...given, unionName }) };
    return last.svg;
  };
  return async ({ edition, form }: EditionFile): Promise<Uint8Array<ArrayBuffer>> => {
    const svg = () => drawing(edition);
    const input = (more: object) => ({ view, unionName, options: { ...given, edition, form, ...more } });
    if (form === 'svg') return drawings.drawn(input({}), async () => encode(svg()));
    if (form === 'png') {
      const setting = await pictureSetting();
      return drawings.drawn(input({ setting }), () => editionPicture(svg(), edition));
    }
    const fonts = await documentFonts();
    if (fonts === null) throw new Error('a document without fonts');
    return drawings.drawn(input({ setting: fontSetting(fonts) }), () =>
      documentOf(svg(), fonts, infoOf(site, siteFigure, name)),
    );
  };
}
