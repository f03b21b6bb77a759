import { addProtocol, type RequestParameters, removeProtocol, type SourceSpecification } from 'maplibre-gl';
import type { Say } from '../problems.ts';
import type { MapBaseMap, MapProblem } from '../types.ts';
import { pictures, refusal, tileAddress } from './tianditu.ts';

/** How long a tile may take unless the caller says otherwise. */
const patience = 10_000;
/** So many failures in a row, and nothing before them, mean that there is no base map to be had. */
const enough = 4;

const errorName = 'TileError';
const tileError = (detail: string) => Object.assign(new Error(detail), { name: errorName });

/** @returns whether an error is one of the base map that has been said already. */
export const isTileError = (error: unknown): boolean => error instanceof Error && error.name === errorName;

/** The base map of one map. */
export interface BaseMap {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** To be called when the map is closed. */
  close(): void;
}

let count = 0;

/**
 * Prepares 天地图 as the ground of a map. Tiles are fetched here and not by MapLibre: so that it is known why one does not come, that none is
 * waited for without end, and that the key stands in no address that MapLibre might print.
 *
 * @param baseMap as the union has configured it
 * @param say says each kind of problem
 * @param options how long a tile may take, in milliseconds; what is done when the base map is given up, so that names of our own take its place
 */
export function openBaseMap(
  baseMap: MapBaseMap,
  say: Say,
  { timeout = patience, onGivenUp }: { timeout?: number | undefined; onGivenUp: () => void },
): BaseMap {
  count += 1;
  const protocol = `gk-tianditu-${count}`;
  const asking = new Set<AbortController>();
  /** Failures before anything came; null as soon as something has come. */
  let failures: number | null = 0;
  let over = false;

  /** After a refusal, or where nothing ever comes, asking on would only bother the server and keep the reader waiting. */
  const giveUp = () => {
    if (over) return;
    over = true;
    for (const one of asking) one.abort();
    onGivenUp();
  };

  const fail = (problem: MapProblem, detail: string): never => {
    if (!over) {
      say(problem, detail);
      if (failures !== null) failures += 1;
      const refused = problem === 'tiles-key' || problem === 'tiles-quota';
      if (refused || (failures !== null && failures >= enough)) giveUp();
    }
    throw tileError(detail);
  };

  const load = async ({ url }: RequestParameters, outer: AbortController) => {
    if (over) throw tileError('given up');
    const [picture = '', z = 0, x = 0, y = 0] = url.slice(url.indexOf('://') + 3).split('/');
    const inner = new AbortController();
    const stop = () => inner.abort();
    outer.signal.addEventListener('abort', stop);
    asking.add(inner);
    let late = false;
    let timer = 0;
    const wait = () => {
      const due = Date.now() + timeout;
      timer = window.setTimeout(() => {
        // A page that was put away and comes back finds its timers long overdue, through no fault of the server.
        if (Date.now() > due + timeout) return wait();
        late = true;
        inner.abort();
      }, timeout);
    };
    wait();
    try {
      const response = await fetch(tileAddress(baseMap, picture, Number(z), Number(x), Number(y)), {
        signal: inner.signal,
        credentials: 'omit',
        // The key is bound to the union's domain, which the server reads from here, also where the page says no referrer.
        referrerPolicy: 'strict-origin-when-cross-origin',
      });
      if (!response.ok) return fail(refusal(response.status), `HTTP ${response.status}`);
      const type = response.headers.get('content-type') ?? '';
      if (!type.startsWith('image/')) return fail('tiles-failed', `no picture but ${type || 'something'}`);
      const data = await response.arrayBuffer();
      failures = null;
      return {
        data,
        cacheControl: response.headers.get('cache-control'),
        expires: response.headers.get('expires'),
      };
    } catch (error) {
      if (late) return fail('tiles-timeout', `no answer in ${timeout} ms`);
      // Not wanted any more: MapLibre knows that itself.
      if (outer.signal.aborted) throw error;
      if (over) throw tileError('given up');
      if (error instanceof TypeError)
        return fail('tiles-failed', 'no connection, or an answer without Access-Control-Allow-Origin');
      throw error;
    } finally {
      clearTimeout(timer);
      asking.delete(inner);
      outer.signal.removeEventListener('abort', stop);
    }
  };

  addProtocol(protocol, load);
  return {
    sources: Object.fromEntries(
      pictures.map((picture) => [
        picture,
        {
          type: 'raster',
          tiles: [`${protocol}://${picture}/{z}/{x}/{y}`],
          tileSize: 256,
          minzoom: 1,
          maxzoom: 18,
        },
      ]),
    ),
    close() {
      over = true;
      for (const one of asking) one.abort();
      removeProtocol(protocol);
    },
  };
}
