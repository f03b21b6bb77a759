import type { APIRoute } from 'astro';
import { buildDrawings } from '../../cache/drawings.ts';
import { hasPosters, posterOf } from '../../files/poster.ts';
import { identity, site } from '../../site-data.ts';

export const getStaticPaths = async () =>
  (await hasPosters(site))
    ? site.unions.map((entry) => ({ params: { file: `${entry.union.id}.poster.pdf` }, props: { entry } }))
    : [];

export const GET: APIRoute = async ({ props }) =>
  new Response(await posterOf(site, identity, props.entry, buildDrawings()), {
    headers: { 'Content-Type': 'application/pdf' },
  });
