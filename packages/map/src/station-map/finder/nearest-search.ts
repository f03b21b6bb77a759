import type { MapAction, Origin } from '../state/state.ts';
import type { Station } from '../station/station.ts';
import type { Words } from '../words/words.ts';

/** Whom a search for the nearest tells. */
export interface NearestSearchHost {
  readonly words: Words;
  readonly stations: readonly Station[];
  readonly dispatch: (action: MapAction) => void;
  /** Reports a problem, which stands in the state already, as an event and on the console. */
  readonly report: (
    code: 'no-position' | 'no-place' | 'load-failed',
    message: string,
    detail: string,
  ) => void;
}

/** Looks for the nearest stations from where the reader is, or from a typed place. */
export interface NearestSearch {
  /** Starts from where the reader is. */
  fromReader(): Promise<void>;
  /** Starts from a typed place. */
  fromPlace(typed: string): Promise<void>;
  /** Gives up what was asked for: an answer that is still on its way changes nothing. */
  cancel(): void;
}

type Nearest = typeof import('./nearest.ts');

/** A search for the nearest. What it needs is loaded when it is first asked. */
export function nearestSearch({ words, stations, dispatch, report }: NearestSearchHost): NearestSearch {
  let loaded: Nearest | null = null;
  /** Counts what was asked for, so that an answer that comes late changes nothing. */
  let turn = 0;

  const load = async (): Promise<Nearest | null> => {
    try {
      loaded ??= await import('./nearest.ts');
    } catch (error) {
      dispatch({ type: 'locate-failed', message: words['load-failed'] });
      report('load-failed', words['load-failed'], String(error));
    }
    return loaded;
  };

  const start = (origin: Origin, { byDistance }: Nearest) => {
    turn += 1;
    const order = byDistance(stations, origin.position).map(({ place, metres }) => ({
      id: place.id,
      metres,
    }));
    dispatch({ type: 'set-origin', origin, order });
  };

  return {
    async fromReader() {
      turn += 1;
      const asked = turn;
      dispatch({ type: 'locate' });
      const nearest = await load();
      const answer = await nearest?.askPosition();
      if (asked !== turn || !nearest || !answer) return;
      if ('position' in answer) {
        start({ label: words.mine, position: answer.position, own: true }, nearest);
        return;
      }
      const message = words['no-position'][answer.reason];
      dispatch({ type: 'locate-failed', message });
      report('no-position', message, answer.reason);
    },
    async fromPlace(typed) {
      const nearest = await load();
      if (!nearest || typed.trim() === '') return;
      const found = nearest.findPlace(typed, stations);
      if (found) {
        start(found, nearest);
        return;
      }
      const message = words['no-place'](typed.trim().slice(0, 40));
      dispatch({ type: 'problem', message });
      report('no-place', message, '');
    },
    cancel() {
      turn += 1;
    },
  };
}
