/** What a figure made in the browser must know of the element in which it will stand. */
export interface FigureHost extends HTMLElement {
  readonly headingLevel: number;
}

/** The same for a figure that is made of a plain table. */
export interface TableHost extends HTMLElement {
  readonly headingLevel: number;
  readonly kind: string;
  readonly heading: string;
  readonly area: string;
}
