import { gongkai } from '@gongkai/astro';
import { defineConfig } from 'astro/config';

// As the site's own configuration, with other pages: what is measured must be built as what is published.
export default defineConfig({
  srcDir: './bench/page/site',
  publicDir: './site/public',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  integrations: [gongkai({ routes: false })],
});
