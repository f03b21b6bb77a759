import type { MiddlewareHandler } from 'astro';
import { markWordBorders } from './word-borders.ts';

/** What is handed out for articles is copied as it stands. */
const handedOut = /\/use\/(?:index\.html)?$/;

/** Writes a page with the borders of words in its titles, whatever language it is in: titles of figures are in that of the data. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (handedOut.test(url.pathname) || !response.headers.get('content-type')?.includes('text/html'))
    return response;
  return new Response(markWordBorders(await response.text()), response);
};
