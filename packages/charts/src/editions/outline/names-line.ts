import type { FigureView } from '@gongkai/snapshot';
import { headAndRest } from '../../kinds/mechanism/pieces/text.ts';
import type { DrawOptions } from '../../options.ts';
import { paletteOf } from '../../palette.ts';
import { textWidth } from '../../text/measure.ts';
import { type Body, nodesBody, nothingOmitted, type Room } from '../model/body.ts';
import { editionWordsOf } from '../model/words.ts';
import { paragraph, placeParagraphs } from '../text/paragraph.ts';

const sizes = [16, 15, 14, 13] as const;
/** Fewer names than these say nothing of a way of working. */
const minNames = 2;
/** Of a long name what stands before its colon. */
const maxName = 12;

const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** What the source states of a way of working and no title says: the innermost parts, in short. */
function namesOf({ figure, mechanism }: FigureView): readonly string[] {
  const nodes = mechanism?.nodes ?? [];
  const wholes = new Set(nodes.flatMap(({ parent }) => parent ?? []));
  const said = lettersOf(`${figure.title}${mechanism?.name ?? ''}`);
  const names = nodes
    .filter(
      ({ id, certainty, label }) =>
        certainty === 'stated' && !wholes.has(id) && !said.includes(lettersOf(label)),
    )
    .map(({ label }) => headAndRest(label)[0].replace(/[：:]\s*$/, ''));
  return [...new Set(names)].filter((name) => [...name].length <= maxName);
}

/**
 * A mechanism in one line, where no outline of it fits: as many names of its parts as it holds, and how many parts and numbers there are.
 *
 * @param view a figure of a mechanism
 * @param smallest size of its text
 * @returns null for other figures, and where not even two names fit
 */
export function namesLine(view: FigureView, room: Room, options: DrawOptions, smallest: number): Body | null {
  const { mechanism, rows } = view;
  if (mechanism === null) return null;
  const { named, holds } = editionWordsOf(options.locale);
  const isEnglish = options.locale === 'en';
  const names = namesOf(view);
  for (let count = names.length; count >= minNames; count -= 1) {
    const list = names.slice(0, count).join(isEnglish ? ', ' : '、');
    const isAll = count === mechanism.nodes.length;
    const text = named(list, holds(mechanism.nodes.length, rows.length), isAll);
    const size = sizes.find((one) => one >= smallest && textWidth(text, one) <= room.width);
    if (size === undefined) continue;
    const line = paragraph(text, room.width, size, { fill: paletteOf(options).ink2 });
    if (line.height > room.height) return null;
    return nodesBody(placeParagraphs([line], 0, 0), line.height, nothingOmitted, { ...view, rows: [] });
  }
  return null;
}
