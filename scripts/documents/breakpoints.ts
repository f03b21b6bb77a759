/** A width of the window at which pages are laid out otherwise. Style sheets cannot name one: they write its `em`. */
export interface Breakpoint {
  readonly name: string;
  readonly em: number;
  /** What changes there. */
  readonly changes: string;
}

/** The widths of the window at which anything changes, in `em`, so that they follow the type that a reader sets. There are no others. */
export const breakpoints: readonly Breakpoint[] = [
  {
    name: 'map',
    em: 34,
    changes:
      'the drawn map has larger symbols and fewer names below it, in browsers without container queries',
  },
  { name: 'phone', em: 40, changes: 'one column, smaller headings, narrower edges' },
  { name: 'tablet', em: 56, changes: 'cards two by two, and what stood beside a text below it' },
  {
    name: 'desk',
    em: 76,
    changes:
      'above it, names of work areas beside their statements, and boxes of a mechanism beside each other',
  },
];
