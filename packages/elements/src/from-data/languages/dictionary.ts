/** What is said of what an element was to draw. Loaded with the code that draws. */
export interface LazyWords {
  readonly unreadable: string;
  readonly wrongKind: (kind: string, tag: string) => string;
  readonly drawingFailed: string;
  readonly textUnreadable: (text: string) => string;
  /** What would be right, with an example of it. */
  readonly example: (example: string) => string;
}

/** What is said of data that was read, or could not be. Loaded with the code that reads it: a table of the page and a tile of plain text do without. */
export interface DataWords {
  readonly fetchFailed: (why: string) => string;
  readonly offline: string;
  /** Of a page that lies on a disk. */
  readonly fromFile: string;
  readonly tooLarge: string;
  readonly badJson: string;
  readonly partly: (count: number) => string;
  readonly noObservation: (id: string) => string;
  readonly noNumber: string;
}
