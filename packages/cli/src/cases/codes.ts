import { type CategorySize, mergeCategories } from '@gongkai/snapshot/disclosure';
import { other, recodeOf, relabelled } from './categories/recode.ts';
import { type LedgerTables, publishedCodes, publishedLabels } from './earlier.ts';
import type { CodeOf, Codes } from './family.ts';
import { nameFor } from './fields.ts';
import type { Attribute, Layout } from './layout.ts';
import type { CaseRow } from './rows/case-row.ts';
import { Tally } from './rows/tally.ts';

/** Categories beside 其他: what a reader can still tell apart. */
const most = 24;

const settledLabels = new Map([
  ['settled', '办结'],
  ['pending', '未结'],
]);

const unlabelled = (word: string) => (word === other.label ? '' : word);

/** What stands in the ledger; '' for what is no word of its own. */
const wordOf = (row: CaseRow, { heading }: Attribute): string =>
  unlabelled(row.categories.get(heading) ?? '');

const recodeIn = ({ heading, recode }: Attribute) => recode ?? recodeOf(undefined, heading);

/** Under which word a row is published, unless it is among too few. */
const targetOf = (row: CaseRow, attribute: Attribute): string =>
  unlabelled(recodeIn(attribute).target(wordOf(row, attribute)));

function sizesOf(
  rows: readonly CaseRow[],
  attribute: Attribute,
  threshold: number,
): Map<string, CategorySize> {
  const byWord = new Map<string, Tally>();
  for (const row of rows) {
    const word = targetOf(row, attribute);
    const own = byWord.get(word) ?? new Tally(threshold);
    byWord.set(word, own);
    own.add(row);
  }
  return new Map(
    [...byWord].map(([word, { rows: count, persons }]) => [
      word,
      // What is no word of its own is merged, however often it stands there.
      { rows: count, persons: word === '' ? 0 : persons },
    ]),
  );
}

/** The words of a column in a year, as they are published. */
interface YearWords {
  /** Codes with their labels, in the order in which they are shown. */
  readonly labels: Map<string, string>;
  readonly codeOf: (row: CaseRow) => string | undefined;
  readonly apart: readonly string[];
}

/** A year that was published stays with its categories; those that the mapping renames have their new names. */
function wordsAsPublished(attribute: Attribute, published: ReadonlyMap<string, string>): YearWords {
  const { shown, apart } = relabelled([...published.keys()], recodeIn(attribute));
  const labels = new Map<string, string>();
  const byShown = new Map<string, string>();
  for (const [label, code] of published) {
    const word = shown.get(label) ?? label;
    labels.set(code, word);
    byShown.set(word, code);
  }
  const codeOf = (row: CaseRow) => {
    const [word, target] = [wordOf(row, attribute), targetOf(row, attribute)];
    return published.get(word) ?? published.get(target) ?? byShown.get(target);
  };
  return { labels, codeOf, apart };
}

/** A word that was published in another year has its code there, also where the mapping renames it since. */
function codeFor(word: string, words: readonly string[], attribute: Attribute, known: LabelCodes): string {
  const own = known.get(word);
  if (own !== undefined) return own;
  const sources = recodeIn(attribute).entries.filter(([, target]) => target === word);
  const [source] = sources.filter(([one]) => known.has(one) && !words.includes(one));
  const renamed = sources.length === 1 && source ? known.get(source[0]) : undefined;
  return renamed ?? nameFor(word);
}

type LabelCodes = ReadonlyMap<string, string>;

/** The words of a year that was not published before: those that stand in enough rows, once they are joined as the mapping says. */
function wordsAnew(
  rows: readonly CaseRow[],
  attribute: Attribute,
  known: LabelCodes,
  threshold: number,
): YearWords {
  const { kept, merged } = mergeCategories(sizesOf(rows, attribute, threshold), threshold, most);
  const codes = new Map<string, string>();
  for (const word of kept) {
    let code = codeFor(word, kept, attribute, known);
    // Two words of now may both have been the name of one category.
    while ([...codes.values()].includes(code)) code = nameFor(`${code} ${word}`);
    codes.set(word, code);
  }
  if (merged.length > 0) codes.set(other.label, other.id);
  return {
    labels: new Map([...codes].map(([word, code]) => [code, word])),
    codeOf: (row) => codes.get(targetOf(row, attribute)),
    apart: [],
  };
}

/** Words of categories about which the clerk is told something. */
export interface CategoryNotes {
  /** Were published by themselves, and so are not joined with others as the mapping says. */
  readonly apart: readonly string[];
  /** Were published, and no row is counted among them now. */
  readonly gone: readonly string[];
}

/** The codes of all attributes of a year, with their labels. */
export interface YearCodes {
  readonly codes: Codes;
  readonly labels: ReadonlyMap<Attribute, ReadonlyMap<string, string>>;
  readonly codeOf: CodeOf;
  readonly notes: CategoryNotes;
}

/**
 * Says by which codes the rows of a year are counted. Once a year was published by some categories, it stays with them: were a category split or joined later, the difference would be a new, smaller one.
 *
 * @param snapshots what was published of the ledger before, the oldest first
 */
export function codesOf(
  rows: readonly CaseRow[],
  layout: Layout,
  snapshots: readonly LedgerTables[],
  stem: string,
  year: number,
  threshold: number,
): YearCodes {
  const codes = new Map<Attribute, readonly string[]>();
  const labels = new Map<Attribute, ReadonlyMap<string, string>>();
  const words = new Map<Attribute, YearWords>();
  const gone: string[] = [];
  for (const attribute of layout.attributes) {
    if (attribute.kind === 'settled') {
      codes.set(attribute, [...settledLabels.keys()]);
      labels.set(attribute, settledLabels);
    } else if (attribute.kind === 'month') codes.set(attribute, monthsOf(rows, snapshots, stem, year));
    else {
      const published = publishedCodes(snapshots, stem, attribute, year);
      const known = published
        ? wordsAsPublished(attribute, published)
        : wordsAnew(rows, attribute, publishedLabels(snapshots, stem, attribute), threshold);
      const used = new Set(rows.map(known.codeOf));
      if (used.has(undefined)) known.labels.set(other.id, other.label);
      for (const [code, label] of known.labels) if (!used.has(code) && code !== other.id) gone.push(label);
      words.set(attribute, known);
      codes.set(attribute, [...known.labels.keys()]);
      labels.set(attribute, known.labels);
    }
  }
  const codeOf: CodeOf = (row, attribute) => {
    if (attribute.kind === 'month') return row.month ?? '';
    if (attribute.kind === 'settled') return row.categories.get(attribute.heading) ?? 'pending';
    return words.get(attribute)?.codeOf(row) ?? other.id;
  };
  const apart = [...words.values()].flatMap((one) => one.apart);
  return { codes, labels, codeOf, notes: { apart, gone } };
}

const twoDigits = (month: number) => String(month).padStart(2, '0');

/** The months of a year, up to the last of which something is known. */
function monthsOf(
  rows: readonly CaseRow[],
  snapshots: readonly LedgerTables[],
  stem: string,
  year: number,
): string[] {
  const times = snapshots.flatMap((tables) =>
    tables
      .filter(({ id }) => id === `${stem}-by-month`)
      .flatMap(({ series }) => series.flatMap(({ cells }) => cells.map(({ time }) => time))),
  );
  const months = [
    ...new Set(rows.map(({ month }) => Number(month))),
    ...times.filter((time) => time.startsWith(`${year}-`)).map((time) => Number(time.slice(5))),
  ];
  return Array.from({ length: Math.max(...months) }, (_, index) => twoDigits(index + 1));
}
