/** Every word of ours in what is copied out of a figure: caption, citation, tables, sentences. A dictionary is complete when it has this type. */
export interface QuoteWords {
  /** Before everything that tells of made-up data. */
  readonly fiction: string;
  /** Of several numbers in large type, each of which is exact. */
  readonly allExact: string;
  /** A title with whose it is and when. */
  readonly titled: (title: string, facts: readonly string[]) => string;
  /** What a title that stands alone tells of the numbers below it. */
  readonly titles: {
    readonly derived: string;
    readonly inferred: string;
    readonly corrected: string;
    /** Of a word that holds for some of them. */
    readonly partly: (status: string) => string;
    /** A title with such words, some of which have a comma. */
    readonly stated: (title: string, statuses: readonly string[]) => string;
  };
  /** Facts of one sentence. */
  readonly facts: (facts: readonly string[]) => string;
  readonly sentence: (text: string) => string;
  readonly betweenSentences: string;
  readonly source: (cited: readonly string[]) => string;
  /** A source with the sections in which the numbers stand. */
  readonly located: (source: string, sections: readonly string[]) => string;
  readonly more: (count: number) => string;
  readonly snapshot: (date: string, hash: string | null) => string;
  readonly address: (url: string) => string;
  /** Some numbers were printed nowhere. */
  readonly hasDerived: string;
  /** Whose figure it is where several unions stand in it. */
  readonly unions: (names: readonly string[], count: number) => string;
  readonly number: {
    /** A number that may be put into a sentence of the host's. */
    readonly live: (printed: string, facts: readonly string[]) => string;
    readonly whole: (union: string, label: string, printed: string, facts: readonly string[]) => string;
    readonly asOf: (date: string, hash: string | null) => string;
  };
  readonly cite: {
    /** When the citing person read it. */
    readonly accessed: (date: string) => string;
    readonly updated: (date: string) => string;
  };
  readonly table: {
    readonly remarks: string;
    readonly part: string;
    readonly within: string;
    readonly relations: string;
    readonly time: string;
    readonly station: string;
    readonly kind: string;
    readonly township: string;
    readonly address: string;
    /** What a cell is, before what stands in it. */
    readonly labelled: (name: string, text: string) => string;
    /** Which of all rows stand there. */
    readonly rest: Readonly<
      Record<'first' | 'last' | 'telling' | 'named', (listed: number, all: number) => string>
    >;
  };
}
