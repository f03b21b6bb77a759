import { type Standing, standingOf } from '../../box/interval.ts';
import type { Locale } from '../../options.ts';
import { shapeOf } from '../../row/shape.ts';
import { wordsOfRole } from '../../text/printed.ts';
import { wordsOf } from '../../words/dictionary.ts';
import type { Quantity, Words } from '../../words/words.ts';

function meaningOf(band: Standing['band'], dense: Words['dense'], between: string): string {
  if (band === null) return dense.bandsAbout;
  if (band.low !== null && band.high !== null) return between;
  return band.high === null ? dense.bandsUp : dense.bandsDown;
}

/** @returns what the bounds of numbers mean in a picture of points and bands, each once with the words that it explains: “余”：至少…. */
export function boundNotes(quantities: readonly Quantity[], locale?: Locale): readonly string[] {
  const { dense, figure, drawnAs } = wordsOf(locale);
  const found = new Map<string, Set<string>>();
  for (const quantity of quantities) {
    if (quantity.kind === 'exact' || quantity.kind === 'rounded') continue;
    const shape = shapeOf(quantity);
    const standing = shape ? standingOf(shape) : null;
    if (standing === null || standing.plain) continue;
    const meaning = meaningOf(standing.band, dense, drawnAs.range ?? '');
    const words = wordsOfRole(quantity, 'bound');
    const known = found.get(meaning) ?? new Set();
    for (const word of words.length > 0 ? words : [quantity.printed ?? '']) known.add(word);
    found.set(meaning, known);
  }
  return [...found].map(([meaning, words]) => figure.note([...words], meaning));
}

/** @returns the words that leave numbers open: 余, 近, or all that is printed of one where no single word does; each once. */
export function explainedBounds(quantities: readonly Quantity[]): readonly string[] {
  const open = quantities.filter(({ kind }) => kind !== 'exact' && kind !== 'rounded');
  const words = open.flatMap((quantity) => {
    const bounds = wordsOfRole(quantity, 'bound');
    return bounds.length > 0 ? bounds : [quantity.printed ?? ''];
  });
  return [...new Set(words)];
}

/** @returns what kind of number each of these words tells, where there is no point and no band: “余”：至少. */
export function kindNotes(quantities: readonly Quantity[], locale?: Locale): readonly string[] {
  const { kinds, figure } = wordsOf(locale);
  const open = quantities.filter(({ kind }) => kind !== 'exact' && kind !== 'rounded');
  return [...new Set(open.map(({ kind }) => kind))].map((kind) =>
    figure.note(explainedBounds(open.filter((quantity) => quantity.kind === kind)), kinds[kind]),
  );
}
