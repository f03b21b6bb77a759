import { type Mark, mark } from '../text/marks.ts';
import type { Numeral } from './numeral.ts';

/** The stretches of a numeral: its digits and powers, and the 余, 几 or pair of digits (三五) that leaves it open. */
export function numeralMarks(
  text: string,
  start: number,
  { end, vague }: Pick<Numeral, 'end' | 'vague'>,
): Mark[] {
  const open = vague === 'pair' ? /[一二两三四五六七八九]、?[一二两三四五六七八九]/g : /[余多来几数]/g;
  const bounds = Array.from(text.slice(start, end).matchAll(open), ({ 0: words, index }) =>
    mark('bound', start + index, start + index + words.length),
  );
  return [mark('number', start, end), ...bounds];
}
