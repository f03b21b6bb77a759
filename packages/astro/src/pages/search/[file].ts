import { siteWords } from 'virtual:gongkai/words';
import type { APIRoute, GetStaticPaths } from 'astro';
import { inLanguageOf } from '../../languages/current.ts';
import { searchFiles } from '../../search/entries.ts';
import { site } from '../../site-data.ts';

export const getStaticPaths = (({ routePattern }) =>
  inLanguageOf(routePattern, () =>
    [...searchFiles(site, siteWords)].map(([file, content]) => ({ params: { file }, props: { content } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
