import type { FigureRow, StoryPart } from '@gongkai/snapshot';
import type { Locale } from '../options.ts';
import { wordsOf } from '../words/dictionary.ts';
import type { Words } from '../words/words.ts';

type Heading = keyof Words['parts'];

/** Under which heading of a story each part stands. */
const headingOf: Readonly<Record<StoryPart, Heading>> = {
  received: 'stages',
  pending: 'stages',
  settled: 'stages',
  rate: 'rate',
  persons: 'concerned',
  amount: 'concerned',
  recovered: 'concerned',
  byKind: 'byKind',
  byMonth: 'byMonth',
  raised: 'raised',
  spent: 'spent',
  byLevel: 'byLevel',
  reached: 'reached',
};

/** What a heading says was done, in the words in which sources would print it, in either script; the others only ask what follows. */
const claims: Readonly<Partial<Record<Heading, readonly (readonly string[])[]>>> = {
  stages: [['受理'], ['办结', '辦結']],
  raised: [['筹集', '籌集']],
  spent: [['使用']],
  reached: [['惠及']],
};

/** What was printed and what it is called, of one row; null where nothing was printed, as in a host's own table. */
function wordsIn({ observation: { label = '', source }, indicator }: FigureRow): string | null {
  return source === undefined ? null : `${source.phrase} ${label} ${indicator.label['zh-Hans']}`;
}

/** @returns the rows of a story that stand under the same heading as those of a part. */
function rowsUnder(heading: Heading, rows: readonly FigureRow[]): readonly FigureRow[] {
  return rows.filter(({ part }) => part !== undefined && headingOf[part] === heading);
}

/**
 * The heading over the rows of a part. It never says more than was printed: 使用 stands over no money that a source calls 落实, 受理与办结 over no cases
 * of which it only says that they were handled. There, rows of one indicator are headed by its name, and a row alone by its own label.
 *
 * @param part one of the parts that stand under the heading
 * @param rows all rows of the story
 * @returns the words; null where the rows say all themselves
 */
export function partHeading(part: StoryPart, rows: readonly FigureRow[], locale?: Locale): string | null {
  const heading = headingOf[part];
  const own = rowsUnder(heading, rows);
  if (heading === 'concerned') {
    const persons = own.filter((row) => row.part === 'persons').length;
    if (persons === 0 || persons === own.length) return null;
  }
  const printed = own.flatMap((row) => wordsIn(row) ?? []);
  const isTold = (forms: readonly string[]) =>
    printed.some((text) => forms.some((form) => text.includes(form)));
  if (printed.length === 0 || (claims[heading] ?? []).every(isTold)) return wordsOf(locale).parts[heading];
  const [first, ...others] = new Map(own.map(({ indicator }) => [indicator.id, indicator])).values();
  const isShared = rows.some((row) => !own.includes(row) && row.indicator.id === first?.id);
  return own.length > 1 && first && others.length === 0 && !isShared
    ? first.label[locale === 'en' ? 'en' : 'zh-Hans']
    : null;
}
