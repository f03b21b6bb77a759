import type { Openable } from './opening.ts';

/** What is known of a station, whatever it was read from. */
export interface Station extends Openable {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly services: readonly string[];
  readonly town: string | null;
  readonly allDay: boolean;
  readonly synthetic: boolean;
  /** Longitude and latitude in WGS-84; null where the place is known no better than by township. */
  readonly position: readonly [number, number] | null;
  /** All that a search looks through. */
  readonly text: string;
}

/** @returns text as it is compared: full-width letters and digits as plain ones, no difference of case. */
export const folded = (text: string) => text.normalize('NFKC').toLowerCase();
