import type { DisclosureParameters, Equation } from '@gongkai/snapshot/disclosure';
import { isSensitiveSum } from '@gongkai/snapshot/disclosure';
import { type Attribute, type CellPlace, keyOf, type Layout } from './layout.ts';
import type { CaseRow } from './rows.ts';

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
function amountsOf(rows: readonly CaseRow[], heading: string): number[] {
  const byPerson = new Map<number, number>();
  for (const { person, amounts } of rows)
    byPerson.set(person, (byPerson.get(person) ?? 0) + (amounts[heading] ?? 0));
  return [...byPerson.values()];
}

const rounded = (value: number) => Math.round(value * 100) / 100;

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
  const rowsOf = new Map<string, CaseRow[]>([...cells.keys()].map((key) => [key, []]));
  for (const row of rows) {
    const own = (attribute: Attribute) => ({ attribute, code: codeOf(row, attribute) });
    const keys = [
      keyOf({ codes: [] }),
      ...layout.attributes.map((one) => keyOf({ codes: [own(one)] })),
      ...layout.crosses.map(([a, b]) => keyOf({ codes: [own(a), own(b)] })),
    ];
    for (const key of keys) rowsOf.get(key)?.push(row);
  }
  const entries = [...rowsOf];
  const isSmall = (list: readonly CaseRow[]) =>
    list.length > 0 && Math.min(list.length, new Set(list.map(({ person }) => person)).size) < threshold;
  const isSimple = ({ codes: own }: CellPlace) =>
    own.length < 2 && own.every(({ attribute }) => attribute.kind !== 'settled');
  const simple = entries.filter(([key]) => isSimple(cells.get(key) ?? { codes: [] }));
  return {
    cells,
    equations: equationsOf(layout, codes),
    counts: new Map(entries.map(([key, list]) => [key, list.length])),
    smallCounts: new Set(entries.flatMap(([key, list]) => (isSmall(list) ? [key] : []))),
    sums: new Map(
      headings.map((heading) => {
        const totals = new Map<string, number>();
        const sensitive = new Set<string>();
        // One after the other: the amounts of all rows by person are much to have in memory several times.
        for (const [key, list] of simple) {
          const amounts = amountsOf(list, heading);
          totals.set(key, rounded(amounts.reduce((sum, one) => sum + one, 0)));
          if (isSensitiveSum(amounts, threshold, parameters)) sensitive.add(key);
        }
        return [heading, { totals, sensitive }];
      }),
    ),
  };
}
