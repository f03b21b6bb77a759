import { siteWords as t } from 'virtual:gongkai/words';
import { figureAttribute } from '@gongkai/charts/contract';
import type { APIRoute } from 'astro';
import { addresses } from '../../addresses.ts';
import { type ReadAloudNames, readAloud } from '../../large-type/read-aloud.ts';

const { read, stop, failed, voice } = t.largeType;
const names: ReadAloudNames = {
  figure: figureAttribute,
  file: addresses.figureFile('*', 'txt').slice(1),
  read,
  stop,
  failed,
  language: voice,
};

/** The script that reads figures aloud; pages in large type ask for it. */
export const GET: APIRoute = () =>
  new Response(`(${readAloud.toString()})(window,${JSON.stringify(names)});\n`, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
