import type { FigureRow, FigureView } from '@gongkai/snapshot';
import type { WordOptions } from '../options.ts';
import { commonPeriod } from '../row/common-period.ts';
import { type Shape, shapesOf } from '../row/shape.ts';
import { type RowStyle, stylesOf, toldBeside } from '../row/styles.ts';
import { wordsOfRole } from '../text/printed.ts';
import { amountWordsOf } from '../words/amount-words.ts';
import { boundMeaning } from '../words/labels.ts';
import { rowWordsOf } from '../words/row-words.ts';
import type { Kind, Quantity } from '../words/words.ts';
import type { OwnWords } from './body.ts';

/** What a kind's words mean depends on how a row is drawn. */
function explanation({ kind }: Quantity, style: RowStyle, locale: WordOptions['locale']): string | null {
  const words = rowWordsOf(locale);
  const { kinds } = amountWordsOf(locale);
  const explained: Readonly<Record<RowStyle, Readonly<Record<Kind, string | null>>>> = {
    bar: words.drawnAs,
    track: words.ratedAs,
    dot: words.countedAs,
    point: { ...kinds, exact: null },
    word: { ...kinds, exact: null },
  };
  return explained[style][kind];
}

/** Kinds of which no single word bears the meaning. */
const whole = new Set<Kind>(['unclear', 'rounded', 'range', 'zeroClaim']);

/** The words that a note explains: 余 alone, or all that is printed where no single word of it bears the meaning. */
function explainedWords(quantity: Quantity): readonly string[] {
  const words = wordsOfRole(quantity, 'bound');
  const { kind, printed = '' } = quantity;
  return whole.has(kind) || words.length === 0 ? [printed] : words;
}

/** How a row's sign is drawn: a change, what is negative, zero; null for what has none. */
function signOf(
  { observation: { quantity } }: FigureRow,
  shape: Shape | null,
  style: RowStyle,
  locale: WordOptions['locale'],
): string | null {
  const { signs } = rowWordsOf(locale);
  const { standing } = amountWordsOf(locale);
  const { direction, value } = quantity;
  const onAxis = style === 'bar';
  if (direction !== undefined) {
    if (shape === null && (onAxis || style === 'track')) return signs.changeApart;
    return onAxis ? signs[direction] : standing[direction];
  }
  if (shape === null) return null;
  if (value !== null && value < 0) return onAxis ? signs.negative : standing.negative;
  if (shape.form !== 'zero') return null;
  return onAxis ? signs.zero : standing.zero;
}

/** What words and signs of the rows mean, each once with the words that it explains. */
function rowNotes(view: FigureView, locale: WordOptions['locale']): readonly string[] {
  const { figure, signs } = rowWordsOf(locale);
  const styles = stylesOf(view);
  const told = toldBeside(view);
  const shapes = shapesOf(view.rows);
  const notes = new Map<string, Set<string>>();
  const add = (meaning: string | null, words: readonly string[]) => {
    if (meaning === null) return;
    const found = notes.get(meaning) ?? new Set();
    for (const word of words) found.add(word);
    notes.set(meaning, found);
  };
  const drawn = new Set(
    view.rows.flatMap(({ observation: { quantity } }, index) =>
      styles[index] === 'word' ? [] : explainedWords(quantity).map((word) => `${quantity.kind} ${word}`),
    ),
  );
  /** What is explained of a bar need not be explained again of the same word in large type. */
  const unexplained = (quantity: Quantity, style: RowStyle) =>
    explainedWords(quantity).filter((word) => style !== 'word' || !drawn.has(`${quantity.kind} ${word}`));
  for (const [index, row] of view.rows.entries()) {
    const { quantity, derived } = row.observation;
    // What nobody can read and what nobody printed say so themselves, and so does a number in large type that would be alone on its axis.
    if (row.unread || told[index]) continue;
    const style = styles[index] ?? 'word';
    if (derived !== undefined) {
      if (style !== 'word' && shapes[index] === null) add(signs.derivedApart, []);
      continue;
    }
    const words = unexplained(quantity, style);
    if (words.length > 0)
      add(
        quantity.kind === 'rounded' ? boundMeaning(quantity, locale) : explanation(quantity, style, locale),
        words,
      );
    const ways = wordsOfRole(quantity, 'direction');
    add(signOf(row, shapes[index] ?? null, style, locale), ways.length > 0 ? ways : [quantity.printed ?? '']);
  }
  return [...notes].map(([meaning, words]) => figure.note([...words], meaning));
}

/** Whether what stands on one axis is of several periods, and so must not be compared by its size. */
function mixesPeriods(view: FigureView, locale: WordOptions['locale']): boolean {
  const styles = stylesOf(view);
  const sized = view.rows.filter(
    ({ part }, index) => part !== 'byMonth' && (styles[index] === 'bar' || styles[index] === 'dot'),
  );
  return sized.length > 1 && commonPeriod(sized, locale) === null;
}

/**
 * @param own what the figure's kind says itself, in the place of what others say
 * @param remarks what a picture of a trend or a comparison says beside its numbers; in a page their bodies say it
 * @returns the notes of a figure: what 余, 近, 超 mean where they occur, what must not be compared, what its author adds
 */
export function notesOf(
  view: FigureView,
  options: WordOptions,
  own: OwnWords['notes'] | null = null,
  remarks: OwnWords['notes'] = () => [],
): readonly string[] {
  const { locale } = options;
  const words = rowWordsOf(locale);
  if (own !== null) return [...own(view, options), ...rowNotes(view, locale), ...(view.figure.notes ?? [])];
  return [
    ...remarks(view, options).map((remark) => `${words.sentence.begin(remark)}${words.sentence.end.trim()}`),
    ...rowNotes(view, locale),
    ...(mixesPeriods(view, locale) ? [words.figure.periodsDiffer] : []),
    ...(view.figure.notes ?? []),
  ];
}

/** So many of a kind's own notes are read in a frame; the whole figure has them all. */
const maxCautions = 2;
/** A letter in place of a number says nothing by itself: what each means is always said. */
const letter = /^“\w”/;

/**
 * @param own what the figure's kind says itself
 * @returns the notes without which a figure would be misread, for where there is room for few: what must not be compared, what its author adds
 */
export function cautionsOf(
  view: FigureView,
  options: WordOptions,
  own: OwnWords['notes'] | null = null,
): readonly string[] {
  const { periodsDiffer } = rowWordsOf(options.locale).figure;
  const cautions = own?.(view, options).filter((note, index) => index < maxCautions || letter.test(note));
  return [
    ...(cautions ?? (mixesPeriods(view, options.locale) ? [periodsDiffer] : [])),
    ...(view.figure.notes ?? []),
  ];
}
