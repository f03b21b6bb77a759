import type { Correction, FigureRow, FigureView } from '@gongkai/snapshot';
import type { WordOptions } from '../options.ts';
import { correctionNotes } from '../row/correction-notes.ts';
import { maxNamed, maxSnapshots, periodsWords, publishedWords, shortHash } from '../row/credit.ts';
import { wordsOf } from '../words/dictionary.ts';
import { isSynthetic } from '../words/synthetic.ts';
import { quoteWords } from './words/dictionary.ts';

/** How something is copied out of a figure. */
export interface QuoteOptions extends WordOptions {
  /** Absolute address of the figure's page; without one none is printed. */
  readonly url?: string | null | undefined;
  /** What was corrected of the numbers that are said; said behind them. */
  readonly corrections?: readonly Correction[] | undefined;
}

/** Up to so many unions are named in one sentence. */
const maxUnions = 3;

/** @returns the mark of fiction with which every text about made-up data begins; empty for all other. */
export const fictionMark = (view: FigureView, { locale }: WordOptions): string =>
  isSynthetic(view) ? quoteWords(locale).fiction : '';

/** @returns the title of a figure, or the name of its kind where it has none. */
export const titleOf = ({ figure }: FigureView, { locale }: WordOptions): string =>
  figure.title === '' ? wordsOf(locale).figureKinds[figure.kind] : figure.title;

/** @returns whose figure it is: the union's full name, or the first of several; null where a host's own table has none. */
export function ownerOf(
  { figure, union, rows, snapshots }: FigureView,
  { locale }: WordOptions,
): string | null {
  if (union !== null) return union.name === '' ? null : union.name;
  const all = [...rows.map((row) => row.union), ...snapshots.map((snapshot) => snapshot.union)];
  const names = [...new Map(all.map(({ id, name }) => [id, name])).values()].filter(
    // What somebody wrote without a union has its title in the place of one.
    (name) => name !== '' && name !== figure.title,
  );
  return names.length === 0 ? null : quoteWords(locale).unions(names.slice(0, maxUnions), names.length);
}

/** @returns whose figure it is and by which name the way of working is known that it shows: what its title may not say. */
export function namesOf(view: FigureView, options: WordOptions): readonly string[] {
  const { mechanism, figure } = view;
  const name = mechanism === null || mechanism.name === figure.title ? null : mechanism.name;
  return [ownerOf(view, options), name].filter((one) => one !== null);
}

/** @returns the sources with who published them, when, and in which sections the numbers stand; that none is given where so. */
export function sourceWords(view: FigureView, { locale }: WordOptions): string {
  const words = quoteWords(locale);
  if (view.sources.length === 0) return wordsOf(locale).noSource;
  const cited = view.sources.slice(0, maxNamed).map(({ source, number }) => {
    const sections = new Set(
      view.rows.flatMap(({ sourceNumber, observation }) =>
        sourceNumber === number && observation.source ? observation.source.locator : [],
      ),
    );
    if (view.table?.source.number === number) sections.add(view.table.source.locator);
    if (view.mechanism?.source.ref === source.id) sections.add(view.mechanism.source.locator);
    const name = [source.description, publishedWords(source, locale)].filter((part) => part !== '');
    sections.delete('');
    return words.located(words.facts(name), sections.size > maxNamed ? [] : [...sections]);
  });
  const more = view.sources.length > maxNamed ? [words.more(view.sources.length)] : [];
  return words.source([...cited, ...more]);
}

/** @returns the snapshots that a figure draws on, each with the first digits of its hash; of many, the first and the last day. */
export function snapshotFacts({ snapshots, union }: FigureView, { locale }: WordOptions): string[] {
  const words = quoteWords(locale);
  const dates = snapshots.map(({ date }) => date).sort();
  const [first, last] = [dates[0], dates[dates.length - 1]];
  if (first && last && snapshots.length > maxSnapshots)
    return [
      first === last
        ? words.snapshot(first, null)
        : wordsOf(locale).figure.snapshots(first, last, snapshots.length),
    ];
  return snapshots.map(({ union: whose, date, sha256 }) => {
    const said = words.snapshot(date, sha256?.slice(0, shortHash) ?? null);
    return union === null ? `${whose.shortName} ${said}` : said;
  });
}

/** @returns whether any number of a figure was printed by no source. */
export const hasDerived = ({ rows }: FigureView): boolean =>
  rows.some(({ observation }: FigureRow) => observation.derived !== undefined);

/** Whether its only numbers are ours: that no source is named would say that one is missing. */
const isAllDerived = ({ rows }: FigureView) =>
  rows.length > 0 && rows.every(({ observation }) => observation.derived !== undefined);

/**
 * What must stand below a figure wherever it goes, as short lines.
 *
 * @param withPeriod whether the period stands among them; false where it is said elsewhere
 * @returns period, sources, snapshots, that numbers are derived, address
 */
export function creditLines(
  view: FigureView,
  options: QuoteOptions = {},
  withPeriod = true,
): readonly string[] {
  const words = quoteWords(options.locale);
  const period = withPeriod ? periodsWords(view, options.locale) : null;
  return [
    ...(period === null ? [] : [period]),
    ...(view.sources.length === 0 && isAllDerived(view) ? [] : [sourceWords(view, options)]),
    ...(view.snapshots.length > 0 ? [words.facts(snapshotFacts(view, options))] : []),
    ...(hasDerived(view) ? [words.hasDerived] : []),
    ...correctionNotes(options.corrections ?? [], options.locale),
    ...(options.url ? [words.address(options.url)] : []),
  ];
}

/** Sentences put behind each other. */
export function sentences(list: readonly string[], { locale }: WordOptions): string {
  const words = quoteWords(locale);
  return list.map(words.sentence).join(words.betweenSentences);
}
