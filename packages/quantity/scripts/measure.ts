/**
 * Prints how well `find` does on the marked sentences: a quantity is right when its place, kind, bounds, unit and direction are.
 * `--differences` prints the sentences that are not fully right.
 */
import { find } from '../src/index.ts';
import { type Sentence, secondHand, sentences } from '../test/corpus.ts';
import { notation } from '../test/notation.ts';

interface Counts {
  marked: number;
  found: number;
  placed: number;
  right: number;
}

function count(all: readonly Sentence[], tell: (sentence: Sentence) => void): Counts {
  const counts: Counts = { marked: 0, found: 0, placed: 0, right: 0 };
  for (const sentence of all) {
    const { text, spans, meanings } = sentence;
    const expected = new Map(spans.map(([start, end], index) => [`${start}-${end}`, meanings[index]]));
    const found = find(text).map(
      ({ quantity, start, end }) => [`${start}-${end}`, notation(quantity)] as const,
    );
    const right = found.filter(([place, meaning]) => expected.get(place) === meaning).length;
    counts.marked += spans.length;
    counts.found += found.length;
    counts.placed += found.filter(([place]) => expected.has(place)).length;
    counts.right += right;
    if (right < Math.max(spans.length, found.length)) tell(sentence);
  }
  return counts;
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;
const tell = process.argv.includes('--differences')
  ? ({ text }: Sentence) => console.log(text)
  : () => undefined;

for (const [name, all] of [
  ['find.txt', sentences],
  ['second-hand.txt', secondHand],
  ['both', [...sentences, ...secondHand]],
] as const) {
  const { marked, found, placed, right } = count(all, tell);
  console.log(
    `${name}: ${all.length} sentences, ${marked} quantities; precision ${percent(right, found)}, recall ${percent(right, marked)}; ` +
      `place alone: precision ${percent(placed, found)}, recall ${percent(placed, marked)}`,
  );
}
