import type { StudioState } from './contract.ts';
import type { Language } from './words/words.ts';

const tokenKey = 'gongkai-token';

/** Thrown where the studio refuses, with its words; `state` where it tells what is so now. */
export class ApiError extends Error {
  declare readonly status: number;
  declare readonly state: StudioState | null;

  constructor(status: number, message: string, state: StudioState | null = null) {
    super(message);
    Object.assign(this, { status, state });
  }
}

/** Takes the token out of the address, where it would stay in the history and in pictures of the screen. */
export function takeToken(): string | null {
  const given = location.hash.slice(1);
  if (given !== '') {
    sessionStorage.setItem(tokenKey, given);
    history.replaceState(null, '', location.pathname);
  }
  return sessionStorage.getItem(tokenKey);
}

/** Asks the studio, in the language that the page has. */
export interface Api {
  language: Language;
  readonly get: <T>(name: string, query?: Readonly<Record<string, string>>) => Promise<T>;
  readonly post: <T>(name: string, body?: unknown) => Promise<T>;
  /** Hands over the bytes of a file. */
  readonly file: (file: File, query: Readonly<Record<string, string>>) => Promise<StudioState>;
  readonly blob: (name: string) => Promise<Blob>;
}

/** @param token of the address, without which nothing is answered */
export function createApi(token: string): Api {
  async function ask(
    name: string,
    query: Readonly<Record<string, string>>,
    init: RequestInit,
  ): Promise<Response> {
    const search = new URLSearchParams({ ...query, lang: api.language });
    let response: Response;
    try {
      response = await fetch(`/api/${name}?${search}`, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), 'X-Gongkai-Token': token },
        credentials: 'omit',
      });
    } catch {
      throw new ApiError(0, '');
    }
    if (response.ok) return response;
    const { error = '', state = null } = (await response.json().catch(() => ({}))) as {
      error?: string;
      state?: StudioState | null;
    };
    throw new ApiError(response.status, error, state);
  }
  const send = (name: string, query: Readonly<Record<string, string>>, type: string, body: BodyInit) =>
    ask(name, query, { method: 'POST', headers: { 'Content-Type': type }, body });
  const api: Api = {
    language: 'zh-Hans',
    get: async (name, query = {}) => (await ask(name, query, {})).json(),
    post: async (name, body = {}) => (await send(name, {}, 'application/json', JSON.stringify(body))).json(),
    file: async (file, query) =>
      (await send('file', { ...query, name: file.name }, 'application/octet-stream', file)).json(),
    blob: async (name) => (await ask(name, {}, {})).blob(),
  };
  return api;
}
