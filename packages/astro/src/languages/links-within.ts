/** A start tag; what stands between quotes may hold anything. */
const startTag = /<[a-zA-Z](?:[^>"']|"[^"]*"|'[^']*')*>/g;
const address = /(\s(?:href|action)=")(\/(?!\/)[^"?#]*)/i;

/** A pattern of Astro's routes as an expression that addresses match. */
function expressionOf(pattern: string): string {
  const parts = pattern
    .split('/')
    .filter(Boolean)
    .map((part) => part.replace(/[.+^$()|\\]/g, '\\$&').replace(/\[[^\]]*\]/g, '[^/]+'));
  const isFile = /\[file\]$/.test(pattern);
  return `/${parts.join('/')}${isFile || parts.length === 0 ? '' : '/'}`;
}

const expressions = new WeakMap<readonly string[], RegExp>();

/** The pages of all patterns as one expression; made once, as thousands of pages ask for the same. */
function pagesOf(patterns: readonly string[]): RegExp {
  const known = expressions.get(patterns);
  if (known) return known;
  const made = new RegExp(`^(?:${patterns.map(expressionOf).join('|')})$`);
  expressions.set(patterns, made);
  return made;
}

/** @returns whether an address is that of one of the pages. */
export const matches = (patterns: readonly string[], address: string): boolean =>
  patterns.length > 0 && pagesOf(patterns).test(address);

/**
 * Lets the links of a page lead to pages in its own language, as far as there are such. A link with `hreflang` says itself where it leads.
 *
 * @param html a page whose addresses start at the root, as if the site had one language
 * @param language in which the page is
 * @param patterns of the pages that are there in this language
 * @returns the page
 */
export function linksWithin(html: string, language: string, patterns: readonly string[]): string {
  if (patterns.length === 0) return html;
  const pages = pagesOf(patterns);
  return html.replace(startTag, (tag) =>
    /\shreflang=/i.test(tag)
      ? tag
      : tag.replace(address, (whole, before: string, target: string) =>
          pages.test(target) ? `${before}/${language}${target}` : whole,
        ),
  );
}
