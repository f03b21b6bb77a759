import type { APIRoute } from 'astro';
import { oembedFiles } from '../../embed/oembed.ts';
import { identity, site } from '../../site-data.ts';

export const getStaticPaths = () =>
  oembedFiles(site, identity.name).map(({ name, content }) => ({
    params: { file: name },
    props: { content },
  }));

export const GET: APIRoute = ({ props }) =>
  new Response(props.content, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
