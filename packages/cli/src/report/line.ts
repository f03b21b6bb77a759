/** A line of a document as it was read; `heading` where the document itself says so. */
export interface Line {
  readonly text: string;
  readonly heading?: number;
  /** Its place in the document, from 1, where that is not its place in the list. */
  readonly at?: number;
  /** Whether it is the row of a table. */
  readonly isRow?: true;
  /** Whether it is a note to what stands above it. */
  readonly isNote?: true;
}
