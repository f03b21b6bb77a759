import { basePath } from '@gongkai/snapshot';
import type { Site } from '../site.ts';

/**
 * An address of the site as others must write it.
 *
 * @param site the site
 * @param address from the root, as `addresses` gives it
 * @returns the whole address; null where `site.json` does not say at which address the site is published
 */
export function absoluteAddress({ data }: Pick<Site, 'data'>, address: string): string | null {
  const url = data.site?.url;
  if (url === undefined) return null;
  return new URL(`${basePath(url) ?? '/'}${address.replace(/^\//, '')}`, url).href;
}
