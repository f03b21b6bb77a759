import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FigureView } from '@gongkai/snapshot';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { codeHash, type DrawingCode } from '../src/cache/code.ts';
import { type Drawings, keepDrawings } from '../src/cache/drawings.ts';
import { drawingKey } from '../src/cache/key.ts';
import { figureFiles } from '../src/files/figure-files.ts';
import { allFigures, loadSite, type Site, type SiteFigure } from '../src/site.ts';

const root = mkdtempSync(path.join(tmpdir(), 'gongkai-drawings-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let site: Site;
beforeAll(async () => {
  site = await loadSite('data');
});

/** One figure of each kind: all of them take a minute to draw. */
function few(): Site {
  const kinds = new Set<string>();
  const first = ({ figure }: SiteFigure) => kinds.size < kinds.add(figure.kind).size;
  const [figures, demoFigures] = [site.figures.filter(first), site.demoFigures.filter(first)];
  return { ...site, figures, demoFigures };
}

/** Two figures, for what does not depend on a kind. */
const two = (): Site => ({ ...site, figures: few().figures.slice(0, 2), demoFigures: [] });

/** Editions are drawn in the same way, and many more of them: edition-files.test.ts tries them. */
const isPlain = ({ name }: { readonly name: string }) => name.split('.').length === 2;

/** Every file of some figures, and how many pictures were drawn for it. */
async function filesOf(folder: string, code: string, of = few()) {
  let made = 0;
  const kept = keepDrawings(folder, code);
  const drawings: Drawings = {
    drawn: (input, make) =>
      kept.drawn(input, () => {
        made += 1;
        return make();
      }),
  };
  const files = new Map<string, string>();
  for (const { name, content } of (await figureFiles(of, { name: '工会公开' }, drawings)).filter(isPlain))
    files.set(name, Buffer.from((await content()) as Uint8Array).toString('base64'));
  return { files, made };
}

describe('the pictures of a site', () => {
  const folder = path.join(root, 'site');
  let cold: Awaited<ReturnType<typeof filesOf>>;
  beforeAll(async () => {
    cold = await filesOf(folder, 'code');
  });

  it('are drawn once: a second build draws none, and has the same bytes', async () => {
    expect(cold.made).toBeGreaterThan(7);
    const warm = await filesOf(folder, 'code');
    expect(warm.made).toBe(0);
    expect(warm.files).toEqual(cold.files);
  });

  it('are those that a build without any cache draws', async () => {
    const files = await figureFiles(two(), { name: '工会公开' }, { drawn: (_, make) => make() });
    for (const { name, content } of files.filter(isPlain))
      expect(
        Buffer.from((await content()) as Uint8Array).toString('base64') === cold.files.get(name),
        name,
      ).toBe(true);
  });

  it('are drawn anew by other code, and in other colours', async () => {
    const kept = path.join(root, 'two');
    const before = await filesOf(kept, 'code', two());
    expect((await filesOf(kept, 'code', two())).made).toBe(0);
    expect((await filesOf(kept, 'other code', two())).made).toBe(before.made);
    const palette = { light: { gold: '#6b4a00' } };
    const coloured = { ...two(), data: { ...site.data, site: { palette } } };
    expect((await filesOf(kept, 'code', coloured)).made).toBe(before.made);
  });

  it('are drawn anew where the figure changed, and only there', async () => {
    const [first, ...others] = few().figures;
    if (!first) throw new Error('no figure');
    const view = { ...first.view, figure: { ...first.view.figure, title: '另一个标题' } };
    const changed = { ...few(), figures: [{ ...first, view }, ...others] };
    const perFigure = cold.made / allFigures(few()).length;
    expect((await filesOf(folder, 'code', changed)).made).toBe(perFigure);
  });

  it('are mended where the cache was spoiled', async () => {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    for (const [index, { parentPath, name }] of entries.entries()) {
      const file = path.join(parentPath, name);
      if (index % 3 === 0) writeFileSync(file, readFileSync(file).subarray(0, -1));
    }
    const again = await filesOf(folder, 'code');
    expect(again.made).toBeGreaterThan(3);
    expect(again.files).toEqual(cold.files);
    expect((await filesOf(folder, 'code')).made).toBe(0);
  });

  it('come out the same from two builds at once', async () => {
    const shared = path.join(root, 'shared');
    const both = await Promise.all([filesOf(shared, 'code', two()), filesOf(shared, 'code', two())]);
    for (const { files } of both) {
      expect(files.size).toBeGreaterThan(2);
      for (const [name, content] of files) expect(content === cold.files.get(name), name).toBe(true);
    }
    const left = readdirSync(shared, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(left.every(({ name }) => /^[0-9a-f]{62}$/.test(name))).toBe(true);
  });
});

describe('the key of a drawing', () => {
  const named = (id: string) => ({ ankang: '安康市总工会', hanyin: '汉阴县总工会' })[id];
  const keyOf = (
    view: FigureView,
    options: object = { form: 'svg', width: 720 },
    code = 'code',
    unionName = named,
  ) => drawingKey({ view, options, code, unionName: unionName as (id: string) => string | undefined });

  /** Every view that differs from a view in one leaf. */
  function* changed(view: unknown): Generator<unknown> {
    if (typeof view === 'string') yield `${view}。`;
    else if (typeof view === 'number') yield view + 1;
    else if (typeof view === 'boolean') yield !view;
    else if (view === null) yield 'null';
    else if (Array.isArray(view)) {
      yield [...view, null];
      for (const [index, one] of view.entries())
        for (const next of changed(one)) yield view.with(index, next);
    } else if (typeof view === 'object')
      for (const [name, one] of Object.entries(view))
        for (const next of changed(one)) yield { ...view, [name]: next };
  }

  /** As each of them makes a view that is hashed, their number counts twice. */
  const most = inject('isFull') ? 24 : 6;
  /** A view with the first few of what is many and alike: stations, the cells of a table by month. */
  function shortened(value: unknown): unknown {
    if (Array.isArray(value)) return (value.length > most ? value.slice(0, 4) : value).map(shortened);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shortened(one)]));
  }

  it('changes with every part of the view, whatever its kind of figure', () => {
    const kinds = new Map(allFigures(site).map(({ view }) => [view.figure.kind, view]));
    expect(kinds.size).toBeGreaterThan(6);
    for (const view of kinds.values()) {
      const small = shortened(view) as FigureView;
      const keys = new Set([keyOf(small)]);
      let variants = 1;
      for (const next of changed(small)) {
        keys.add(keyOf(next as FigureView));
        variants += 1;
      }
      expect(variants).toBeGreaterThan(30);
      expect(keys.size, view.figure.id).toBe(variants);
    }
  });

  it('does not change with the order of fields', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, one]) => [name, reversed(one)]),
      );
    };
    for (const { view } of allFigures(site)) expect(keyOf(reversed(view) as FigureView)).toBe(keyOf(view));
  });

  it('changes with size, form, colours, code, and the name of a union of which the view speaks', () => {
    const view = site.figures.find(({ entry }) => entry?.union.id === 'hanyin')?.view;
    if (!view) throw new Error('no figure');
    const plain = keyOf(view);
    const options = { form: 'svg', width: 720 };
    const keys = [
      keyOf(view, { ...options, width: 721 }),
      keyOf(view, { ...options, form: 'png' }),
      keyOf(view, { ...options, palette: { light: { ink: '#000' } } }),
      keyOf(view, { ...options, palette: { dark: { ink: '#000' } } }),
      keyOf(view, options, 'other'),
      keyOf(view, options, 'code', (id) => (id === 'hanyin' ? '汉阴县工会' : named(id))),
    ];
    expect(new Set([plain, ...keys]).size).toBe(keys.length + 1);
    expect(keyOf(view, options, 'code', (id) => (id === 'baise' ? '某市总工会' : named(id)))).toBe(plain);
  });
});

