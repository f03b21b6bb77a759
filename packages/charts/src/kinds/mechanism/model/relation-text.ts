import type { Certainty, MechanismEdge, MechanismNode } from '@gongkai/snapshot';
import type { Words } from '../../../words/words.ts';
import type { Told } from './relations.ts';

/** @returns a relation as it is told in the box of the part from which it goes. */
export function toldText({ relation, target, certainty, mutual }: Told, words: Words): string {
  const { leadsTo, relation: named, certain } = words.outline;
  const text = relation === undefined ? leadsTo(target) : named(relation, target);
  return `${mutual ? '—' : '→'} ${certain(text, certaintyWord(certainty, words))}`;
}

/** @returns 推断 or 只点名; null for what is stated. */
export function certaintyWord(certainty: Certainty, words: Words): string | null {
  return certainty === 'stated' ? null : words.certainties[certainty];
}

/** @returns that figures are only concluded to belong to a part; null where the source says so. */
export function attributionWord(attribution: Certainty | undefined, words: Words): string | null {
  return attribution === undefined || attribution === 'stated' ? null : words.mechanism.attributed;
}

/** @returns whether the source does not say that a part belongs where it stands. */
const isPlacedByInference = ({ placement }: MechanismNode): boolean =>
  placement !== undefined && placement !== 'stated';

/** @returns whether that is so of every part of a whole: it is then said once, of the whole, and of none of its parts. */
export function arePlacedByInference(parts: readonly MechanismNode[]): boolean {
  return parts.length > 1 && parts.every(isPlacedByInference);
}

/**
 * @param node a part
 * @param siblings all parts of the whole in which it stands, itself among them; null where it stands in no other part
 * @returns that it is only concluded to belong there; null where the source says so, or where it is said of the whole
 */
export function placementWord(
  node: MechanismNode,
  siblings: readonly MechanismNode[] | null,
  words: Words,
): string | null {
  const once = siblings !== null && arePlacedByInference(siblings);
  return isPlacedByInference(node) && !once ? words.mechanism.placed : null;
}

/** @returns how certain a whole is, and that what belongs to it is only concluded; null where the source states both. */
export function wholeWord(
  { certainty }: MechanismNode,
  parts: readonly MechanismNode[],
  words: Words,
): string | null {
  const said = [certaintyWord(certainty, words), arePlacedByInference(parts) ? words.mechanism.places : null];
  return said.filter((word) => word !== null).join(words.sentence.between) || null;
}

/** @returns what stands at a line; that it is inferred is said there, since a broken line alone may also mean that it is only named. */
export function edgeText({ relation, certainty }: MechanismEdge, words: Words): string {
  if (certainty !== 'inferred') return relation ?? '';
  return relation === undefined
    ? words.certainties.inferred
    : words.outline.certain(relation, words.certainties.inferred);
}
