import type { APIRoute } from 'astro';
import { sitemap } from '../feeds/sitemap.ts';
import { site } from '../site-data.ts';

export const GET: APIRoute = () =>
  new Response(sitemap(site), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