describe('the hash of the code', () => {
  const write = (file: string, content: string) => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const manifest = (name: string, version: string, dependencies: Record<string, string> = {}) =>
    JSON.stringify({ name, version, dependencies });

  /** A project in which one package of ours uses another, which uses a library of two parts. */
  function project(name: string): { folder: string; code: DrawingCode } {
    const folder = path.join(root, name);
    const modules = path.join(folder, 'node_modules');
    write(path.join(folder, 'files/picture.ts'), 'export const width = 1440;');
    write(
      path.join(modules, '@gongkai/charts/package.json'),
      manifest('@gongkai/charts', '0.1.0', { '@gongkai/snapshot': '*', scale: '*', missing: '*' }),
    );
    write(path.join(modules, '@gongkai/charts/src/index.ts'), 'export {};');
    write(path.join(modules, '@gongkai/charts/src/kinds/bars.ts'), 'bars');
    write(path.join(modules, '@gongkai/snapshot/package.json'), manifest('@gongkai/snapshot', '0.1.0'));
    write(path.join(modules, '@gongkai/snapshot/src/index.ts'), 'export {};');
    write(path.join(modules, 'scale/package.json'), manifest('scale', '4.0.1', { array: '*' }));
    write(path.join(modules, 'scale/index.js'), '');
    write(path.join(modules, 'array/package.json'), manifest('array', '3.2.0', { scale: '*' }));
    write(path.join(modules, 'sharp/package.json'), manifest('sharp', '0.35.5'));
    write(path.join(modules, 'beside/package.json'), manifest('beside', '1.0.0'));
    return {
      folder,
      code: {
        sources: [path.join(folder, 'files')],
        packages: [path.join(modules, '@gongkai/charts')],
        named: [['sharp', folder]],
      },
    };
  }

  it('is the same for the same files, wherever they are', () => {
    expect(codeHash(project('here').code)).toBe(codeHash(project('there').code));
  });

  it.each<[string, (folder: string) => void]>([
    [
      'a source',
      (folder) => write(path.join(folder, 'node_modules/@gongkai/charts/src/kinds/bars.ts'), 'bers'),
    ],
    [
      'a source of a package that it uses',
      (folder) => write(path.join(folder, 'node_modules/@gongkai/snapshot/src/index.ts'), 'export { };'),
    ],
    [
      'a source more',
      (folder) => write(path.join(folder, 'node_modules/@gongkai/charts/src/kinds/rate.ts'), ''),
    ],
    [
      'a source less',
      (folder) => rmSync(path.join(folder, 'node_modules/@gongkai/charts/src/kinds/bars.ts')),
    ],
    [
      'the name of a source',
      (folder) =>
        renameSync(
          path.join(folder, 'node_modules/@gongkai/charts/src/kinds/bars.ts'),
          path.join(folder, 'node_modules/@gongkai/charts/src/bars.ts'),
        ),
    ],
    [
      'what makes a picture of a drawing',
      (folder) => write(path.join(folder, 'files/picture.ts'), 'export const width = 900;'),
    ],
    [
      'the version of a library',
      (folder) =>
        write(
          path.join(folder, 'node_modules/scale/package.json'),
          manifest('scale', '4.0.2', { array: '*' }),
        ),
    ],
    [
      'the version of a library of a library',
      (folder) => write(path.join(folder, 'node_modules/array/package.json'), manifest('array', '3.2.1')),
    ],
    [
      'the version of what draws pixels',
      (folder) => write(path.join(folder, 'node_modules/sharp/package.json'), manifest('sharp', '0.35.6')),
    ],
    [
      'a library that was missing',
      (folder) => write(path.join(folder, 'node_modules/missing/package.json'), manifest('missing', '1.0.0')),
    ],
    [
      'a copy of a library of its own',
      (folder) =>
        write(
          path.join(folder, 'node_modules/@gongkai/charts/node_modules/scale/package.json'),
          manifest('scale', '3.0.0'),
        ),
    ],
  ])('is another after a change of %s', (what, change) => {
    const { folder, code } = project(what);
    const before = codeHash(code);
    change(folder);
    expect(codeHash(code)).not.toBe(before);
  });

  it.each<[string, (folder: string) => void]>([
    [
      'a package that nothing uses',
      (folder) => write(path.join(folder, 'node_modules/beside/package.json'), manifest('beside', '2.0.0')),
    ],
    ['its tests', (folder) => write(path.join(folder, 'node_modules/@gongkai/charts/test/bars.test.ts'), '')],
  ])('stays with %s', (what, change) => {
    const { folder, code } = project(what);
    const before = codeHash(code);
    change(folder);
    expect(codeHash(code)).toBe(before);
  });
});
