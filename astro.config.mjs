import { gongkai } from '@gongkai/astro/integration';
import { defineConfig } from 'astro/config';

// Every address of the built site is relative, so it works below any path; `site` is only needed for absolute links in feeds and sharing.
export default defineConfig({
  srcDir: './site',
  publicDir: './site/public',
  outDir: './dist',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  integrations: [gongkai()],
});
