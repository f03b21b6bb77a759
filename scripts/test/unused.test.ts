/** Nothing stands in a style sheet or a dictionary that nothing asks for. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../packages/workspace.ts';

const paths = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((file) => file.split(path.sep).join('/'));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const scripts = paths('{packages/*/src,site,docs}/**/*.{ts,js,mjs,astro,html,md}');
const styleOf = /<style(?![^>]*\/>)[^>]*>[\s\S]*?<\/style>/g;
const code = scripts.map((file) => read(file).replace(styleOf, '')).join('\n');
const names = new Set(code.match(/[A-Za-z_][\w-]*/g));

/** What stands in front of a value in a class name that is put together: the `gk-w` of `gk-w${width}`. */
const stems = new Set(Array.from(code.matchAll(/([\w-]+-[\w-]*)\$\{/g), ([, stem = '']) => stem));
/** Classes of MapLibre's own. */
const foreign = /^maplibregl-/;

/** A class that is written as it is, or as a stem with a number or with a name of its own behind it. */
const isWritten = (name: string) =>
  names.has(name) ||
  [...stems].some((stem) => {
    const rest = name.startsWith(stem) ? name.slice(stem.length) : '';
    return rest !== '' && (/^\d+$/.test(rest) || names.has(rest));
  });

test('every class of a style sheet is written somewhere', () => {
  const sheets = [
    ...paths('{packages/*/src,site}/**/*.css').map((file) => [file, read(file)] as const),
    ...scripts.map((file) => [file, (read(file).match(styleOf) ?? []).join('\n')] as const),
  ];
  const classes = sheets.flatMap(([file, text]) =>
    [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\.(-?[A-Za-z_][\w-]*)(?=[^;{}]*\{)/g)].map(
      ([, name = '']) => ({ file, name }),
    ),
  );
  expect(classes.length).toBeGreaterThan(400);
  expect(classes.filter(({ name }) => !foreign.test(name) && !isWritten(name))).toEqual([]);
});

test('every word of a dictionary is asked for', () => {
  const isDictionary = (file: string) => /\/(?:zh-Hans|zh-Hant|en)(?:\.ts$|\/)/.test(file);
  // Their types name every word, too: what asks for one is neither.
  const asking = scripts
    .filter((file) => !isDictionary(file))
    .map((file) =>
      read(file).replace(/^ +(?:readonly )?[\w'-]+\??:.*$/gm, (line) => line.replace(/^[^:]*:/, '')),
    )
    .join('\n');
  const asked = new Set(asking.match(/[A-Za-z_][\w-]*/g));
  const dictionaries = scripts.filter((file) => /\/zh-Hans(?:\.ts$|\/)/.test(file));
  const words = dictionaries.flatMap((file) =>
    [...read(file).matchAll(/^\s+(?:'([\w-]+)'|([A-Za-z_]\w*)): /gm)].map(([, quoted, plain = '']) => ({
      file,
      word: quoted ?? plain,
    })),
  );
  expect(words.length).toBeGreaterThan(500);
  expect(words.filter(({ word }) => !asked.has(word))).toEqual([]);
});
