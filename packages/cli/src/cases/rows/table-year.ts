import { yearsIn } from '../../ledger/parts/title-year.ts';

/** Where a year stands that a ledger names once, and its rows do not. */
export type YearPlace = 'mapping' | 'title' | 'sheet' | 'file';

/** The year of a table whose rows leave it out. */
export interface TableYear {
  readonly year: number;
  readonly from: YearPlace;
}

/** What may tell of a table of which year it is. */
export interface YearSources {
  /** What its mapping says. */
  readonly mapping: number | undefined;
  /** What the titles above it say. */
  readonly title: number | null;
  readonly sheet: string;
  /** Name of its file. */
  readonly file: string;
}

const onlyYear = (text: string): number | null => {
  // The name of a file may have no 年: 2025救助台账.xlsx.
  const [year, ...others] = new Set(
    yearsIn([text.replace(/(?<!\d)(20\d{2})(?=[\p{Script=Han}\s_-])/gu, '$1年')]),
  );
  return others.length > 0 ? null : (year ?? null);
};

/**
 * Finds the year of a table in which 9月10日 stands without one: what the clerk wrote into the mapping, the title above the table, the name of the sheet, that of the file.
 *
 * @returns null where none of them names one
 */
export function tableYear({ mapping, title, sheet, file }: YearSources): TableYear | null {
  const told: readonly (readonly [YearPlace, number | null])[] = [
    ['mapping', mapping ?? null],
    ['title', title],
    ['sheet', onlyYear(sheet)],
    ['file', onlyYear(file)],
  ];
  for (const [from, year] of told) if (year !== null) return { from, year };
  return null;
}

/**
 * Whether a mapping says another year than the title above its table: it is that of last year's ledger.
 */
export const isOtherYear = ({ mapping, title }: YearSources): boolean =>
  mapping !== undefined && title !== null && mapping !== title;
