import { type CategorySize, mergeCategories } from '@gongkai/snapshot/disclosure';
import { type LedgerTables, publishedCodes } from './earlier.ts';
import type { CodeOf, Codes } from './family.ts';
import { nameFor } from './fields.ts';
import { type Attribute, type Layout, other } from './layout.ts';
import type { CaseRow } from './rows/case-row.ts';
import { Tally } from './rows/tally.ts';

/** Categories beside 其他: what a reader can still tell apart. */
const most = 24;

const settledLabels = new Map([
  ['settled', '办结'],
  ['pending', '未结'],
]);

const wordOf = (row: CaseRow, { heading }: Attribute): string => {
  const word = row.categories.get(heading) ?? '';
  return word === other.label ? '' : word;
};

function sizesOf(
  rows: readonly CaseRow[],
  attribute: Attribute,
  threshold: number,
): Map<string, CategorySize> {
  const byWord = new Map<string, Tally>();
  for (const row of rows) {
    const word = wordOf(row, attribute);
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

/** The words of a column in a year with their codes: those that were published, else those that stand in enough rows. */
function wordsOf(
  rows: readonly CaseRow[],
  attribute: Attribute,
  published: ReadonlyMap<string, string> | null,
  threshold: number,
): Map<string, string> {
  if (published) return new Map(published);
  const { kept, merged } = mergeCategories(sizesOf(rows, attribute, threshold), threshold, most);
  return new Map([
    ...kept.map((word) => [word, nameFor(word)] as const),
    ...(merged.length > 0 ? [[other.label, other.id] as const] : []),
  ]);
}

const twoDigits = (month: number) => String(month).padStart(2, '0');

/** The codes of all attributes of a year, with their labels. */
export interface YearCodes {
  readonly codes: Codes;
  readonly labels: ReadonlyMap<Attribute, ReadonlyMap<string, string>>;
  readonly codeOf: CodeOf;
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
  const words = new Map<Attribute, ReadonlyMap<string, string>>();
  for (const attribute of layout.attributes) {
    if (attribute.kind === 'settled') {
      codes.set(attribute, [...settledLabels.keys()]);
      labels.set(attribute, settledLabels);
    } else if (attribute.kind === 'month') {
      const times = snapshots.flatMap((tables) =>
        tables
          .filter(({ id }) => id === `${stem}-by-month`)
          .flatMap(({ series }) => series.flatMap(({ cells }) => cells.map(({ time }) => time))),
      );
      const months = [
        ...new Set(rows.map(({ month }) => Number(month))),
        ...times.filter((time) => time.startsWith(`${year}-`)).map((time) => Number(time.slice(5))),
      ];
      codes.set(
        attribute,
        Array.from({ length: Math.max(...months) }, (_, index) => twoDigits(index + 1)),
      );
    } else {
      const known = wordsOf(rows, attribute, publishedCodes(snapshots, stem, attribute, year), threshold);
      const isMissing = rows.some((row) => !known.has(wordOf(row, attribute)));
      if (isMissing) known.set(other.label, other.id);
      words.set(attribute, known);
      codes.set(attribute, [...known.values()]);
      labels.set(attribute, new Map([...known].map(([word, code]) => [code, word])));
    }
  }
  const codeOf: CodeOf = (row, attribute) => {
    if (attribute.kind === 'month') return row.month ?? '';
    if (attribute.kind === 'settled') return row.categories.get(attribute.heading) ?? 'pending';
    return words.get(attribute)?.get(wordOf(row, attribute)) ?? other.id;
  };
  return { codes, labels, codeOf };
}
