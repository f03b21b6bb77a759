/**
 * Class names and data attributes that packages share stand in `charts/src/html/contract.ts` and nowhere else in TypeScript; those in style sheets, which
 * cannot import, are written by somebody.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import * as contract from '../../packages/charts/src/html/contract.ts';
import { root } from '../packages/workspace.ts';

const contractFile = 'packages/charts/src/html/contract.ts';
const names = new Map(Object.entries(contract).map(([constant, name]) => [name as string, constant]));

const list = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((file) => file.split(path.sep).join('/'));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** Whole names in a text: `gk-figure` in `figure.gk-figure`, not in `--gk-figure` or `gk-figure-number`. */
const namesIn = (text: string) => text.match(/(?<![\w-])(?:gk|data)-[a-z][\w-]*/g) ?? [];

/** A text in the source, and where it stands. */
interface Literal {
  readonly text: string;
  readonly tag: string | null;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The text of a node, if it is one: a string, a regular expression, a piece of a template, or a name that `dataset` is asked for. */
function textOf(node: Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'Literal' && isNode(node.regex)) return String(node.regex.pattern);
  if (node.type === 'TemplateElement' && isNode(node.value)) return String(node.value.raw);
  return null;
}

function literalsOf(file: string): readonly Literal[] {
  const { program, errors } = parseSync(file, read(file));
  expect(errors, file).toEqual([]);
  const found: Literal[] = [];
  const visit = (value: unknown, tag: string | null): void => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one, tag);
      return;
    }
    if (!isNode(value)) return;
    const text = textOf(value);
    if (text !== null) found.push({ text, tag });
    if (value.type === 'TaggedTemplateExpression' && isNode(value.quasi)) {
      const name = isNode(value.tag) ? String(value.tag.name) : '';
      visit(value.quasi.quasis, name);
      visit(value.quasi.expressions, null);
      return;
    }
    for (const [key, child] of Object.entries(value)) if (key !== 'type') visit(child, tag);
  };
  visit(program, null);
  return found;
}

/**
 * What may name a name of the contract, and why:
 * `css` templates are style sheets, and are held as such below; Lit takes no attribute name from a value, so an attribute that a Lit template writes
 * stands in it; stories are pages of a host and write what a host writes. Templates of pages (`.astro`) are markup, and write names as markup does: what a script reads of
 * them it takes from the contract. Tags of elements stand where they are defined, and custom properties begin with `--`: neither is a class.
 */
function isFree({ tag }: Literal, name: string, usesLit: boolean): boolean {
  return tag === 'css' || (usesLit && tag === 'html' && name.startsWith('data-'));
}

describe('TypeScript', () => {
  const files = list('packages/{charts,elements,map,astro}/src/**/*.ts').filter(
    (file) => file !== contractFile && !file.includes('.stories.'),
  );

  test('takes shared names from the contract', () => {
    expect(files.length).toBeGreaterThan(400);
    const strewn = files.flatMap((file) => {
      const usesLit = read(file).includes(`from 'lit'`);
      return literalsOf(file).flatMap((literal) =>
        namesIn(literal.text)
          .filter((name) => names.has(name) && !isFree(literal, name, usesLit))
          .map((name) => `${file}: ${name} is ${names.get(name)}`),
      );
    });
    expect(strewn).toEqual([]);
  });

  test('does not ask dataset for them', () => {
    const asked = files.flatMap((file) =>
      Array.from(read(file).matchAll(/\bdataset\.(\w+)|\{([^{}]*)\}\s*=\s*[\w.]+\.dataset\b/g), (match) =>
        (match[1] ?? match[2] ?? '')
          .split(',')
          .map((name) => `data-${name.trim().replace(/\W.*/s, '').replace(/[A-Z]/g, '-$&').toLowerCase()}`)
          .filter((name) => names.has(name))
          .map((name) => `${file}: ${name} is ${names.get(name)}`),
      ).flat(),
    );
    expect(asked).toEqual([]);
  });
});

test('every name of the contract is used by the package that writes it and by one that reads it', () => {
  const files = list('packages/*/src/**/*.{ts,astro}').filter((file) => file !== contractFile);
  const texts = files.map((file) => ({ file, text: read(file) }));
  for (const [name, constant] of names) {
    const used = new RegExp(`\\b${constant}\\b|(?<![\\w-])${name}(?![\\w-])`);
    const packages = new Set(
      texts.filter(({ text }) => used.test(text)).map(({ file }) => file.split('/')[1]),
    );
    expect(packages.size, `${constant} (${name}) is shared`).toBeGreaterThan(1);
  }
});

