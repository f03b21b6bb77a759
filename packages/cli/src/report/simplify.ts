import { Converter } from 'opencc-js/t2cn';

let converter: ((text: string) => string) | undefined;

/** Pinyin that a converted page has put behind a character: 导(dǎo)向. */
const pinyin = /(?<=\p{Script=Han})\s?[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜɑ]{1,6}[)）]/gu;

/**
 * Brings a report into the form in which phrases are cited: simplified characters, no pinyin in brackets.
 *
 * @param text in simplified or traditional characters
 */
export function simplify(text: string): string {
  converter ??= Converter({ from: 't', to: 'cn' });
  return converter(text.replace(pinyin, ''));
}
