import type { Locale } from '@gongkai/charts';
import { themeAttribute } from '@gongkai/charts/contract';
import { escapeHtml } from '@gongkai/charts/snippet';
import { compactCss } from '../embed/compact-css.ts';
import { pagePolicy } from '../embed/page-policy.ts';
import { pageScript } from '../embed/page-script.ts';
import { wordsIn } from '../words/index.ts';
import type { Takedown } from './archive.ts';

const style = compactCss(`
  html { color-scheme: light; background: #fffdf8; color: #1d1b18; font: 1rem/1.6 sans-serif; }
  html:not([${themeAttribute}]) { color-scheme: light dark; }
  html[${themeAttribute}="dark"] { color-scheme: dark; background: #1d1a17; color: #f0eadf; }
  body, main { display: flow-root; margin: 0; }
  main { padding: 1rem; border: 1px solid; border-top-width: 3px; }
  p { margin: 0; }
  a { color: inherit; }
`);

/**
 * The page in the place of a figure that was taken down: nothing of the figure but the day, the reason, and the way to what it is now.
 *
 * @param takedown as the list beside the archive says it, or the chain
 * @param language of the site
 * @param page address of the figure's page, relative to this one; null where the site has none
 * @returns a whole page, which holds all that it needs as the frozen ones do
 */
export function takedownPage(
  { figure, date, reason, isOfSnapshot }: Takedown,
  language: Locale,
  page: string | null,
): string {
  const { frozen, lang } = wordsIn(language);
  const said = isOfSnapshot ? frozen.snapshotTakenDown(date, reason) : frozen.takenDown(date, reason);
  const current = page
    ? `<p><a href="${escapeHtml(page)}" target="_blank">${escapeHtml(frozen.current)}</a></p>`
    : '';
  return `<!doctype html>
<html lang="${lang}" ${themeAttribute}="light"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escapeHtml(pagePolicy(style, pageScript))}"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(frozen.takenDownTitle)}</title><meta name="robots" content="noindex"><style>${style}</style><script>${pageScript}</script></head><body><main data-frame="${escapeHtml(figure)}"><p>${escapeHtml(said)}</p>${current}</main></body></html>
`;
}
