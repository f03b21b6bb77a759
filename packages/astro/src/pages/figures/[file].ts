import type { APIRoute } from 'astro';
import { figureFiles } from '../../files/figure-files.ts';
import { identity, site } from '../../site-data.ts';

export const getStaticPaths = async () =>
  (await figureFiles(site, identity)).map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute = async ({ props }) =>
  new Response(await props.file.content(), { headers: { 'Content-Type': props.file.type } });
