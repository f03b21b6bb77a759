import type { AstroUserConfig } from 'astro';

type Options = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** A plugin of the Vite that Astro brings: of no other one, which a project may have beside it. */
export type VitePlugin = Extract<Options, { readonly name: string }>;
