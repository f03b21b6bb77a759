import type { DisclosureParameters, Equation } from '@gongkai/snapshot/disclosure';
import { isSensitiveSum } from '@gongkai/snapshot/disclosure';
import { type Attribute, type CellPlace, keyOf, type Layout } from './layout.ts';
import type { CaseRow } from './rows/case-row.ts';
import { Tally } from './rows/tally.ts';

/** The codes of an attribute in a year, in the order in which they are shown. */
export type Codes = ReadonlyMap<Attribute, readonly string[]>;

/** All numbers of a ledger that are of one year. */
export interface Family {
  readonly cells: ReadonlyMap<string, CellPlace>;
  readonly equations: readonly Equation[];
  readonly counts: ReadonlyMap<string, number>;
  /** Keys of counts of which too few rows, or rows of too few persons, are the reason. */
  readonly smallCounts: ReadonlySet<string>;
  /** By heading; of cells with at most one attribute. How many cases are settled is counted, and no money summed by it. */
  readonly sums: ReadonlyMap<
    string,
    { readonly totals: ReadonlyMap<string, number>; readonly sensitive: ReadonlySet<string> }
  >;
}

/** What stands in a row for an attribute, as a code. */
export type CodeOf = (row: CaseRow, attribute: Attribute) => string;

const placesOf = ({ attributes, crosses }: Layout, codes: Codes): CellPlace[] => {
  const of = (attribute: Attribute) => (codes.get(attribute) ?? []).map((code) => ({ attribute, code }));
  return [
    { codes: [] },
    ...attributes.flatMap((attribute) => of(attribute).map((one) => ({ codes: [one] }))),
    ...crosses.flatMap(([a, b]) => of(a).flatMap((one) => of(b).map((two) => ({ codes: [one, two] })))),
  ];
};

/** Every total with its parts: what anybody can add up. */
function equationsOf({ attributes, crosses }: Layout, codes: Codes): Equation[] {
  const key = (...pairs: readonly (readonly [Attribute, string])[]) =>
    keyOf({ codes: pairs.map(([attribute, code]) => ({ attribute, code })) });
  const of = (attribute: Attribute) => codes.get(attribute) ?? [];
  return [
    ...attributes.map((a) => ({ total: key(), parts: of(a).map((code) => key([a, code])) })),
    ...crosses.flatMap(([a, b]) => [
      ...of(a).map((one) => ({ total: key([a, one]), parts: of(b).map((two) => key([a, one], [b, two])) })),
      ...of(b).map((two) => ({ total: key([b, two]), parts: of(a).map((one) => key([a, one], [b, two])) })),
    ]),
  ];
}

/** Amounts by person: two grants to one person are one. */
function amountsOf(rows: readonly CaseRow[], heading: string): Float64Array {
  const places = new Map<number, number>();
  const sums = new Float64Array(rows.length);
  for (const { person, amounts } of rows) {
    const place = places.get(person) ?? places.size;
    places.set(person, place);
    sums[place] = (sums[place] ?? 0) + (amounts[heading] ?? 0);
  }
  return sums.subarray(0, places.size);
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** The rows of each code of an attribute; all of them where there is none. Asked for one attribute after the other: each list is as long as the ledger. */
function rowsBy(
  rows: readonly CaseRow[],
  attribute: Attribute | null,
  codes: Codes,
  codeOf: CodeOf,
): ReadonlyMap<string, readonly CaseRow[]> {
  if (attribute === null) return new Map([[keyOf({ codes: [] }), rows]]);
  const lists = new Map<string, CaseRow[]>((codes.get(attribute) ?? []).map((code) => [code, []]));
  for (const row of rows) lists.get(codeOf(row, attribute))?.push(row);
  return new Map([...lists].map(([code, list]) => [keyOf({ codes: [{ attribute, code }] }), list]));
}

/** Sums the columns of money and persons, in the whole and by each of some attributes. */
function sumsOf(
  rows: readonly CaseRow[],
  attributes: readonly (Attribute | null)[],
  codes: Codes,
  codeOf: CodeOf,
  headings: readonly string[],
  isTelling: (amounts: Float64Array) => boolean,
): Family['sums'] {
  const sums = new Map(
    headings.map((heading) => [heading, { totals: new Map<string, number>(), sensitive: new Set<string>() }]),
  );
  if (headings.length === 0) return sums;
  for (const attribute of attributes)
    for (const [key, list] of rowsBy(rows, attribute, codes, codeOf))
      for (const [heading, { totals, sensitive }] of sums) {
        const amounts = amountsOf(list, heading);
        totals.set(key, rounded(amounts.reduce((sum, one) => sum + one, 0)));
        if (isTelling(amounts)) sensitive.add(key);
      }
  return sums;
}

/** Counts and sums the rows of one year, and says which of the numbers tell too much by themselves. */
export function familyOf(
  rows: readonly CaseRow[],
  layout: Layout,
  codes: Codes,
  codeOf: CodeOf,
  headings: readonly string[],
  threshold: number,
  parameters: DisclosureParameters,
): Family {
  const places = placesOf(layout, codes);
  const cells = new Map(places.map((place) => [keyOf(place), place]));
  const tallies = new Map<string, Tally>([...cells.keys()].map((key) => [key, new Tally(threshold)]));
  const keysOf = (row: CaseRow): string[] => {
    const own = (attribute: Attribute) => ({ attribute, code: codeOf(row, attribute) });
    return [
      keyOf({ codes: [] }),
      ...layout.attributes.map((one) => keyOf({ codes: [own(one)] })),
      ...layout.crosses.map(([a, b]) => keyOf({ codes: [own(a), own(b)] })),
    ];
  };
  // Rows of the same words and month are counted in the same places.
  const seen = new Map<CaseRow['categories'], Map<string | null, Tally[]>>();
  for (const row of rows) {
    const byMonth = seen.get(row.categories) ?? new Map<string | null, Tally[]>();
    seen.set(row.categories, byMonth);
    const own = byMonth.get(row.month) ?? keysOf(row).flatMap((key) => tallies.get(key) ?? []);
    byMonth.set(row.month, own);
    for (const tally of own) tally.add(row);
  }
  const entries = [...tallies];
  const isSmall = ({ rows: count, persons }: Tally) => count > 0 && Math.min(count, persons) < threshold;
  const simple = [null, ...layout.attributes.filter(({ kind }) => kind !== 'settled')];
  return {
    cells,
    equations: equationsOf(layout, codes),
    counts: new Map(entries.map(([key, tally]) => [key, tally.rows])),
    smallCounts: new Set(entries.flatMap(([key, tally]) => (isSmall(tally) ? [key] : []))),
    sums: sumsOf(rows, simple, codes, codeOf, headings, (amounts) =>
      isSensitiveSum(amounts, threshold, parameters),
    ),
  };
}
