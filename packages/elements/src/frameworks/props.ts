import type { LitElement } from 'lit';
import type { MarkDetail } from '../marks/marks.ts';
import type { ErrorDetail } from '../shared/report.ts';

/** What a page may set of an element: its own properties, each as its class declares it. */
export type OwnProps<E> = {
  [K in Exclude<keyof E, keyof LitElement> as E[K] extends (...args: never[]) => unknown ? never : K]?: E[K];
};

/** The events of elements that show figures, by name, with the type of their detail. */
export interface FigureEvents {
  'gk-mark': MarkDetail;
  'gk-error': ErrorDetail;
}

/** The events of a tile. */
export type TileEvents = Pick<FigureEvents, 'gk-error'>;

/** The same attributes as HTML has them, for who writes them with a hyphen. */
export interface HyphenAttributes {
  'heading-level'?: number | string;
}
