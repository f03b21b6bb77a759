import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { SiteSettings } from '@gongkai/snapshot';
import type { OptionalPage } from '../addresses.ts';

/** One address of the theme, or many of a pattern. */
interface Route {
  readonly pattern: string;
  /** File below `pages/`. */
  readonly file: string;
  /** The page among those that can be left out. */
  readonly page?: OptionalPage;
  /** It holds addresses that others read elsewhere, and is left out where the site does not say its own. */
  readonly needsUrl?: true;
  /** It is there where the site keeps visited pages. */
  readonly needsOffline?: true;
  /** A page that is there once, in the first language, as what an office prints and signs. */
  readonly isSingle?: true;
  /** A file that is there in each language; others are there once. */
  readonly isInEach?: true;
}

const isTranslated = ({ file, isSingle, isInEach }: Route) =>
  file.endsWith('.astro') ? isSingle === undefined : isInEach !== undefined;

const routes: readonly Route[] = [
  { pattern: '/', file: 'index.astro' },
  { pattern: '/404', file: '404.astro', isSingle: true },
  { pattern: '/unions', file: 'unions/index.astro' },
  { pattern: '/unions/[id]', file: 'unions/[id].astro' },
  { pattern: '/unions/[file]', file: 'unions/[file].ts' },
  { pattern: '/figures', file: 'figures/index.astro' },
  { pattern: '/figures/[id]', file: 'figures/[id].astro' },
  { pattern: '/figures/[file]', file: 'figures/[file].ts' },
  { pattern: '/figures/[id]/review', file: 'figures/[id]/review.astro', isSingle: true },
  { pattern: '/embed', file: 'embed/index.astro' },
  { pattern: '/embed/[id]', file: 'embed/[id].astro' },
  { pattern: '/embed/obs/[id]', file: 'embed/obs/[id].astro' },
  { pattern: '/figures/[id]/use', file: 'figures/use.astro' },
  { pattern: '/unions/[id]/use', file: 'unions/use.astro' },
  { pattern: '/unions/[id]/maps', file: 'unions/maps.astro', isSingle: true },
  { pattern: '/oembed/[file]', file: 'oembed/[file].ts' },
  { pattern: '/large-type.js', file: 'large-type/set-type.ts' },
  { pattern: '/read-aloud.js', file: 'large-type/read-aloud.ts' },
  { pattern: '/gk/1/frame.js', file: 'gk/frame.ts' },
  { pattern: '/gk/1/figure.js', file: 'gk/figure.ts' },
  { pattern: '/embed/[file]', file: 'embed/[file].ts' },
  { pattern: '/data/[...file]', file: 'data/[...file].ts' },
  { pattern: '/indicators', file: 'indicators/index.astro', page: 'indicators' },
  { pattern: '/indicators/[id]', file: 'indicators/[id].astro', page: 'indicators' },
  { pattern: '/search', file: 'search/index.astro', page: 'search' },
  { pattern: '/search/[file]', file: 'search/[file].ts', page: 'search', isInEach: true },
  { pattern: '/stations', file: 'stations.astro', page: 'stations' },
  { pattern: '/sources', file: 'sources.astro', page: 'sources' },
  { pattern: '/sources/[id]', file: 'sources/[id].astro', page: 'sources' },
  { pattern: '/method', file: 'method.astro', page: 'method' },
  { pattern: '/corrections', file: 'corrections.astro', page: 'corrections' },
  { pattern: '/feed.xml', file: 'feed.xml.ts', page: 'corrections' },
  { pattern: '/snapshots.xml', file: 'snapshots.xml.ts' },
  { pattern: '/unions/[id]/feed.xml', file: 'unions/feed.ts' },
  { pattern: '/sitemap.xml', file: 'sitemap.xml.ts', needsUrl: true },
  { pattern: '/manifest.webmanifest', file: 'manifest.ts' },
  { pattern: '/icons/[file]', file: 'icons/[file].ts' },
  { pattern: '/offline', file: 'offline.astro', needsOffline: true },
  { pattern: '/robots.txt', file: 'robots.txt.ts' },
  { pattern: '/about', file: 'about.astro', page: 'about' },
  { pattern: '/accessibility', file: 'accessibility.astro', page: 'accessibility' },
  { pattern: '/data', file: 'data/index.astro', page: 'data' },
  { pattern: '/demo', file: 'demo.astro', page: 'demo' },
];

