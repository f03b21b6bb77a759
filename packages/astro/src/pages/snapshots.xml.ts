import { siteWords } from 'virtual:gongkai/words';
import type { APIRoute } from 'astro';
import { snapshotsFeed } from '../feeds/snapshots.ts';
import { identity, site } from '../site-data.ts';

export const GET: APIRoute = () =>
  new Response(snapshotsFeed(site, identity, siteWords), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
