import { siteWords } from 'virtual:gongkai/words';
import type { APIRoute } from 'astro';
import { correctionsFeed } from '../feeds/corrections.ts';
import { identity, site } from '../site-data.ts';

export const GET: APIRoute = () =>
  new Response(correctionsFeed(site, identity, siteWords), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
