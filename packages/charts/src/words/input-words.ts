/** What is said of rows that were read from a table or a list: what is drawn of it, and what is not. */
export interface InputWords {
  /** The switch that shows what amounts mean, and the table as it was written. */
  readonly more: string;
  readonly unreadable: string;
  /** `first` are the first of them, as `cell` says them. */
  readonly cells: (count: number, first: string) => string;
  readonly between: string;
  readonly cell: (label: string, text: string) => string;
  readonly units: (units: readonly string[]) => string;
  readonly noUnit: string;
  readonly kind: (kind: string) => string;
  /** Which of several columns is drawn; its heading where it has one. */
  readonly column: (place: number, heading: string) => string;
  /** Columns that are neither drawn nor name a row. */
  readonly others: (columns: readonly string[]) => string;
  readonly nameless: (place: number) => string;
  /** Only the first columns are looked at. */
  readonly columns: (read: number, all: number) => string;
  /** Said behind it, in brackets: what sums up the others. Its amount may be missing. */
  readonly sum: (label: string, text: string) => string;
  /** What of an input could not be taken, said with how many places. */
  readonly partly: (count: number) => string;
}
