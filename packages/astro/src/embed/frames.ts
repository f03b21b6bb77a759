import { versionOf } from '@gongkai/charts/editions';
import {
  type FittedFrame,
  type FrameHeights,
  fitFrame,
  frameHeight,
  frameHeights,
  heightsOf,
  numberFrameHtml,
} from '@gongkai/charts/frame';
import type { FigureRow } from '@gongkai/snapshot';
import { addresses } from '../addresses.ts';
import { figureCorrections, numberCorrections } from '../corrections/corrections.ts';
import { homeOfNumber } from '../corrections/number-home.ts';
import { figureOptions, rowOptions } from '../options.ts';
import type { Site, SiteFigure } from '../site.ts';

/** How much larger the text of a frame in large type is; frame-page.css says the same. */
const largeType = 1.25;

/** Its heights with text of the usual size and with large type. */
export interface FrameSizes {
  readonly usual: FrameHeights;
  readonly large: FrameHeights;
}

const fitted = new WeakMap<SiteFigure, FittedFrame>();

/** @returns a figure as it stands in a frame; worked out once, for its page and for the page that hands out its snippet. */
export function frameOf(site: Site, figure: SiteFigure): FittedFrame {
  const known = fitted.get(figure);
  if (known) return known;
  const made = fitFrame(figure.view, {
    ...figureOptions(site, figure, false),
    // No script is in a frame.
    earlyTools: false,
    corrections: figureCorrections(site, figure),
  });
  fitted.set(figure, made);
  return made;
}

/** @returns a figure as it is frozen: with a link that asks what became of this version, and without a word of what comes after it. */
export function frozenFrame(site: Site, figure: SiteFigure): FittedFrame {
  const options = figureOptions(site, figure, false);
  const page = addresses.figureVersion(figure.figure.id, versionOf(figure.view));
  return fitFrame(figure.view, {
    ...options,
    earlyTools: false,
    links: { ...options.links, page },
    // The list of sources says of the newest snapshot what it says: a place in it will be another's.
    sourceHref: (source) => source.url ?? null,
    corrections: figureCorrections(site, figure),
    isFrozen: true,
  });
}

const sizes = new Map<string, FrameSizes>();

/**
 * Letters of such a size are some tenths of a pixel wider than they are reckoned, so that a line may end up to four pixels earlier. What folds does so
 * where it is reckoned: it changes more than the two lines that a row may gain.
 */
const largeHeight = (height: (width: number) => number) => (width: number) => {
  const [here, narrower] = [height(width / largeType), height((width - 4) / largeType)];
  return Math.ceil((narrower - here <= 48 ? Math.max(here, narrower) : here) * largeType);
};

/** @returns the heights of what stands in a frame; worked out once, as a number is handed out on several pages. */
export function frameSizes(html: string): FrameSizes {
  const known = sizes.get(html);
  if (known) return known;
  const height = frameHeight(html);
  const made = {
    usual: heightsOf(html),
    large: frameHeights(largeHeight(height)),
  };
  sizes.set(html, made);
  return made;
}

/** @returns one number as it stands in a frame. */
export function numberFrameOf(site: Site, row: FigureRow, sha256: string | null): string {
  const { href, isFigure } = homeOfNumber(site, row);
  return numberFrameHtml(row, {
    ...rowOptions(site),
    ...(isFigure ? { page: href } : { unionPage: href }),
    sha256,
    corrections: numberCorrections(site, row),
  });
}

/** @returns every number of the newest snapshots with the hash of its snapshot, the fictional ones last. */
export function allNumbers(
  site: Site,
): readonly { readonly row: FigureRow; readonly sha256: string | null }[] {
  return [...site.unions, ...site.demonstrations].flatMap((entry) => numbersOf(site, entry));
}

/** @returns the numbers of a union's newest snapshot. */
export const numbersOf = (site: Site, entry: Site['unions'][number]) =>
  site.rows(entry).map((row) => ({
    row,
    sha256: entry.snapshots.find(({ snapshot }) => snapshot.date === row.snapshotDate)?.sha256 ?? null,
  }));
