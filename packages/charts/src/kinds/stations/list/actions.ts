/** What a reader may be offered to do with a station. */
export interface StationActions {
  /** Be led there by another map. */
  readonly route: boolean;
  /** Call its phone. */
  readonly call: boolean;
  /** Be told whether it is open at this moment; otherwise at the moment that the demonstration records. */
  readonly openNow: boolean;
  /** See how far it is from where the reader is. */
  readonly nearest: boolean;
}

const real: StationActions = { route: true, call: true, openNow: true, nearest: true };
const fictional: StationActions = { route: false, call: false, openNow: false, nearest: false };

/**
 * The one place that decides what may be done with a station. The server's list and the elements that upgrade it ask here: nobody is led to a
 * place that does not exist, nor told that it is open.
 *
 * @param station a station, or what is shown of stations: `synthetic` is set where it is fiction
 * @returns what a reader may be offered
 * @example
 * ```ts
 * stationActions({ synthetic: true }); // { route: false, call: false, openNow: false, nearest: false }
 * stationActions({}).route; // true
 * ```
 */
export function stationActions({ synthetic }: { readonly synthetic?: boolean | undefined }): StationActions {
  return synthetic ? fictional : real;
}
