import type { APIRoute } from 'astro';
import { site } from '../site-data.ts';
import { sitemap } from '../sitemap.ts';

export const GET: APIRoute = () =>
  new Response(sitemap(site), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
