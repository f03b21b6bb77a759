import type { StudioContext } from './project/context.ts';
import type { Studio } from './studio.ts';

/** A request that was let in. */
export interface ApiRequest {
  readonly query: URLSearchParams;
  /** What was posted: JSON, or the bytes of a file. */
  readonly body: unknown;
  readonly context: StudioContext;
  readonly studio: Studio;
}

/** An answer: JSON with its status. */
export interface ApiAnswer {
  readonly status: number;
  readonly json: unknown;
}

/** Answers requests of one name. */
export type Handler = (request: ApiRequest) => ApiAnswer | Promise<ApiAnswer>;

/** @returns an answer to what was done. */
export const ok = (json: unknown): ApiAnswer => ({ status: 200, json });

/** @returns an answer to what was not done, with why in words. */
export const refuse = (status: number, error: string): ApiAnswer => ({ status, json: { error } });

/** @returns what was posted as a record; nothing of it is trusted. */
export const recordOf = (body: unknown): Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as Readonly<Record<string, unknown>>)
    : {};

/** The data may have changed by what was done: the state is that of the folder as it is now. */
export function stateNow({ studio, context }: ApiRequest): ApiAnswer {
  const now = studio.context(context.locale) ?? context;
  return ok(studio.state(now));
}
