import { paletteCss } from '@gongkai/charts';
import type { APIRoute } from 'astro';
import { figureScript, shadowCss } from '../../element/figure-script.ts';
import { allFrameCss } from '../../embed/frame-css.ts';
import { site } from '../../site-data.ts';

/** The element for a host's page: its address stays for ever. */
export const GET: APIRoute = () => {
  const palette = site.data.site?.palette;
  const css = shadowCss(allFrameCss, palette ? paletteCss(palette) : '');
  return new Response(figureScript(css), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
};
