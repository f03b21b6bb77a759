import type { APIRoute } from 'astro';
import { webManifest } from '../icons/manifest.ts';
import { icons, identity, locale, site } from '../site-data.ts';

export const GET: APIRoute = () =>
  new Response(webManifest(site, identity, icons, locale), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
