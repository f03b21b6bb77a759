import type { Part } from '../model/model.ts';
import { arePlacedByInference, attributionWord, toldText } from '../model/relation-text.ts';
import { figureCells } from '../pieces/figures.ts';
import type { PartPiece, Piece, Sized } from '../pieces/piece.ts';
import { stack } from '../pieces/stack.ts';
import { headAndRest, heightOf, lines, paragraph } from '../pieces/text.ts';
import type { PartStyle, Setting } from './setting.ts';

/** @returns whether a part is a label and nothing else. */
export function isPlain({ node, inside, figures, told, placed }: Part): boolean {
  const [, rest] = headAndRest(node.label);
  const marked = placed !== null || node.reach !== undefined;
  return inside.parts.length + figures.length + told.length === 0 && rest === '' && !marked;
}

/** @returns a part with its box and what stands in it. */
export function partPiece(
  { node: { id, label, certainty } }: Part,
  box: PartPiece['box'],
  pieces: readonly Piece[],
): readonly PartPiece[] {
  return [{ kind: 'part', id, label, certainty, box, pieces }];
}

/**
 * What stands in a part below its label: whom it reaches, whether it belongs here by inference, relations that no line shows, its figures,
 * its own parts.
 *
 * @returns it under each other; without height where there is nothing
 */
export function contents(
  part: Part,
  width: number,
  { told = [], centred = false }: PartStyle,
  { metrics, words, group, hub }: Setting,
): Sized {
  const { reach } = part.node;
  const relations = [
    ...(reach === undefined ? [] : [words.mechanism.reach(reach)]),
    ...(part.placed === null ? [] : [part.placed]),
    // The head of a hub has no room for a remark.
    ...(part === hub && arePlacedByInference(part.inside.parts.map(({ node }) => node))
      ? [words.mechanism.places]
      : []),
    ...[...part.told, ...told].map((entry) => toldText(entry, words)),
  ].map((text) => paragraph('detail', text, width, metrics.detail));
  const said: Sized = {
    width,
    height: heightOf(relations),
    at: (x, top) => lines(relations, centred ? { x: x + width / 2, top, anchor: 'middle' } : { x, top }),
  };
  const inside = part.inside.parts.length > 0 ? [group(part.inside, width)] : [];
  const attributed = part.figures.length > 0 ? attributionWord(part.node.attribution, words) : null;
  const doubt = paragraph('detail', attributed ?? '', width, metrics.detail);
  const warned: Sized = {
    width,
    height: attributed === null ? 0 : heightOf([doubt]),
    at: (x, top) => lines([doubt], centred ? { x: x + width / 2, top, anchor: 'middle' } : { x, top }),
  };
  const cells = figureCells(part.figures, width, metrics, centred);
  const list = [said, warned, cells, ...inside].filter(({ height }) => height > 0);
  return stack(list, width, metrics.gap);
}
