import { wechatHtml } from '@gongkai/charts/wechat';
import { addresses } from '../addresses.ts';
import { figureCorrections } from '../corrections/corrections.ts';
import { rowOptions } from '../options.ts';
import { absoluteAddress } from '../sharing/absolute.ts';
import { statedTitle } from '../sharing/figure-title.ts';
import { languageOf, type Site, type SiteFigure } from '../site.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A figure as a page of rich text: select all, copy, paste into the editor of a WeChat article.
 *
 * @param site the site
 * @param siteFigure the figure
 * @returns a page that holds what `wechatHtml` writes and nothing else
 */
export function wechatPage(site: Site, siteFigure: SiteFigure): string {
  const { figure, view } = siteFigure;
  const palette = site.data.site?.palette;
  const body = wechatHtml(view, {
    ...rowOptions(site),
    form: 'drawn',
    corrections: figureCorrections(site, siteFigure),
    url: absoluteAddress(site, addresses.figure(figure.id)),
    ...(palette ? { palette } : {}),
  });
  const title = statedTitle(site, siteFigure).replace(/[&<>]/g, (sign) => escapes[sign] ?? '');
  return `<!doctype html>
<html lang="${languageOf(site)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${title}</title></head>
<body>${body}</body></html>
`;
}
