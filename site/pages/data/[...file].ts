import { dataFiles } from '@gongkai/astro';
import type { APIRoute } from 'astro';
import { site } from '../../site.ts';

export const getStaticPaths = () =>
  dataFiles(site).map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute = ({ props }) => new Response(props.file.content);
