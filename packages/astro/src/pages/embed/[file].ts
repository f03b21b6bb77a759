import { siteWords } from 'virtual:gongkai/words';
import type { APIRoute } from 'astro';
import { figureScripts } from '../../element/figure-data.ts';
import { site } from '../../site-data.ts';

/** A figure as a classic script, for other sites: a host sends no header that would let a page of another origin read a file. */
export const getStaticPaths = () =>
  figureScripts(site, siteWords).map(({ name, content }) => ({ params: { file: name }, props: { content } }));

export const GET: APIRoute = ({ props }) =>
  new Response(props.content(), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
