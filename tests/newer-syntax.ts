import { parse } from 'acorn';

/** Says where a script is newer than ES2020, and shows it; null where it is not. */
export function newerThanBaseline(script: string, sourceType: 'module' | 'script'): string | null {
  try {
    parse(script, { ecmaVersion: 2020, sourceType });
    return null;
  } catch (error) {
    const { message, pos } = error as SyntaxError & { pos: number };
    return `${message}: ${script.slice(Math.max(0, pos - 40), pos + 40)}`;
  }
}

/** What browsers of 2020 drop with all that it holds. Container queries alone may stand there: the map looks well without them, too. */
export const newCss: readonly (readonly [name: string, found: RegExp])[] = [
  ['media queries as ranges', /@media[^{]*[<>]/],
  ['layers', /@layer\b/],
  ['nesting', /[{;]\s*&/],
  [':has()', /:has\(/],
  // Chromium 86 knows neither; it drops every selector of the list in which one stands.
  [':is() and :where()', /:(?:is|where)\(/],
  ['lists in :not()', /:not\([^()]*,/],
  ['inset', /[{;]\s*inset:/],
  ['aspect-ratio', /[{;]\s*aspect-ratio:/],
  ['mixed colours', /\b(?:color-mix|oklch|light-dark)\(/],
];

/** Calls of built-ins that Chromium 86, Safari 14 or Firefox 78 lack. Three dots before a name are a spread. */
export const newerCalls =
  /(?:^|[^.])\.(?:at|toSorted|toReversed|toSpliced|findLast|findLastIndex|hasOwn|groupBy|isWellFormed|fromAsync|withResolvers|randomUUID)\(|\b(?:Promise\.any|AbortSignal\.(?:any|timeout)|structuredClone)\(|\(\?<[=!]/;
