import type { FigureView } from '@gongkai/snapshot';
import { denseWords } from '../../kinds/dense.ts';
import { distributionModel } from '../../kinds/distribution/model.ts';
import { extremesOf } from '../../kinds/series/listed.ts';
import { seriesModel } from '../../kinds/series/model.ts';
import { stationSentences } from '../../kinds/stations/summary.ts';
import type { DrawOptions } from '../../options.ts';
import { paletteOf } from '../../palette.ts';
import { shownWords } from '../../row/shown.ts';
import { wordsOf } from '../../words/dictionary.ts';
import { type Body, nodesBody, nothingOmitted, type Omitted, type Room } from '../model/body.ts';
import { paragraph, paragraphsHeight, placeParagraphs } from '../text/paragraph.ts';

const sizes = [20, 18, 17, 16, 15, 14] as const;
/** More sentences than this are no picture, but a text. */
const maxSentences = 6;

/** What a sentence says behind the name of the kind: 分布图，共20家 stands where no such drawing does. */
function withoutKind(text: string, kind: string): string {
  const [opening, ...rest] = text.split(/，|, |: | over /);
  if (rest.length === 0 || opening?.toLowerCase() !== kind.toLowerCase()) return text;
  return text.slice(opening.length).replace(/^(?:，|, |: | over )/, '');
}

/** The number of the union whose distribution it is: how many there are is said over it. */
function ownNumber(view: FigureView, { locale }: DrawOptions): string | null {
  if (view.figure.kind !== 'distribution') return null;
  const own = distributionModel(view, locale).own?.row;
  return own ? `${own.union.shortName}${locale === 'en' ? ': ' : '：'}${shownWords(own, locale)}` : null;
}

/** The sentences of a figure, the first first: of a table with shades those with numbers, as its title says what it is. */
function sentencesOf(view: FigureView, options: DrawOptions): readonly string[] {
  const joined = (group: readonly string[]) => group.join(options.locale === 'en' ? '; ' : '；');
  const kind = wordsOf(options.locale).figureKinds[view.figure.kind];
  const dense = denseWords(view)?.sentences(view, options) ?? [];
  const [opening = [], columns = [], ...more] = dense;
  const own = ownNumber(view, options);
  const told =
    view.figure.kind === 'heat'
      ? [...columns, joined(opening), ...more.map(joined)]
      : (own === null ? dense : [[own], columns, ...more]).map(joined);
  return [...told, ...stationSentences(view, options).map(joined)]
    .filter((text) => text !== '')
    .map((text) => withoutKind(text, kind));
}

/** The numbers of a table with shades that its first sentences do not say: of each column they say the highest and the lowest. */
function untold({ figure, table }: FigureView, count: number): Omitted {
  if (figure.kind !== 'heat' || !table) return nothingOmitted;
  const columns = seriesModel(table).lines.flatMap((line) => {
    const { highest, lowest } = extremesOf(line);
    const said = new Set([highest, lowest].filter((time) => time !== null)).size;
    return said > 0 ? [said] : [];
  });
  const all = table.series.flatMap(({ cells }) => cells.filter(({ quantity }) => quantity !== null)).length;
  const told = columns.slice(0, count).reduce((sum, said) => sum + said, 0);
  return { parts: 0, numbers: all - told };
}

/**
 * What a map or a dense drawing shows, in its own words, where the drawing does not fit: as many of its first sentences as fit.
 *
 * @returns null for other figures, and where not even one sentence fits
 */
export function sentencesBody(view: FigureView, room: Room, options: DrawOptions): Body | null {
  const sentences = sentencesOf(view, options);
  const { begin, end } = wordsOf(options.locale).sentence;
  for (let count = Math.min(maxSentences, sentences.length); count > 0; count -= 1) {
    for (const size of sizes) {
      const list = sentences
        .slice(0, count)
        .map((text) =>
          paragraph(begin(text) + end.trim(), room.width, size, { fill: paletteOf(options).ink }),
        );
      const height = paragraphsHeight(list, 6);
      if (height <= room.height)
        return {
          ...nodesBody(placeParagraphs(list, 0, 0, 6), height, untold(view, count), view),
          isTold: true,
        };
    }
  }
  return null;
}
