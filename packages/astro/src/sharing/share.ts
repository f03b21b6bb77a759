import type { Locale } from '@gongkai/charts';
import type { UnionData } from '@gongkai/snapshot';
import { addresses } from '../addresses.ts';
import type { Icon } from '../icons/icons.ts';
import { allFigures, isFictional, languageOf, type Site, type SiteFigure } from '../site.ts';
import { absoluteAddress } from './absolute.ts';
import { statedTitle } from './figure-title.ts';
import { editionNamesOf } from './has-editions.ts';

/** The picture that stands beside a link to a page. */
export interface SharePicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** The wide one comes first: where only one is taken, it is that. A square is what some cut out of it otherwise. */
const shared = [
  ['share', { width: 1200, height: 630 }],
  ['square', { width: 1080, height: 1080 }],
] as const;

/**
 * The pictures of a figure for links to it.
 *
 * @param figure one of the site's
 * @returns those that are drawn; none where the site does not say where it is: such a picture is found by its absolute address alone
 */
export function sharePictures(site: Site, siteFigure: SiteFigure): readonly SharePicture[] {
  const { figure, entry } = siteFigure;
  const names = editionNamesOf(site, siteFigure);
  const colon = languageOf(site) === 'en' ? ': ' : '：';
  const title = statedTitle(site, siteFigure);
  const alt = entry ? `${entry.union.name}${colon}${title}` : title;
  return shared
    .filter(([edition]) => names.includes(edition))
    .flatMap(([edition, size]) => {
      const url = absoluteAddress(site, addresses.editionFile(figure.id, edition, 'png'));
      return url === null ? [] : [{ url, ...size, alt }];
    });
}

/** WeChat and others take no smaller picture. */
const minShared = 300;

/**
 * The picture of the site itself, for links to pages that show no figure of their own: without one, an app takes whatever it finds.
 *
 * @param site the site
 * @param icons those that the site has
 * @param alt name of the site
 * @returns none where the site has no icon that is large and opaque, or does not say where it is
 */
export function sitePictures(
  site: Pick<Site, 'data'>,
  icons: readonly Icon[],
  alt: string,
): readonly SharePicture[] {
  // The one that may be cut has a ground: what is transparent turns black or white elsewhere.
  const icon = icons.find(({ size, isMaskable }) => isMaskable && size >= minShared);
  const url = icon === undefined ? null : absoluteAddress(site, addresses.icon(icon.name));
  return icon === undefined || url === null ? [] : [{ url, width: icon.size, height: icon.size, alt }];
}

/**
 * The figure that stands for a union: the first that shows the number with which its page begins, else its first.
 *
 * @param entry a union that publishes
 */
export function leadFigure(site: Site, entry: UnionData): SiteFigure | null {
  const own = allFigures(site).filter((one) => one.entry === entry);
  const [lead] = entry.figures?.lead ?? [];
  const shows = ({ figure, view }: SiteFigure) =>
    figure.kind !== 'mechanism' && view.rows.some(({ observation }) => observation.id === lead);
  return own.find(shows) ?? own[0] ?? null;
}

/** The figure that stands for the site: that of the first real union with one. */
export function siteFigure(site: Site): SiteFigure | null {
  for (const entry of site.unions) {
    const figure = leadFigure(site, entry);
    if (figure !== null && !isFictional(figure)) return figure;
  }
  return null;
}

/** A description shorter than this says too little beside a link. */
const minDescription = 25;

/**
 * A sentence for a link: whose page it is, what it says, and how the numbers are to be read.
 *
 * @param parts of it, the most important first; as many as are needed and at least the first two
 * @param language of the page; `zh-Hans` unless told
 */
export function description(parts: readonly (string | undefined)[], language: Locale = 'zh-Hans'): string {
  const [stop, space] = language === 'en' ? ['.', ' '] : ['。', ''];
  let text = '';
  for (const [index, part] of parts.entries()) {
    if (part === undefined || part === '' || text.includes(part)) continue;
    if (index > 1 && [...text].length >= minDescription) break;
    const whole = /[。！？.!?：:]\s*$/.test(part) ? part : `${part}${stop}`;
    text += text === '' || /\s$/.test(text) ? whole : space + whole;
  }
  return text;
}
