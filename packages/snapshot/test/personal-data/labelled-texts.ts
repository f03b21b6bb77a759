import { readFileSync } from 'node:fs';

/** A text with the kinds of personal data that stand in it, as a person reads it. */
export interface LabelledText {
  readonly text: string;
  readonly expected: readonly string[];
}

const tagDigits = [...'13912345678']
  .map((digit) => String.fromCodePoint(0xe0000 + digit.charCodeAt(0)))
  .join('');

/** Characters that no editor shows are written by name. */
const named: Readonly<Record<string, string>> = {
  '<ZW>': '\u200b',
  '<SHY>': '\u00ad',
  '<VS>': '\ufe0f',
  '<KC>': '\u20e3',
  '<NL>': '\n',
  '⏎': '\n',
  '<TAG>': tagDigits,
};

/** Reads a file of labelled texts: kinds separated by commas (- for none), a bar or a tab, the text. */
export function labelledTexts(name: string): LabelledText[] {
  const file = new URL(`./${name}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, kinds = '', text = ''] = /^([a-z,\s-]+?)\s*(?: \| |\t)(.*)$/.exec(line) ?? [];
      const plain = text
        .replace(/<[A-Z]+>|⏎/g, (sign) => named[sign] ?? sign)
        .replace(/<U\+([0-9A-F]{4,5})>/g, (_, point) => String.fromCodePoint(Number.parseInt(point, 16)));
      const expected = kinds.trim() === '-' ? [] : kinds.split(',').map((kind) => kind.trim());
      return { text: plain, expected };
    });
}
