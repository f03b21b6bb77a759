import type { Quantity } from '../words/words.ts';

/** A stretch of printed words: the number, a word that bounds it (余, 超, 以上), or what stands around it. */
export interface PrintedPart {
  readonly role: 'number' | 'bound' | 'lead' | 'unit';
  readonly text: string;
}

const bounds =
  '不少于|不低于|不超过|不多于|不到|不足|不满|超过|突破|多达|高达|达到|至少|至多|最多|最少|接近|将近|大约|约|近|超|逾|过|达|上|余|餘|多|来|以上|以下|以内|左右|上下|超過|突破|將近|約|過|逾|達';
const digits = '[0-9０-９][0-9０-９.,，．]*';
const number = new RegExp(
  `${digits}(?:\\s*[—–～~-]+\\s*${digits})?|[〇零○一二三四五六七八九十百千万亿萬億两兩数數几幾半]+`,
);
const before = new RegExp(`^(.*?)((?:${bounds})*)$`);
const after = /(余|餘|多(?=[万亿元人名件个场次户家条项处]|$)|以上|以下|以内|以內|左右|上下|之多)/;

/**
 * Parts of the printed words, for showing the number large and its bounds in colour. Joined, they are the printed words again.
 *
 * @param quantity a quantity as printed
 * @returns its parts in order; one part alone where there is no number to be shown large
 */
export function printedParts(quantity: Quantity): readonly PrintedPart[] {
  const { printed } = quantity;
  const found = quantity.kind === 'zeroClaim' ? null : number.exec(printed);
  if (!found) return [{ role: 'unit', text: printed }];
  const [, lead = '', bound = ''] = before.exec(printed.slice(0, found.index)) ?? [];
  const rest = printed.slice(found.index + found[0].length).split(after);
  const parts: PrintedPart[] = [
    { role: 'lead', text: lead },
    { role: 'bound', text: bound },
    { role: 'number', text: found[0] },
    // Splitting by a group puts what it caught at the odd places.
    ...rest.map((text, index): PrintedPart => ({ role: index % 2 === 1 ? 'bound' : 'unit', text })),
  ];
  return parts.filter(({ text }) => text !== '');
}

/** @returns the words that bound the number, as 余 or 近, without repetition. */
export function boundWords(quantity: Quantity): readonly string[] {
  return [...new Set(printedParts(quantity).flatMap(({ role, text }) => (role === 'bound' ? text : [])))];
}