test('names are unlike each other', () => {
  expect(names.size).toBe(Object.keys(contract).length);
});

test('every class that is written is named by a sheet, by the contract or by a script, or listed', () => {
  /** Names by which the page of a host or a test finds something that no sheet says anything of. */
  const hooks = new Map([
    ['gk-layers', 'the layers of a mechanism, where they are no list of parts'],
    ['gk-remark', 'the line of a tile that is no period'],
    ['gk-since', 'what a frame says of a correction that came after it'],
    ['gk-snapshot', 'the date of a frame, which changes with each snapshot'],
    ['gk-unions', 'the unions of a page with all stations'],
  ]);
  const sources = list('{packages/{charts,elements,map,astro}/src,site}/**/*.{ts,astro}')
    .filter((file) => !file.includes('.stories.'))
    .map(read);
  const styles = list('packages/*/src/**/*.css').map(read);
  const named = new Set(
    [...sources, ...styles].flatMap((text) =>
      Array.from(text.matchAll(/\.(gk-[\w-]+)/g), ([, name = '']) => name),
    ),
  );
  const attribute = /\bclass(?:Name)?\s*[=:]\s*(?:"((?:[^"$]|\$\{[^}]*\}|\$)*)"|'([^']*)')/g;
  const written = new Set(
    sources.flatMap((text) =>
      Array.from(text.matchAll(attribute), ([, quoted, plain]) => quoted ?? plain ?? '').flatMap(
        (value) => value.match(/(?<![\w-])gk-[\w-]*\w(?![\w-]*\$)/g) ?? [],
      ),
    ),
  );
  expect(written.size).toBeGreaterThan(100);
  const unnamed = [...written].filter((name) => !named.has(name) && !names.has(name));
  expect(unnamed.sort()).toEqual([...hooks.keys()].sort());
});

describe('style sheets', () => {
  /** Each with the folders whose markup it may style: its own package and those before it; a page may also be of the site. */
  const writers: Readonly<Record<string, string>> = {
    charts: 'packages/charts/src',
    elements: 'packages/{charts,elements}/src',
    map: 'packages/{charts,elements,map}/src',
    astro: '{packages/{charts,elements,map,astro}/src,site}',
  };
  /** Whether a class is written in some folders: whole, or composed of a beginning and a value, of which `gk-` alone says too little. */
  const writtenIn = (folders: string) => {
    const text = list(`${folders}/**/*.{ts,astro,md,mdx}`)
      .filter((file) => !file.includes('.stories.'))
      .map(read)
      .join('\n');
    const whole = new Set([...namesIn(text), ...names.keys()]);
    const beginnings = Array.from(text.matchAll(/(?<![\w-])(gk-[\w-]+)\$\{/g), ([, start = '']) => start);
    const words = new Set(Array.from(text.matchAll(/'([\w-]+)'/g), ([, word = '']) => word));
    const composed = /(?<![\w-])gk-\$\{/.test(text);
    return (name: string) =>
      whole.has(name) ||
      beginnings.some((start) => name.startsWith(start)) ||
      (composed && words.has(name.slice('gk-'.length)));
  };
  // A map's tools stand in a figure of stations, whose sheet a page loads once for both.
  const stations = 'packages/charts/src/kinds/stations/stations.css';

  test.each(Object.entries(writers))('%s: every class is written by somebody', (id, folders) => {
    const isWritten = writtenIn(folders);
    const isOfMap = id === 'charts' ? writtenIn('packages/map/src') : () => false;
    const sheets = list(`packages/${id}/src/**/*.{css,styles.ts}`);
    expect(sheets.length).toBeGreaterThan(0);
    const unknown = sheets.flatMap((sheet) => {
      const rules = read(sheet).replace(/\/\*.*?\*\//gs, '');
      const classes = Array.from(rules.matchAll(/\.(gk-[\w-]+)/g), ([, name = '']) => name);
      return [...new Set(classes)]
        .filter((name) => !isWritten(name) && !(sheet === stations && isOfMap(name)))
        .map((name) => `${sheet}: .${name}`);
    });
    expect(unknown).toEqual([]);
  });
});
