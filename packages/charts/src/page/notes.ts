import type { FigureView } from '@gongkai/snapshot';
import { isCountable } from '../drawing/countable.ts';
import { commonPeriod } from '../drawing/item.ts';
import { legend } from '../mechanism/legend.ts';
import type { WordOptions } from '../options.ts';
import { stationNotes } from '../stations/summary.ts';
import { boundWords } from '../text/printed.ts';
import { wordsOf } from '../words/dictionary.ts';
import type { Kind, Quantity } from '../words/words.ts';
import { remarks } from './remarks.ts';

/** What is said of each kind depends on how the figure draws it. */
function explanations(
  view: FigureView,
  locale: WordOptions['locale'],
): Readonly<Record<Kind, string | null>> {
  const words = wordsOf(locale);
  switch (view.figure.kind) {
    case 'bars':
      return words.drawnAs;
    case 'rate':
      return words.ratedAs;
    case 'count':
      return isCountable(view) ? words.countedAs : words.drawnAs;
    case 'cases':
    case 'money':
      return words.drawnAs;
    case 'trend':
    case 'compare':
    case 'tiles':
    case 'table':
    case 'mechanism':
    case 'stations':
      return { ...words.kinds, exact: null };
  }
}

/** The words that a note explains: 余 alone, or all that is printed where no single word of it bears the meaning. */
function explainedWords(quantity: Quantity): readonly string[] {
  const words = boundWords(quantity);
  return quantity.kind === 'unclear' || words.length === 0 ? [quantity.printed] : words;
}

/** @returns the notes of a figure: what lines and what 余, 近, 超 mean where they occur, what must not be compared, what its author adds. */
export function notesOf(view: FigureView, options: WordOptions): readonly string[] {
  const { locale } = options;
  const words = wordsOf(locale).figure;
  const explained = explanations(view, locale);
  const byKind = new Map<Kind, Set<string>>();
  for (const { observation } of view.rows) {
    const { kind } = observation.quantity;
    const list = byKind.get(kind) ?? new Set();
    for (const word of explainedWords(observation.quantity)) list.add(word);
    byKind.set(kind, list);
  }
  const notes = [...byKind].flatMap(([kind, found]) => {
    const meaning = explained[kind];
    return meaning === null ? [] : words.note([...found], meaning);
  });
  const sized = view.figure.kind === 'bars' || view.figure.kind === 'count';
  if (sized && view.rows.length > 1 && commonPeriod(view.rows, locale) === null)
    notes.push(words.periodsDiffer);
  const signs = view.mechanism === null ? null : legend(view.mechanism, wordsOf(locale));
  return [
    ...(signs === null ? [] : [signs]),
    ...remarks(view, options).map((remark) => `${remark}${wordsOf(locale).summary.end.trim()}`),
    ...notes,
    ...stationNotes(view, options),
    ...(view.figure.notes ?? []),
  ];
}
