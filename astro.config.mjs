import { gongkai } from '@gongkai/astro/integration';
import { defineConfig } from 'astro/config';

// Where the site will be stands in data/site.json, not here: the integration writes its addresses.
export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  integrations: [gongkai()],
});
