import { versionOf } from '@gongkai/charts/editions';
import { sourceCredit } from '@gongkai/charts/quote';
import { addresses } from '../addresses.ts';
import { type Archive, frozenPage, frozenSizes } from '../archive/archive.ts';
import { frozenHash } from '../archive/frozen.ts';
import type { SnippetParts } from '../embed/choices.ts';
import { frameOf, frameSizes } from '../embed/frames.ts';
import { absoluteAddress } from '../sharing/absolute.ts';
import { ownAddress } from '../sharing/alternates.ts';
import { figureTitle } from '../sharing/figure-title.ts';
import { isFictional, languageOf, type Site, type SiteFigure } from '../site.ts';

/** The code of a frame for other people's pages, and the same for a page of the site. */
export interface FigureParts {
  /** Null where the site does not say where it will be. */
  readonly given: SnippetParts | null;
  readonly preview: SnippetParts;
}

/**
 * What the code of a figure's frame is made of, in one language of the site.
 *
 * @param site in the language of the code
 * @param figure of that site
 * @param archive with the figures that were frozen, all of them in the first language; null for a site in another
 */
export function figureParts(site: Site, figure: SiteFigure, archive: Archive | null): FigureParts {
  const { id } = figure.figure;
  const locale = languageOf(site);
  const own = (address: string) => ownAddress(address, locale);
  const hash = archive && frozenHash(figure);
  const kept = archive && hash !== null ? frozenPage(archive, hash, id) : null;
  const keptSizes = kept && frozenSizes(kept);
  const title = figureTitle(site, figure);
  const sources = figure.view.sources.map(({ source }) => source);
  const dates = figure.view.snapshots.map(({ date }) => date).sort();
  const page = own(addresses.figure(id));
  const preview: SnippetParts = {
    src: own(addresses.embed(id)),
    version: null,
    frozen: hash && keptSizes ? { src: addresses.frozen(hash, id), sizes: keptSizes } : null,
    title,
    lang: locale,
    sizes: frameSizes(frameOf(site, figure).html),
    // The title below the frame keeps its numbers when those in the frame are others.
    link: {
      href: page,
      text: title,
      credit: sourceCredit(sources, isFictional(figure), { locale, asOf: dates.at(-1) }),
    },
    script: addresses.frameScript,
  };
  const whole = (address: string) => absoluteAddress(site, address);
  const [src, href, script] = [preview.src, page, preview.script].map(whole);
  const frozen = preview.frozen && whole(preview.frozen.src);
  const given = src &&
    href &&
    script && {
      ...preview,
      src,
      script,
      version: versionOf(figure.view),
      link: { ...preview.link, href },
      frozen: preview.frozen && frozen ? { ...preview.frozen, src: frozen } : null,
    };
  return { given: given || null, preview };
}
