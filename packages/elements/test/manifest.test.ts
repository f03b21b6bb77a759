import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '@gongkai/testing/elements/bundle';
import type { CSSResult, LitElement } from 'lit';
import { afterAll, describe, expect, test } from 'vitest';
import { type Declaration, type Manifest, writeManifest } from '../../../scripts/manifest/write-manifest.ts';
import * as classes from '../src/index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-manifest-'));
writeManifest(folder);
afterAll(() => rmSync(folder, { recursive: true }));

const text = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const json = <T>(name: string) => JSON.parse(text(name)) as T;
const { modules } = json<Manifest>('custom-elements.json');
const described = modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
const names = (list: readonly { name: string; description?: string }[] | undefined) =>
  (list ?? []).map(({ name, description }) => {
    expect(description, name).toBeTruthy();
    return name;
  });

type Class = typeof LitElement & { readonly observedAttributes: string[] };
const byName = new Map<string, unknown>(Object.entries(classes));
const source = (file: string) => readFileSync(path.join(root, 'src', file), 'utf8');
const folderOf = ({ tagName = '' }: Declaration) => tagName.slice(3);
const isTile = (declaration: Declaration) => declaration.tagName === 'gk-kpi-tile';
/** All that an element's own code, its words, its marks and its tooltip are written in. */
const codeOf = (declaration: Declaration) =>
  [
    `${folderOf(declaration)}/${folderOf(declaration)}.ts`,
    'shared/report.ts',
    'shared/status.ts',
    'shared/figure-source.ts',
    'cite/panel.ts',
    'cite/panel.styles.ts',
    ...(isTile(declaration) ? [] : ['figure-element/figure-element.ts', 'marks/walker.ts']),
  ]
    .map(source)
    .join('\n');
const all = (code: string, pattern: RegExp) => [
  ...new Set([...code.matchAll(pattern)].map(([, name = '']) => name)),
];

test('every element is in it, with its definition', () => {
  const folders = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.define.ts'))
    .map((file) => `gk-${path.basename(file, '.define.ts')}`);
  expect(described.map(({ tagName }) => tagName).sort()).toEqual(folders.sort());
  const definitions = modules.flatMap((module) => module.exports as { kind: string; name: string }[]);
  expect(
    definitions.filter(({ kind }) => kind === 'custom-element-definition').map(({ name }) => name),
  ).toEqual(folders);
});

describe.each(described.map((declaration) => [declaration.tagName ?? '', declaration] as const))(
  '%s',
  (tag, declaration) => {
    const Element = byName.get(declaration.name) as Class;

    test('has every attribute, and no other', () => {
      expect(names(declaration.attributes).sort()).toEqual([...Element.observedAttributes].sort());
    });

    test('has every public property', () => {
      const fields = (declaration.members ?? []).filter(({ kind }) => kind === 'field');
      const properties = [...Element.elementProperties].flatMap(([name, { state }]) =>
        state ? [] : String(name),
      );
      expect(names(fields).sort()).toEqual(properties.sort());
    });

    test('has every event, and no other', () => {
      const events = all(codeOf(declaration), /new CustomEvent<\w+>\(\s*'(gk-[\w-]+)'/g);
      expect(names(declaration.events).sort()).toEqual(events.sort());
    });

    test('has every part, and no other', () => {
      expect(names(declaration.cssParts).sort()).toEqual(all(codeOf(declaration), /part="([\w-]+)"/g).sort());
    });

    test('has every custom property, and no other', () => {
      const css = (Element.elementStyles as CSSResult[]).map(({ cssText }) => cssText).join('');
      expect(names(declaration.cssProperties).sort()).toEqual(all(css, /var\(\s*(--[\w-]+)/g).sort());
    });

    test('is in the data for editors and in the types for JSX', () => {
      const { tags } = json<{ tags: { name: string; attributes: { name: string }[] }[] }>(
        'vscode.html-custom-data.json',
      );
      const found = tags.find(({ name }) => name === tag);
      expect(found?.attributes.map(({ name }) => name).sort()).toEqual(
        [...Element.observedAttributes].sort(),
      );
      expect(text('jsx-types.d.ts')).toContain(`"${tag}": Partial<`);
      expect(declaration.summary).toBeTruthy();
    });
  },
);
