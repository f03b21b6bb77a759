/** What is in the tarballs: all that a stranger needs, and nothing that leads out of them. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { Manifest } from '../../scripts/packages/workspace.ts';
import { readJson, stagedFolder, workspacePackages } from '../../scripts/packages/workspace.ts';
import { run } from './support/process.ts';

const packages = workspacePackages().map(
  ({ id, manifest }) => [manifest.name, stagedFolder({ id })] as const,
);
const manifestIn = (folder: string) => readJson(path.join(folder, 'package.json')) as Manifest;

/** The names of the packages that a text of code or declarations imports. */
function importedPackages(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bdeclare module\s*|\)\.resolve\(\s*)['"]([^'"\n]+)['"]/g;
  return [...code.matchAll(pattern)].flatMap(([, specifier = '']) => {
    if (/^(\.|#|node:|virtual:)/.test(specifier) || builtinModules.includes(specifier)) return [];
    return /^(?:@[\w-]+\/)?\w[\w.-]*(?=\/|$)/.exec(specifier)?.[0] ?? [];
  });
}

/** The modules below a folder that import, themselves or through others, what only Astro's bundle of a site has. */
function onlyInAstro(files: readonly string[], folder: string): ReadonlySet<string> {
  const imports = new Map(
    files.map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const found = [...text.matchAll(/\bfrom\s*['"]([^'"\n]+)['"]/g)].map(([, specifier = '']) => specifier);
      return [file, found] as const;
    }),
  );
  const only = new Set<string>();
  for (let before = -1; before < only.size; ) {
    before = only.size;
    for (const [file, specifiers] of imports) {
      const isOnly = (specifier: string) =>
        specifier.startsWith('virtual:') || only.has(path.join(path.dirname(file), specifier));
      if (specifiers.some(isOnly)) only.add(file);
    }
  }
  return only;
}

describe.each(packages)('%s', (name, folder) => {
  const manifest = manifestIn(folder);
  const packed = inject('packed')[name] ?? [];

  test('says who may use it, where it comes from and where it runs', () => {
    expect(manifest).toMatchObject({
      license: 'Apache-2.0',
      type: 'module',
      engines: { node: '>=20' },
      repository: { type: 'git', directory: `packages/${path.basename(folder)}` },
      publishConfig: { access: 'public', provenance: true },
    });
    for (const field of ['description', 'homepage', 'bugs']) expect(manifest[field], field).toBeTruthy();
    expect((manifest.keywords as string[]).length).toBeGreaterThan(3);
    for (const field of ['scripts', 'devDependencies']) expect(manifest[field], field).toBeUndefined();
  });

  test('brings its documents in both languages, its licence and the notices of others', () => {
    expect(packed).toEqual(
      expect.arrayContaining(['README.md', 'README.zh-CN.md', 'LICENSE', 'THIRD-PARTY-NOTICES.txt']),
    );
    expect(packed.filter((file) => /\.(test|stories)\.|\/test\//.test(file))).toEqual([]);
  });

  test('asks for ranges of its siblings', () => {
    const siblings = Object.entries(manifest.dependencies ?? {}).filter(([other]) =>
      other.startsWith('@gongkai/'),
    );
    for (const [other, range] of siblings) expect(`${other} ${range}`).toMatch(/ \^\d+\.\d+\.\d+$/);
  });

  test('asks for every package that its code or its declarations import, and for no other', () => {
    const files = globSync('dist/**/*.{js,d.ts,astro}', { cwd: folder }).filter(
      (file) => !file.includes('/cdn/'),
    );
    const imported = new Set(
      files.flatMap((file) => importedPackages(readFileSync(path.join(folder, file), 'utf8'))),
    );
    imported.delete(name);
    const asked = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
    expect([...imported].sort()).toEqual(asked.sort());
  });

  test('paths in the descriptions of elements lead to files', () => {
    for (const file of ['custom-elements.json', 'jsx-types.d.ts']) {
      if (!packed.includes(file)) continue;
      const text = readFileSync(path.join(folder, file), 'utf8');
      const paths = [...text.matchAll(/"(?:\.\/)?((?:dist|src)\/[^"]+)"/g)].map(([, found = '']) => found);
      expect(paths.length).toBeGreaterThan(0);
      for (const found of paths) {
        expect(found).toMatch(/^dist\//);
        expect(existsSync(path.join(folder, found)), found).toBe(true);
      }
    }
  });

  test('only what `sideEffects` names does anything when it is imported', async () => {
    const { sideEffects } = manifest;
    const patterns = typeof sideEffects === 'boolean' ? [] : sideEffects;
    const acting = new Set(
      patterns.flatMap((pattern) => globSync(pattern, { cwd: folder }).map(path.normalize)),
    );
    const files = globSync('dist/**/*.js', { cwd: folder }).map(path.normalize);
    const pages = onlyInAstro(files, folder);
    const silent = files
      .filter((file) => !pages.has(file))
      // Files for the address bar of a browser, a worker, and a document that Node has not.
      .filter((file) => !acting.has(file) && !/[/\\]cdn[/\\]|[-.]worker\.js$|\.browser\.js$/.test(file));
    const script = `
      const done = [];
      globalThis.customElements = { define: (tag) => done.push(tag), get: () => undefined };
      globalThis.addEventListener = (type) => done.push(type);
      const before = Object.getOwnPropertyNames(globalThis);
      // What leads to a module that Astro's Vite alone has cannot be loaded here.
      const isVirtual = (error) => error.code === 'ERR_UNSUPPORTED_ESM_URL_SCHEME';
      const importOf = (file) => import(file).catch((error) => { if (!isVirtual(error)) throw error; });
      const load = (files) => Promise.all(files.map(importOf));
      await load(${JSON.stringify(silent.map((file) => `./${file.replaceAll('\\', '/')}`))});
      const known = (name) => /^(lit|reactiveElement|__zod)/.test(name);
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
      console.log(JSON.stringify([...done, ...added.filter((name) => !known(name))]));`;
    const { out, err } = await run(process.execPath, ['--input-type=module', '-e', script], folder);
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual([]);
  });
});
