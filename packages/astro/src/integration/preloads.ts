/** Files in which elements are defined, each with all that it imports at once. */
export interface ElementScripts {
  readonly elements: readonly string[];
  readonly map: readonly string[];
}

/** What is needed of a chunk of a bundle. */
interface Chunk {
  readonly fileName: string;
  readonly facadeModuleId?: string | null;
  readonly imports?: readonly string[];
}

/** @returns the files of the chunk that has a module as its entry, with those that it imports at once; none where there is no such chunk. */
function closureOf(chunks: readonly Chunk[], isEntry: (id: string) => boolean): readonly string[] {
  const found = new Set(chunks.filter(({ facadeModuleId }) => isEntry(facadeModuleId ?? '')));
  for (const { imports = [] } of found)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) found.add(chunk);
  return [...found].map(({ fileName }) => fileName);
}

/**
 * @param chunks of the bundle for browsers
 * @returns the files that a reader's first touch asks for
 */
export function elementScripts(chunks: readonly Chunk[]): ElementScripts {
  return {
    elements: closureOf(chunks, (id) => /[/\\]define-elements\.[jt]s$/.test(id)),
    map: closureOf(chunks, (id) => /[/\\]map[/\\].*define\.m?[jt]s$/.test(id)),
  };
}

/**
 * Writes into a page what the first touch will ask for, so that keyboard and explanation are there at once. The links stand in a template, where
 * they do nothing: the loader puts them into the head when the page is there and nothing else is to be done. What is preloaded as a module is
 * fetched and compiled, and not run; unlike what is prefetched it is kept for the page whatever the host says of caching.
 *
 * @param html a page whose addresses start at the root
 * @param scripts of the site
 * @returns the page with links in its head, where it has elements
 */
export function withPreloads(html: string, { elements, map }: ElementScripts): string {
  if (!/<gk-[a-z]/.test(html)) return html;
  const files = new Set(html.includes('<gk-station-map') ? [...elements, ...map] : elements);
  const links = [...files].map((file) => `<link rel="modulepreload" href="/${file}">`);
  return html.replace(/<\/head>/, () => `<template id="gk-ahead">${links.join('')}</template></head>`);
}
