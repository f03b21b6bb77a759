import type { APIRoute } from 'astro';
import { absoluteAddress } from '../sharing/absolute.ts';
import { site } from '../site-data.ts';

/** All may be read; what should not be listed says so in its own head, which a robot that is kept out would not see. */
export const GET: APIRoute = () => {
  const map = absoluteAddress(site, '/sitemap.xml');
  return new Response(`User-agent: *\nAllow: /\n${map === null ? '' : `\nSitemap: ${map}\n`}`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
