/** What others' programs read of the built site: workbook, catalogue, linked data, feeds, site map, manifest. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { csvRows } from '@gongkai/snapshot';
import { checkFolder } from '@gongkai/snapshot/node';
import { parseAtomFeed } from 'feedsmith';
import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { allBuiltFiles, built, builtFiles, dist } from './dist.ts';
import { schemaOrgFaults } from './schema-org.ts';

const files = new Set(builtFiles(''));
const url = checkFolder('data').data.site?.url ?? '';
const parse = (html: string) => (parseHTML(html) as unknown as { document: Document }).document;
/** Pages of the site's own frame: those for frames and slips to be signed have another. */
const pages = allBuiltFiles()
  .filter((file) => file.endsWith('.html'))
  .filter(
    (file) =>
      !file.endsWith('.wechat.html') &&
      !/^(?:(?:en|zh-Hant)\/)?(?:embed\/.+|frozen|figures\/[^/]+\/review)\//.test(file),
  )
  .map((file) => ({ file, head: parse(built(file).replace(/<body[\s\S]*/, '</html>')) }));

/** The built file at an address of the site. */
function fileAt(address: string): string {
  const { pathname } = new URL(address, url);
  const below = decodeURIComponent(pathname.slice(new URL(url).pathname.length));
  return below === '' || below.endsWith('/') ? `${below}index.html` : below;
}

