import type { FigureView } from '@gongkai/snapshot';
import { denseWords } from '../../kinds/dense.ts';
import { stationSentences } from '../../kinds/stations/summary.ts';
import type { DrawOptions } from '../../options.ts';
import { paletteOf } from '../../palette.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { paragraph, paragraphsHeight, placeParagraphs } from '../text/paragraph.ts';
import { type Body, nodesBody, nothingOmitted, type Room } from './body.ts';

const sizes = [20, 18, 17, 16, 15, 14] as const;

/**
 * What a map or a dense drawing shows, in its own words, where the drawing does not fit: as many of its first sentences as fit.
 *
 * @returns null for other figures, and where not even one sentence fits
 */
export function sentencesBody(view: FigureView, room: Room, options: DrawOptions): Body | null {
  const groups = [...(denseWords(view)?.sentences(view, options) ?? []), ...stationSentences(view, options)];
  const { end } = wordsOf(options.locale).summary;
  const sentences = groups
    .filter((group) => group.length > 0)
    .map((group) => group.join(options.locale === 'en' ? '; ' : '；'));
  for (let count = Math.min(3, sentences.length); count > 0; count -= 1) {
    for (const size of sizes) {
      const list = sentences
        .slice(0, count)
        .map((text) => paragraph(text + end.trim(), room.width, size, { fill: paletteOf(options).ink }));
      const height = paragraphsHeight(list, 6);
      if (height <= room.height)
        return nodesBody(placeParagraphs(list, 0, 0, 6), height, nothingOmitted, view);
    }
  }
  return null;
}
