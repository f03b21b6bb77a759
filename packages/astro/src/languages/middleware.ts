import { languages } from 'virtual:gongkai/options';
import type { MiddlewareHandler } from 'astro';
import { enterLanguageOf } from './current.ts';
import { languageOfAddress } from './languages.ts';
import { linksWithin } from './links-within.ts';
import { markLanguage } from './mark-language.ts';

/** Pages are written one after the other: what they import is in one language at a time. */
let last: Promise<unknown> = Promise.resolve();

/** Writes a page in the language of its address: links lead to pages in the same language, and what is in another script says so. */
export const onRequest: MiddlewareHandler = ({ url }, next) => {
  const write = async (): Promise<Response> => {
    enterLanguageOf(url.pathname);
    const response = await next();
    const language = languageOfAddress(url.pathname, languages.all);
    if (language === 'zh-Hans' && language === languages.all[0]) return response;
    if (!response.headers.get('content-type')?.includes('text/html')) return response;
    const html = await response.text();
    const written = markLanguage(linksWithin(html, language, languages.pages[language] ?? []), language);
    return new Response(written, response);
  };
  const page = last.then(write);
  last = page.catch(() => {});
  return page;
};