/** Reads XML strictly: what is not well-formed throws. */
function elements(
  xml: string,
  name: string,
): readonly { attributes: Record<string, string>; text: string }[] {
  const found: { attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser();
  const open: { attributes: Record<string, string>; text: string }[] = [];
  parser.on('opentag', (tag) => {
    if (tag.name !== name) return;
    const one = { attributes: tag.attributes as Record<string, string>, text: '' };
    found.push(one);
    open.push(one);
  });
  parser.on('text', (text) => {
    for (const one of open) one.text += text;
  });
  parser.on('closetag', (tag) => {
    if (tag.name === name) open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

describe('the tables of the work areas', () => {
  it('hold together every row of the whole, each in its area, and the list of indicators leads to them', () => {
    // A line without cells is the end of the file.
    const lines = (file: string) => csvRows(built(file)).filter((cells) => cells.length > 1);
    const [head, ...all] = lines('data/all.csv');
    const { indicators } = checkFolder('data').data.catalogue;
    const domainOf = new Map(indicators.map(({ id, domain }) => [id, domain as string]));
    const areas = [...files].filter((file) => /^data\/areas\/[^/]+\.csv$/.test(file));
    expect(areas.length).toBeGreaterThan(3);
    const rows = areas.flatMap((file) => {
      const [own, ...rest] = lines(file);
      expect(own).toEqual(head);
      const at = head?.indexOf('indicator') ?? -1;
      const found = new Set(rest.map((cells) => domainOf.get(cells[at] ?? '')));
      expect(found).toEqual(new Set([path.basename(file, '.csv')]));
      return rest;
    });
    const sorted = (all: readonly (readonly string[])[]) => all.map((cells) => cells.join()).sort();
    expect(sorted(rows)).toEqual(sorted(all));
    const list = parse(built('indicators/index.html'));
    const linked = [...list.querySelectorAll('a[download]')].map((link) => link.getAttribute('href'));
    expect(linked.map((href) => `data/areas/${href?.split('/').at(-1)}`).sort()).toEqual(areas.sort());
  });
});

describe('the workbook with everything', () => {
  const parts = unzipSync(readFileSync(path.join(dist, 'data/all.xlsx')));
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const strings = elements(text('xl/sharedStrings.xml'), 'si').map((one) => one.text);

  interface Cell {
    readonly type: string | undefined;
    readonly value: string;
  }

  /** Cells of a sheet by their place, as A1, as a reader of the file sees them. */
  function cellsOf(name: string) {
    const cells = new Map<string, Cell>();
    const xml = text(name);
    for (const { attributes, text: value } of elements(xml, 'c'))
      cells.set(attributes.r ?? '', {
        type: attributes.t,
        value: attributes.t === 's' ? (strings[Number(value)] ?? '') : value,
      });
    return { xml, cells };
  }
  const column = (index: number) =>
    (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : '') +
    String.fromCharCode(65 + (index % 26));

  const numbers = new Set(['value', 'low', 'high', 'step']);
  /** How a cell differs from that of the CSV; null where it does not. */
  function faultOf(name: string, written: string, cell: Cell | undefined): string | null {
    // In CSV a text that a spreadsheet would compute has an apostrophe; a cell that says that it is text needs none.
    const wanted = written.replace(/^'/, '');
    if (cell === undefined) return wanted === '' ? null : `empty, not ${wanted}`;
    if (numbers.has(name))
      return cell.type !== 's' && Number(cell.value) === Number(wanted)
        ? null
        : `${cell.value}, not ${wanted}`;
    const shown = cell.type === 'b' ? String(cell.value === '1') : cell.value;
    const isText = cell.type === 's' || cell.type === 'b';
    return isText && shown === wanted ? null : `${cell.type} ${shown}, not ${wanted}`;
  }

  it('has every cell of the CSV, text as text and numbers as numbers, under heads in Chinese', () => {
    const { xml, cells } = cellsOf('xl/worksheets/sheet1.xml');
    const [head = [], ...rows] = csvRows(built('data/all.csv'));
    expect(rows.length).toBeGreaterThan(2);
    const differs: string[] = [];
    for (const [index] of head.entries())
      if (!/\p{Script=Han}/u.test(cells.get(`${column(index)}1`)?.value ?? ''))
        differs.push(`${column(index)}1`);
    for (const [row, values] of rows.entries())
      for (const [index, name] of head.entries()) {
        const place = `${column(index)}${row + 2}`;
        const fault = faultOf(name, values[index] ?? '', cells.get(place));
        if (fault !== null) differs.push(`${place}: ${fault}`);
      }
    expect(differs).toEqual([]);
    expect(xml).not.toMatch(/<f[\s>]/);
  });

  it('says what it is, and where the numbers come from', () => {
    const about = [...cellsOf('xl/worksheets/sheet3.xml').cells.values()].map(({ value }) => value);
    expect(about).toContain(url);
    expect(about).toContain('period_basis');
    const sources = cellsOf('xl/worksheets/sheet2.xml').cells;
    expect(sources.size).toBeGreaterThan(9);
    // Fiction is in no file of real numbers.
    expect(strings.filter((one) => one.startsWith('demo-'))).toEqual([]);
  });

  it('is described with the other files, and all of them are there', () => {
    const { resources } = JSON.parse(built('data/datapackage.json')) as { resources: { path: string }[] };
    expect(resources.map(({ path: file }) => file)).toEqual(['all.csv', 'all.json', 'all.xlsx']);
    for (const { path: file } of resources) expect(files).toContain(`data/${file}`);
  });
});

describe('the catalogue of data (DCAT 3)', () => {
  type Node = Readonly<Record<string, unknown>>;
  const catalogue = JSON.parse(built('data/catalog.jsonld')) as Node;
  const sets = catalogue['dcat:dataset'] as readonly Node[];
  const id = (value: unknown) => (value as { '@id': string })['@id'];

  it('names every data set once, with what a portal asks for', () => {
    const unions = builtFiles('index.html').filter(
      (file) => /^unions\/[^/]+\/index\.html$/.test(file) && !built(file).includes('content="noindex"'),
    );
    expect(sets.length).toBe(unions.length + 1);
    expect(new Set(sets.map((set) => set['@id'])).size).toBe(sets.length);
    for (const node of [catalogue, ...sets])
      for (const term of ['dcterms:title', 'dcterms:description', 'dcterms:publisher', 'dcterms:modified'])
        expect(node[term], `${node['@id']} ${term}`).toBeTruthy();
    for (const set of sets) expect(files).toContain(fileAt(id(set['dcat:landingPage'])));
  });

  it('leads to files that are there, in the form that it says', () => {
    const distributions = sets.flatMap((set) => set['dcat:distribution'] as readonly Node[]);
    expect(distributions.length).toBeGreaterThan(4);
    for (const one of distributions) {
      const file = fileAt(id(one['dcat:downloadURL']));
      expect(files).toContain(file);
      const ending = id(one['dcterms:format']).split('/').at(-1)?.toLowerCase();
      expect(path.extname(file)).toBe(`.${ending}`);
    }
  });

  it('uses no term that its context does not explain', () => {
    const prefixes = new Set(Object.keys(catalogue['@context'] as object));
    const terms = new Set<string>();
    JSON.stringify(catalogue, (name, value) => {
      if (name.includes(':') && !name.startsWith('http')) terms.add(name);
      if (name === '@type') terms.add(String(value));
      return value;
    });
    expect(
      [...terms].filter((term) => !prefixes.has(term.split(':')[0] ?? '') && !/^(\w+)$/.test(term)),
    ).toEqual([]);
    expect(terms.size).toBeGreaterThan(15);
  });

  it('is found from every page', () => {
    for (const { file, head } of pages) {
      const link = head.querySelector('link[rel="alternate"][type="application/ld+json"]');
      expect([file, fileAt(link?.getAttribute('href') ?? '')]).toEqual([file, 'data/catalog.jsonld']);
    }
  });
});

describe('linked data in pages', () => {
  const all = pages.flatMap(({ file }) =>
    [...built(file).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
      ([, json = '']) => [file, json] as const,
    ),
  );

  it('is right by the vocabulary of schema.org', () => {
    expect(all.length).toBeGreaterThan(1);
    for (const [file, json] of all) {
      const data = JSON.parse(json) as {
        name: string;
        description: string;
        distribution: { contentUrl: string }[];
      };
      expect([file, schemaOrgFaults(data)]).toEqual([file, []]);
      // What search engines for data ask for besides.
      const length = [...data.description].length;
      expect([file, length >= 50 && length <= 5000]).toEqual([file, true]);
      for (const { contentUrl } of data.distribution) expect(files).toContain(fileAt(contentUrl));
    }
  });

  it('would be told from what is wrong', () => {
    const wrong = {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      nmae: 'x',
      creator: { '@type': 'Place', name: 'x' },
      isAccessibleForFree: 'x',
    };
    expect(schemaOrgFaults(wrong).map((fault) => fault.split(':')[0])).toEqual([
      '$.nmae',
      '$.nmae[0]',
      '$.creator[0]',
      '$.isAccessibleForFree[0]',
    ]);
    expect(schemaOrgFaults({ '@context': 'https://schema.org', '@type': 'Datasets' })).toHaveLength(1);
  });
});

describe('feeds', () => {
  const feeds = builtFiles('.xml').filter((file) => file !== 'sitemap.xml');

  it.each(feeds)(
    '%s is a feed to a reader of feeds, with ids for ever and links that lead somewhere',
    (file) => {
      const xml = built(file);
      expect(elements(xml, 'feed')).toHaveLength(1);
      const feed = parseAtomFeed(xml);
      const entries = feed.entries ?? [];
      const ids = [feed.id, ...entries.map((entry) => entry.id)];
      for (const one of ids) expect(one).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      expect(new Set(ids).size).toBe(ids.length);
      expect(feed.title).toBeTruthy();
      // RFC 4287: an author of the feed or of each entry, and dates of RFC 3339.
      for (const one of [feed, ...entries]) {
        expect(one.authors?.[0]?.name).toBeTruthy();
        expect(String(one.updated)).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/);
      }
      const dates = entries.map(({ updated }) => String(updated));
      expect(dates).toEqual([...dates].sort().reverse());
      expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(`${url}${file}`);
      for (const { rel, href = '' } of [feed, ...entries].flatMap(({ links = [] }) => links))
        if (rel !== 'self') expect(files).toContain(fileAt(href));
    },
  );

  it('are there for all unions together and for each', () => {
    expect(feeds).toContain('snapshots.xml');
    expect(feeds.filter((file) => file.startsWith('unions/')).length).toBeGreaterThan(0);
  });
});

describe('the site map', () => {
  it('has every page that may be listed, by its own address, and no other', () => {
    const listed = elements(built('sitemap.xml'), 'loc').map(({ text }) => text);
    const canonical = pages
      .filter(({ head }) => !head.querySelector('meta[name="robots"][content*="noindex"]'))
      .flatMap(({ head }) => head.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? []);
    expect(new Set(listed).size).toBe(listed.length);
    expect([...listed].sort()).toEqual([...new Set(canonical)].sort());
    for (const { text } of elements(built('sitemap.xml'), 'lastmod'))
      expect(text).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(built('robots.txt')).toContain(`Sitemap: ${url}sitemap.xml`);
  });
});

describe('the manifest', () => {
  interface Manifest {
    readonly name: string;
    readonly icons: readonly { src: string; sizes: string; purpose: string }[];
    readonly start_url: string;
    readonly scope: string;
  }
  const manifest = JSON.parse(built('manifest.webmanifest')) as Manifest;

  it('is linked from every page, with icons of the size that it says', async () => {
    for (const { file, head } of pages) {
      const link = (rel: string) =>
        fileAt(head.querySelector(`link[rel="${rel}"]`)?.getAttribute('href') ?? '');
      expect([file, link('manifest')]).toEqual([file, 'manifest.webmanifest']);
      expect([file, link('apple-touch-icon')]).toEqual([file, 'icons/apple-touch-icon.png']);
    }
    expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
    for (const { src, sizes, purpose } of manifest.icons) {
      const image = sharp(path.join(dist, src));
      const { width, height, format } = await image.metadata();
      expect([format, `${width}x${height}`]).toEqual(['png', sizes]);
      const { isOpaque } = await image.stats();
      // What a system cuts to a shape has no holes.
      if (purpose === 'maskable') expect(isOpaque).toBe(true);
    }
  });
});
