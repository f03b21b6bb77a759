import { type Mark, mark } from '../text/marks.ts';
import type { Numeral } from './numeral.ts';

/** The stretches of a numeral: its digits and powers, and the 余, 几 or pair of digits (三五) that leaves it open. */
export function numeralMarks(
  text: string,
  start: number,
  { end, vague }: Pick<Numeral, 'end' | 'vague'>,
): Mark[] {
  const open = vague === 'pair' ? /[一二两三四五六七八九]、?[一二两三四五六七八九]/ : /[余多来几数]/;
  const marks: Mark[] = [];
  let at = start;
  for (;;) {
    const found = open.exec(text.slice(at, end));
    if (!found) break;
    if (found.index > 0) marks.push(mark('number', at, at + found.index));
    at += found.index;
    marks.push(mark('bound', at, at + found[0].length));
    at += found[0].length;
  }
  if (at < end) marks.push(mark('number', at, end));
  return marks;
}
