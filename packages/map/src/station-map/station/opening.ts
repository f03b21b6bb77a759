import { stationActions } from '@gongkai/charts/station-actions';
import { type OpenState, openState, type WeeklyHours } from '@gongkai/snapshot/hours';

/** What of a station says when it is open. */
export interface Openable {
  /** Null where hours are not stated, or cannot be read. */
  readonly week: WeeklyHours | null;
  /** Whether the station is fiction. */
  readonly synthetic?: boolean;
  /** The moment that a demonstration records in place of this one; null where none is told. */
  readonly recorded?: Date | null;
}

/**
 * @param station that may be open
 * @param now this moment
 * @returns whether it is open now, or at the moment that a demonstration records; null where nobody can say
 */
export function openingOf({ week, synthetic, recorded }: Openable, now: Date): OpenState | null {
  const at = stationActions({ synthetic }).openNow ? now : (recorded ?? null);
  return week === null || at === null ? null : openState(week, at);
}