const pageFile = /\.(astro|md|mdx|html|[cm]?[jt]s)$/;

/** What two routes have in common that lead to the same addresses: the pattern without the names of its parts, and whether it is a page. */
function keyOf(file: string): string {
  const isPage = !/\.[cm]?[jt]s$/.test(file);
  const pattern = file
    .replace(pageFile, '')
    .replace(/(^|\/)index$/, '')
    .replace(/\[(\.\.\.)?[^\]]*\]/g, '[$1]');
  return `${isPage ? 'page' : 'file'} /${pattern}`;
}

/** @returns the keys of the pages that a site has of its own; what begins with an underscore is no page. */
function ownPages(pagesFolder: string): ReadonlySet<string> {
  if (!existsSync(pagesFolder)) return new Set();
  const files = readdirSync(pagesFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pageFile.test(entry.name))
    .map((entry) =>
      path.relative(pagesFolder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    );
  return new Set(files.filter((file) => !/(^|\/)_/.test(file)).map(keyOf));
}

/** Whether any fictional union has published something. */
function hasDemo(dataFolder: string): boolean {
  const folder = path.join(dataFolder, 'demo');
  if (!existsSync(folder)) return false;
  return readdirSync(folder).some((union) => existsSync(path.join(folder, union, 'snapshots')));
}

/** The one page that is written when figures are frozen, and never else. */
export const frozenRoute: Route = { pattern: '/frozen/[hash]/[id]', file: 'frozen/[hash]/[id].astro' };

/**
 * Finds the routes that the theme adds to a site.
 *
 * @param settings of the site: pages that are false are left out
 * @param dataFolder folder of its data: without fictional unions there is no page for them
 * @param pagesFolder the site's own pages: one at the same address takes the place of ours
 * @returns patterns, each with its page below `@gongkai/astro/pages/`
 */
export function routesOf(
  { pages = {}, url, offline = false }: SiteSettings,
  dataFolder: string,
  pagesFolder: string,
): readonly Route[] {
  const own = ownPages(pagesFolder);
  const left = new Set(
    routes.flatMap(({ page }) => (page !== undefined && pages[page] === false ? [page] : [])),
  );
  if (!hasDemo(dataFolder)) left.add('demo');
  return routes.filter(
    ({ file, page, needsUrl, needsOffline }) =>
      !own.has(keyOf(file)) &&
      (url !== undefined || needsUrl === undefined) &&
      (offline || needsOffline === undefined) &&
      (page === undefined || !left.has(page)),
  );
}

/**
 * Finds the routes of one more language: the pages of the theme below the name of its language. A page that the site has of its own is in one language: it stays
 * where it is, unless the site has one for this language, too (`pages/en/about.astro`).
 *
 * @param found what `routesOf` found
 * @param language of the pages
 * @param pagesFolder the site's own pages
 * @returns what is to be added, and the patterns of all pages in this language as they are without the language
 */
export function languageRoutes(
  found: readonly Route[],
  language: string,
  pagesFolder: string,
): { readonly added: readonly Route[]; readonly patterns: readonly string[] } {
  const own = ownPages(path.join(pagesFolder, language));
  const pages = found.filter(isTranslated);
  const theirs = routes.filter((route) => isTranslated(route) && own.has(keyOf(route.file)));
  return {
    added: pages
      .filter(({ file }) => !own.has(keyOf(file)))
      .map((route) => ({ ...route, pattern: `/${language}${route.pattern === '/' ? '' : route.pattern}` })),
    patterns: [...new Set([...pages, ...theirs].map(({ pattern }) => pattern))],
  };
}
