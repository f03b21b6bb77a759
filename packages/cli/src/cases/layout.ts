import { type Recode, recodeOf } from './categories/recode.ts';
import { attributeId, monthWord } from './fields.ts';
import { type CaseMapping, headingsOf } from './mapping.ts';

/** Something by which rows are counted: a column of categories, whether a case is settled, or the month. */
export interface Attribute {
  readonly id: string;
  /** Its heading in the ledger; 月份 for months. */
  readonly heading: string;
  readonly kind: 'category' | 'settled' | 'month';
  /** As what its words are published. */
  readonly recode?: Recode;
}

/** What tables a ledger becomes. */
export interface Layout {
  readonly attributes: readonly Attribute[];
  readonly crosses: readonly (readonly [Attribute, Attribute])[];
}

/** @returns what a mapping asks for, in the order of the columns. */
export function layoutOf(mapping: CaseMapping): Layout {
  const { columns, codes, crosses = [] } = mapping;
  const attributes: Attribute[] = [
    ...headingsOf(columns, 'category').map((heading) => ({
      id: attributeId(heading),
      heading,
      kind: 'category' as const,
      recode: recodeOf(codes, heading),
    })),
    ...headingsOf(columns, 'settled').map((heading) => ({
      id: 'settled',
      heading,
      kind: 'settled' as const,
    })),
    ...(headingsOf(columns, 'date').length > 0
      ? [{ id: 'month', heading: monthWord, kind: 'month' as const }]
      : []),
  ];
  const named = (heading: string) => attributes.find((one) => one.heading === heading);
  return {
    attributes,
    crosses: crosses.flatMap(([a, b]) => {
      const [one, two] = [named(a), named(b)];
      return one && two ? [[one, two] as const] : [];
    }),
  };
}

/** One number of a ledger and a year: the codes by which it is counted, none for the total. */
export interface CellPlace {
  readonly codes: readonly { readonly attribute: Attribute; readonly code: string }[];
}

/** The key of a cell within a year. */
export const keyOf = ({ codes }: CellPlace): string =>
  codes.length === 0 ? 'total' : codes.map(({ attribute, code }) => `${attribute.id}=${code}`).join('|');
