/** A word in Latin letters and where it stands. */
export interface LatinWord {
  /** In small letters, without marks, hyphens and apostrophes. */
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  readonly form: 'title' | 'upper' | 'lower' | 'mixed';
  /** Whether it is cut by a hyphen, an apostrophe or a capital: San-feng, SanFeng. */
  readonly parts: readonly string[];
}

const word =
  /(?<![\p{Script=Latin}\p{M}\d_@/.#$%&=\\-])\p{Script=Latin}+(?:['’-](?!s(?!\p{Script=Latin}))\p{Script=Latin}+)*(?![\d_@/=\\]|\.[a-z])/gu;

/** @returns a text of the same length without the marks of Latin letters: Zhāng is Zhang, Lǚ is Lu. */
const withoutMarks = (text: string): string =>
  text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD')[0] ?? letter);

function formOf(written: string): LatinWord['form'] {
  if (/^[A-Z][a-z]+(?:['’-]?[A-Z]?[a-z]+)?$/.test(written)) return 'title';
  if (/^[A-Z'’-]{2,}$/.test(written)) return 'upper';
  return /^[a-z'’-]+$/.test(written) ? 'lower' : 'mixed';
}

/** Cuts a text into words of Latin letters; addresses, file names and identifiers are none. */
export function latinWords(text: string): LatinWord[] {
  return Array.from(withoutMarks(text).matchAll(word), ({ 0: written, index }) => {
    const parts = written.split(/['’-]|(?<=[a-z])(?=[A-Z])/u).map((part) => part.toLowerCase());
    return {
      letters: parts.join(''),
      start: index,
      end: index + written.length,
      form: formOf(written),
      parts,
    };
  });
}
