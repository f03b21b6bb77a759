import type { APIRoute } from 'astro';
import { sitemap } from '../feeds/sitemap.ts';
import { versionsOf } from '../sharing/alternates.ts';
import { site } from '../site-data.ts';

export const GET: APIRoute = () =>
  new Response(sitemap(site, versionsOf), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
