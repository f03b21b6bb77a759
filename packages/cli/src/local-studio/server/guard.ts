import { timingSafeEqual } from 'node:crypto';

/** The header in which the page of the studio sends the token of its address. */
export const tokenHeader = 'x-gongkai-token';

/** What decides whether a request is answered. */
export interface RequestFacts {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`, which a page cannot set; browsers before 2020 and Safari until 16.4 send none. */
  readonly fetchSite: string | undefined;
  /** Whether a browser is opening it in a window of its own; no page of others reads anything of that. */
  readonly isOpened: boolean;
  readonly token: string | undefined;
  readonly contentType: string | undefined;
}

/** Where the studio stands, and what it asks for. */
export interface Place {
  /** `127.0.0.1:<port>`: a name that leads here, as in DNS rebinding, is another host. */
  readonly host: string;
  readonly token: string;
}

/** Why a request is not answered. */
export type Refusal = 'host' | 'origin' | 'method' | 'type' | 'token';

/** Status codes of refusals. */
export const refusalStatus: Readonly<Record<Refusal, number>> = {
  host: 421,
  origin: 403,
  method: 405,
  type: 415,
  token: 401,
};

/** Bodies of these types cannot be sent by a form, nor by a script of another origin without asking first; we never say yes. */
const bodyTypes = new Set(['application/json', 'application/octet-stream']);

const isSame = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/**
 * Decides about a request before anything is read of it.
 *
 * @param facts what its head says
 * @param place where the studio stands
 * @param isApi whether it asks for something of the project, and not for the empty page
 * @returns null where it is answered
 */
export function refusalOf(facts: RequestFacts, place: Place, isApi: boolean): Refusal | null {
  const { method, host, origin, fetchSite, isOpened, token, contentType } = facts;
  if (host !== place.host) return 'host';
  if (origin !== undefined && origin !== `http://${place.host}`) return 'origin';
  // The file that hands over the address is of another site: it leads to the empty page, and no further.
  const isHandedOver = isOpened && method === 'GET' && !isApi;
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none' && !isHandedOver)
    return 'origin';
  if (method !== 'GET' && !(isApi && method === 'POST')) return 'method';
  if (!isApi) return null;
  // Every browser that posts says from where.
  if (method === 'POST' && origin === undefined) return 'origin';
  if (token === undefined || !isSame(token, place.token)) return 'token';
  if (method === 'POST' && !bodyTypes.has((contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? ''))
    return 'type';
  return null;
}
