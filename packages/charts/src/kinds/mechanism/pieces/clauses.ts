import { textWidth } from '../../../text/measure.ts';
import { wrap } from '../../../text/wrap.ts';

/** After these a line may well end, before those one may well begin. */
const closing = new Set('、，；：。！？）】》”’');
const opening = new Set('（【《“‘');

/** @returns the parts of a text that stand for themselves: 宣传部、| 教体局、| 图书馆等. */
export function clausesOf(text: string): readonly string[] {
  const clauses: string[] = [];
  let before = '';
  for (const character of text) {
    const ends = closing.has(before) && !closing.has(character);
    const begins = opening.has(character) && !opening.has(before);
    if (clauses.length === 0 || ends || begins) clauses.push(character);
    else clauses[clauses.length - 1] += character;
    before = character;
  }
  return clauses;
}

/** Clauses in lines that are filled one after another; null where a clause is longer than a line. */
function filled(clauses: readonly string[], width: number, size: number): readonly string[] | null {
  const lines: string[] = [];
  for (const clause of clauses) {
    const last = lines[lines.length - 1];
    if (textWidth(clause, size) > width) return null;
    if (last !== undefined && textWidth(last + clause, size) <= width)
      lines[lines.length - 1] = last + clause;
    else lines.push(clause);
  }
  return lines;
}

/**
 * Breaks a label into lines, where it can between its clauses: 宣传部、教体局、| 卫健局、图书馆等. That may cost one line more.
 *
 * @returns lines that joined are the text again
 */
export function wrapLabel(text: string, width: number, size: number): readonly string[] {
  const plain = wrap(text, width, size);
  if (plain.length === 1) return plain;
  const whole = filled(clausesOf(text), width, size);
  return whole !== null && whole.length <= plain.length + 1 ? whole : plain;
}
