import { siteWords } from 'virtual:gongkai/words';
import type { APIRoute } from 'astro';
import { snapshotsFeed } from '../../feeds/snapshots.ts';
import { identity, site } from '../../site-data.ts';

export const getStaticPaths = () =>
  site.unions.map((entry) => ({ params: { id: entry.union.id }, props: { entry } }));

export const GET: APIRoute = ({ props }) =>
  new Response(snapshotsFeed(site, identity, siteWords, props.entry), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
