import { languages } from 'virtual:gongkai/options';
import type { MiddlewareHandler } from 'astro';
import { enterLanguageOf } from './current.ts';
import { languageOfAddress } from './languages.ts';
import { linksWithin } from './links-within.ts';
import { markLanguage } from './mark-language.ts';
import { markWordBorders } from './word-borders.ts';

/** Pages are written one after the other: what they import is in one language at a time. */
let last: Promise<unknown> = Promise.resolve();

/** What is handed out for articles is copied as it stands. */
const withBorders = (address: string, html: string) =>
  /\/use\/(?:index\.html)?$/.test(address) ? html : markWordBorders(html);

/** Writes a page in the language of its address: links lead to pages in the same language, what is in another script says so, and no heading breaks within a word. */
export const onRequest: MiddlewareHandler = ({ url }, next) => {
  const write = async (): Promise<Response> => {
    enterLanguageOf(url.pathname);
    const response = await next();
    if (!response.headers.get('content-type')?.includes('text/html')) return response;
    const language = languageOfAddress(url.pathname, languages.all);
    const html = withBorders(url.pathname, await response.text());
    if (language === 'zh-Hans' && language === languages.all[0]) return new Response(html, response);
    const written = markLanguage(linksWithin(html, language, languages.pages[language] ?? []), language);
    return new Response(written, response);
  };
  const page = last.then(write);
  last = page.catch(() => {});
  return page;
};
