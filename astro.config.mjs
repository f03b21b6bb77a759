import { gongkai } from '@gongkai/astro';
import { defineConfig } from 'astro/config';

// What the site is stands in data/site.json, its pages in @gongkai/astro; in site/ is what only we say.
export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist',
  devToolbar: { enabled: false },
  build: { assets: 'assets' },
  integrations: [
    gongkai({
      words: { 'zh-Hans': './site/words.ts', en: './site/words.en.ts' },
      components: {
        MethodComparing: './site/components/MethodComparing.astro',
        MethodMechanisms: './site/components/MethodMechanisms.astro',
        MethodPrivacy: './site/components/MethodPrivacy.astro',
        MethodSources: './site/components/MethodSources.astro',
        MethodCorrections: './site/components/MethodCorrections.astro',
      },
    }),
  ],
});
