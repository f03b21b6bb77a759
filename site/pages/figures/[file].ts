import { figureFiles } from '@gongkai/astro';
import type { APIRoute } from 'astro';
import { site } from '../../site.ts';

export const getStaticPaths = async () =>
  (await figureFiles(site)).map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute = async ({ props }) =>
  new Response(await props.file.content(), { headers: { 'Content-Type': props.file.type } });
