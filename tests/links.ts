import { readFileSync } from 'node:fs';
import path from 'node:path';
import { allBuiltFiles } from './dist.ts';

/** What a page leads to and what can be led to in it. */
interface Page {
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** Places to which a link leads without an element of their own. */
const everywhere = new Set(['', 'top']);
const outside = /^(?:[a-z][a-z+.-]*:|\/\/)/i;

const decoded = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');

function pageIn(html: string): Page {
  const values = (attribute: RegExp) => [...html.matchAll(attribute)].map(([, value = '']) => decoded(value));
  return {
    links: values(/\s(?:href|src|action|poster)="([^"]*)"/g),
    ids: new Set(values(/\s(?:id|name)="([^"]*)"/g)),
  };
}

/**
 * Follows every link on every page of a built site, in every language, without a server.
 *
 * @param folder of the site
 * @param isFolder whether it is opened from its folder, where each link names a file; else it starts at the root of a host
 * @returns the links that lead to no file, or to no place in their page, and how many there are
 */
export function followLinks(
  folder: string,
  isFolder: boolean,
): { broken: string[]; pages: number; links: number } {
  const files = allBuiltFiles(folder);
  const all = new Set(files);
  const htmlFiles = files.filter((file) => file.endsWith('.html'));
  const pages = new Map(
    htmlFiles.map((file) => [file, pageIn(readFileSync(path.join(folder, file), 'utf8'))]),
  );
  const broken: string[] = [];
  let links = 0;
  for (const [file, page] of pages)
    for (const link of new Set(page.links)) {
      if (outside.test(link)) continue;
      links += 1;
      const [address = '', fragment = ''] = link.split('#');
      const target = targetOf(file, address.replace(/\?.*$/s, ''), isFolder);
      const place = decodeURIComponent(fragment);
      if (!all.has(target)) broken.push(`${file}: ${link}`);
      else if (!everywhere.has(place) && pages.has(target) && !pages.get(target)?.ids.has(place))
        broken.push(`${file}: ${link} (no such place)`);
    }
  return { broken, pages: pages.size, links };
}

/** The file to which an address leads; that of a page, for an address that only names a place in it. */
function targetOf(file: string, address: string, isFolder: boolean): string {
  if (address === '') return file;
  const plain = decodeURIComponent(address);
  // From the root of a disk nothing of a site is found.
  if (isFolder && plain.startsWith('/')) return '';
  if (isFolder) return path.posix.join(path.posix.dirname(file), plain);
  const whole = path.posix.join('/', plain.startsWith('/') ? '' : path.posix.dirname(file), plain).slice(1);
  return whole === '' || whole.endsWith('/') ? `${whole}index.html` : whole;
}
