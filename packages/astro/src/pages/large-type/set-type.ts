import type { APIRoute } from 'astro';
import { largeTypeNames } from '../../large-type/names.ts';
import { setType } from '../../large-type/set-type.ts';

/** The script in the head of every page: a classic one, as it has to run before anything is painted, and from a folder, too. */
export const GET: APIRoute = () =>
  new Response(`(${setType.toString()})(window,${JSON.stringify(largeTypeNames)});\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
