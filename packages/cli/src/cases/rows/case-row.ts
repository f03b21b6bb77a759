/** A row of a ledger as far as it is counted. It lives in memory only as long as the command runs, and takes little of it: a ledger may have a million. */
export interface CaseRow {
  readonly year: number;
  /** `05`; null in a ledger without dates. */
  readonly month: string | null;
  /** By heading; `settled` or `pending` for a column of that kind. Rows of the same words share one. */
  readonly categories: ReadonlyMap<string, string>;
  readonly amounts: Readonly<Record<string, number>>;
  /** By whom rows are told apart, as a number that means nothing elsewhere; the row itself where there is no such column. */
  readonly person: number;
}
