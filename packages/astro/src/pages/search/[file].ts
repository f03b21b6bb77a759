import { siteWords } from 'virtual:gongkai/words';
import type { APIRoute } from 'astro';
import { searchFiles } from '../../search/entries.ts';
import { site } from '../../site-data.ts';

export const getStaticPaths = () =>
  [...searchFiles(site, siteWords)].map(([file, content]) => ({ params: { file }, props: { content } }));

export const GET: APIRoute = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
