import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { componentFiles } from '../src/integration/components.ts';
import { resolveOptions } from '../src/integration/options.ts';
import { requirePublicFiles } from '../src/integration/public-files.ts';
import { languageRoutes, routesOf } from '../src/integration/routes.ts';

const root = mkdtempSync(path.join(tmpdir(), 'gongkai-options-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const write = (...names: string[]) => {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), '');
  }
};

beforeEach(() => {
  vi.stubEnv('GONGKAI_DATA', '');
  vi.stubEnv('GONGKAI_LANG', 'en');
});
afterEach(() => vi.unstubAllEnvs());

describe('what a site says to the integration', () => {
  write('data/site.json', 'other/site.json', 'src/Footer.astro', 'src/words.ts');

  it('names files relative to the project', () => {
    const { dataFolder, components, words, routes } = resolveOptions(
      {
        data: './other',
        components: { Footer: './src/Footer.astro' },
        words: './src/words.ts',
        routes: false,
      },
      root,
    );
    expect(dataFolder).toBe(path.join(root, 'other'));
    expect([...components]).toEqual([['Footer', path.join(root, 'src/Footer.astro')]]);
    expect([[...words], routes]).toEqual([[['first', path.join(root, 'src/words.ts')]], false]);
  });

  it('names words for each language', () => {
    const { words } = resolveOptions({ words: { en: './src/words.ts' } }, root);
    expect([...words]).toEqual([['en', path.join(root, 'src/words.ts')]]);
  });

  it('may be nothing', () => {
    expect(resolveOptions({}, root)).toEqual({
      dataFolder: path.join(root, 'data'),
      publicFolder: path.join(root, 'public'),
      components: new Map(),
      words: new Map(),
      routes: true,
    });
  });

  it('goes behind GONGKAI_DATA', () => {
    vi.stubEnv('GONGKAI_DATA', path.join(root, 'other'));
    expect(resolveOptions({ data: './data' }, root).dataFolder).toBe(path.join(root, 'other'));
  });

  it.each([
    [{ data: './nowhere' }, /data of gongkai\(\): no such file: .*nowhere/],
    [{ words: { en: './nowhere.ts' } }, /words\.en of gongkai\(\): no such file: .*nowhere\.ts/],
    [
      { words: { fr: './src/words.ts' } as never },
      /words\.fr of gongkai\(\): there is no such language\. These are known: zh-Hans, zh-Hant, en/,
    ],
    [{ words: './nowhere.ts' }, /words of gongkai\(\): no such file: .*nowhere\.ts/],
    [{ components: { Footer: './nowhere.astro' } }, /components\.Footer of gongkai\(\): no such file/],
    [
      { components: { footer: './src/Footer.astro' } as never },
      /components\.footer .*can be replaced: Head, /,
    ],
    [
      { components: { constructor: './src/Footer.astro' } as never },
      /components\.constructor .*no such component/,
    ],
  ])('%j is refused in words', (options, words) => {
    expect(() => resolveOptions(options, root)).toThrow(words);
  });

  it('a logo that is not there is refused in words', () => {
    write('public/logo.svg');
    const folder = path.join(root, 'public');
    expect(() => requirePublicFiles({ logo: 'logo.svg' }, folder)).not.toThrow();
    expect(() => requirePublicFiles({ logo: 'sign.svg' }, folder)).toThrow(
      /logo in site\.json: no such file/,
    );
    expect(() => requirePublicFiles({ icon: 'sign.ico' }, folder)).toThrow(
      /icon in site\.json: no such file/,
    );
  });
});

