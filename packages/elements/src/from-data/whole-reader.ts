import { provideReader } from '@gongkai/charts/markup';
import { find, read } from '@gongkai/quantity';

/**
 * Hands all that reads quantities to those who draw. It is a module of its own, as a bundler that finds `@gongkai/quantity` itself loaded later puts what drawing needs of it
 * there, too.
 */
export function provide(): { readonly read: typeof read } {
  provideReader({ find, read });
  return { read };
}
