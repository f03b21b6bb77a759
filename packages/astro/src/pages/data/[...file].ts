import type { APIRoute } from 'astro';
import { dataFiles } from '../../files/data-files.ts';
import { identity, site } from '../../site-data.ts';

export const getStaticPaths = () =>
  dataFiles(site, identity).map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute = ({ props }) => new Response(props.file.content);
