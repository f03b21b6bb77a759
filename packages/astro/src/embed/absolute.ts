import type { Site } from '../site.ts';

/**
 * @param site the site
 * @param address of a page or file, from the root of the site
 * @returns its whole address; null where the site does not say where it will be
 */
export function absoluteAddress({ data }: Pick<Site, 'data'>, address: string): string | null {
  const url = data.site?.url;
  if (url === undefined) return null;
  return `${url.replace(/\/$/, '')}${address}`;
}
