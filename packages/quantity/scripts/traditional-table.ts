import { fileURLToPath } from 'node:url';
import { Converter } from 'opencc-js/t2cn';
import { build } from 'rolldown';

const source = fileURLToPath(new URL('../src/', import.meta.url));
/** The first and last ideograph that a printed page is expected to hold: the block that `fold` looks up. */
const [first, last] = [0x4e00, 0x9fff];

/** Han characters in what `read` and `find` load: those of the word lists. Comments are gone, and the table itself is left out. */
async function wordCharacters(): Promise<ReadonlySet<string>> {
  const { output } = await build({
    input: `${source}words-of-the-entry`,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id.endsWith('words-of-the-entry') ? id : null),
        load: (id) =>
          id.endsWith('words-of-the-entry') ? `export { find, read } from '${source}index.ts';` : null,
      },
    ],
    external: /traditional/,
    output: { minify: true },
    write: false,
  });
  return new Set(output[0].code.match(/\p{Script=Han}/gu));
}

/** Traditional characters with their simplified forms as OpenCC gives them, for each simplified form that decides what a figure means. */
export async function traditionalPairs(): Promise<readonly (readonly [string, string])[]> {
  const words = await wordCharacters();
  const simplify = Converter({ from: 't', to: 'cn' });
  const pairs: (readonly [string, string])[] = [];
  for (let code = first; code <= last; code += 1) {
    const traditional = String.fromCharCode(code);
    const simplified = simplify(traditional);
    if (simplified !== traditional && words.has(simplified)) pairs.push([traditional, simplified]);
  }
  return pairs;
}

/** A step of 0 to 51 as a letter; each `~` in front of it adds 52. */
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const step = (distance: number): string =>
  '~'.repeat(Math.floor(distance / letters.length)) + letters.charAt(distance % letters.length);

/** Text as an expression of several short strings. */
const rows = (text: string, length: number): string =>
  (text.match(new RegExp(`.{1,${length}}`, 'gu')) ?? []).map((row) => `  '${row}'`).join(' +\n');

/**
 * The text of `src/text/traditional-pairs.ts`. A traditional character is written as its distance from the one before it, because a
 * letter weighs less in a bundle than a character.
 */
export function traditionalFile(pairs: readonly (readonly [string, string])[]): string {
  const codes = pairs.map(([traditional]) => traditional.charCodeAt(0));
  const steps = codes.map((code, index) => step(code - (codes[index - 1] ?? first)));
  return `/**
 * Generated from OpenCC by \`node packages/quantity/scripts/write-traditional.ts\`: traditional characters whose simplified form stands in a
 * word list of this package, each by its distance from the one before it; the first counts from U+${first.toString(16).toUpperCase()}. A letter is 0 to 51 (a–z, A–Z), each \`~\` in front
 * of it 52 more.
 */
export const traditionalSteps =
${rows(steps.join(''), 100)};

/** The simplified form of each of them. */
export const simplifiedForms =
${rows(pairs.map(([, simplified]) => simplified).join(''), 100)};
`;
}