describe('the routes of the theme', () => {
  const pages = path.join(root, 'pages');
  const data = path.join(root, 'data');
  const patterns = (settings = {}) => routesOf(settings, data, pages).map(({ pattern }) => pattern);

  it('have a sitemap where the site says its address, and none where it does not', () => {
    const settings = { url: 'https://union.example/' };
    expect(patterns(settings).filter((one) => !patterns().includes(one))).toEqual(['/sitemap.xml']);
  });

  it('have a page for visits without a network where the site keeps pages, and none where it does not', () => {
    expect(patterns({ offline: true }).filter((one) => !patterns().includes(one))).toEqual(['/offline']);
  });

  it('are all of them where a site has no page, and no page for fiction where there is none', () => {
    expect(patterns()).toEqual([
      '/',
      '/404',
      '/unions',
      '/unions/[id]',
      '/unions/[file]',
      '/figures',
      '/figures/[id]',
      '/figures/[file]',
      '/figures/[id]/review',
      '/embed',
      '/embed/[id]',
      '/embed/obs/[id]',
      '/figures/[id]/use',
      '/unions/[id]/use',
      '/unions/[id]/maps',
      '/oembed/[file]',
      '/large-type.js',
      '/read-aloud.js',
      '/gk/1/frame.js',
      '/gk/1/figure.js',
      '/embed/[file]',
      '/data/[...file]',
      '/indicators',
      '/indicators/[id]',
      '/search',
      '/search/[file]',
      '/stations',
      '/sources',
      '/sources/[id]',
      '/method',
      '/corrections',
      '/feed.xml',
      '/snapshots.xml',
      '/unions/[id]/feed.xml',
      '/manifest.webmanifest',
      '/icons/[file]',
      '/robots.txt',
      '/about',
      '/accessibility',
      '/data',
    ]);
    write('data/demo/demo-x/snapshots/2026-01-31.json');
    expect(patterns()).toContain('/demo');
    expect(patterns({ pages: { demo: false } })).not.toContain('/demo');
  });

  it('are without those that the settings leave out', () => {
    const left = patterns({ pages: { indicators: false, data: false, stations: true } });
    expect(left).not.toContain('/indicators');
    expect(left).not.toContain('/indicators/[id]');
    expect(left).not.toContain('/data');
    expect(left).toContain('/data/[...file]');
    expect(left).toContain('/stations');
  });

  it.each([
    ['index.md', '/'],
    ['method.mdx', '/method'],
    ['method/index.astro', '/method'],
    ['unions/[union].astro', '/unions/[id]'],
    ['figures/[name].ts', '/figures/[file]'],
    ['figures/[name].astro', '/figures/[id]'],
    ['data/[...path].js', '/data/[...file]'],
    ['404.astro', '/404'],
  ])('%s of a site takes the place of %s', (file, pattern) => {
    const before = patterns();
    write(`pages/${file}`);
    expect(before.filter((one) => !patterns().includes(one))).toEqual([pattern]);
    rmSync(pages, { recursive: true });
  });

  it.each(['_method.astro', '_parts/method.astro', 'unions/sample.astro', 'method.css', 'method.test.txt'])(
    '%s takes no place',
    (file) => {
      const before = patterns();
      write(`pages/${file}`);
      expect(patterns()).toEqual(before);
      rmSync(pages, { recursive: true });
    },
  );
});

describe('the routes of one more language', () => {
  const pages = path.join(root, 'language-pages');
  const data = path.join(root, 'data');
  const inEnglish = () =>
    languageRoutes(routesOf({ url: 'https://union.example/' }, data, pages), 'en', pages);

  it('are those of pages, below its name; files and feeds are there once', () => {
    const { added, patterns } = inEnglish();
    expect(added.map(({ pattern }) => pattern)).toEqual(
      patterns.map((pattern) => (pattern === '/' ? '/en' : `/en${pattern}`)),
    );
    expect(patterns).toEqual(
      expect.arrayContaining([
        '/',
        '/unions/[id]',
        '/figures/[id]',
        '/figures/[id]/use',
        '/embed/[id]',
        '/search/[file]',
        '/data',
      ]),
    );
    for (const single of ['/404', '/figures/[file]', '/data/[...file]', '/feed.xml', '/sitemap.xml'])
      expect(patterns).not.toContain(single);
  });

  it('leave a page of the site’s own where it is, and take one that it has in the language', () => {
    write('language-pages/about.astro', 'language-pages/en/method.astro');
    const { added, patterns } = inEnglish();
    expect(patterns).not.toContain('/about');
    expect(patterns).toContain('/method');
    expect(added.map(({ pattern }) => pattern)).not.toContain('/en/method');
    rmSync(pages, { recursive: true });
  });
});

it('every component has a file that no other has', () => {
  const files = Object.entries(componentFiles);
  for (const [name, file] of files) expect(path.basename(file, '.astro')).toBe(name);
  expect(new Set(files.map(([, file]) => file)).size).toBe(files.length);
});

it.each(['README.md', 'README.zh-CN.md'])('%s names every component', (file) => {
  const readme = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  expect(Object.keys(componentFiles).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
