/**
 * The `package.json` with which a package is published, made of the one that it has in the workspace. There the exports are the sources, so that
 * work goes on without a build; consumers get what was built of them.
 */
import type { Manifest, Target } from './workspace.ts';

/** What all packages have in common: stands once, in the root's `package.json`. */
export interface Shared {
  readonly license: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly repository: { readonly type: string; readonly url: string };
  readonly homepage: string;
  readonly bugs: { readonly url: string };
}

/** The built file of a source: `./src/a.ts` is `./dist/a.js`; what is no source stays where it is. */
export const builtPath = (file: string): string =>
  file.replace(/^\.\/src\//, './dist/').replace(/(?<!\.d)\.ts$/, '.js');

const typesPath = (file: string): string => builtPath(file).replace(/\.js$/, '.d.ts');

/** An export: code has its types beside it, which is nothing that a workspace has to say. Declarations alone have an empty module, so that importing them never fails at run time. */
function builtExport(target: Target): Target {
  if (typeof target !== 'string')
    return Object.fromEntries(
      Object.entries(target).map(([condition, inner]) => [condition, builtExport(inner)]),
    );
  if (target.endsWith('.d.ts')) return { types: target, default: target.replace(/\.d\.ts$/, '.js') };
  if (target.endsWith('.ts')) return { types: typesPath(target), default: builtPath(target) };
  return builtPath(target);
}

const builtImport = (target: Target): Target =>
  typeof target === 'string'
    ? builtPath(target)
    : Object.fromEntries(Object.entries(target).map(([condition, inner]) => [condition, builtImport(inner)]));

const mapValues = <From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** In `sideEffects` a path may begin without `./`; a pattern with `**` fits the built files as it fits the sources. */
const builtSideEffects = (sideEffects: Manifest['sideEffects']) =>
  typeof sideEffects === 'boolean' ? sideEffects : sideEffects.map(builtPath);

/**
 * Makes the manifest for consumers.
 *
 * @param manifest the workspace's
 * @param shared what the root says for all
 * @param id the name of the package's folder
 * @param files what is packed beside `package.json`
 * @param forPages whether `dist/cdn/` has files for pages without a build
 */
export function publishedManifest(
  manifest: Manifest,
  shared: Shared,
  id: string,
  files: readonly string[],
  forPages = false,
): Manifest {
  const { scripts, devDependencies, files: _, exports, imports, bin, publishConfig, ...rest } = manifest;
  const { license, engines, repository, homepage, bugs } = shared;
  return {
    ...rest,
    license,
    homepage,
    bugs,
    repository: { ...repository, directory: `packages/${id}` },
    engines,
    sideEffects: builtSideEffects(manifest.sideEffects),
    exports: {
      ...mapValues(exports, builtExport),
      './package.json': './package.json',
    },
    // What a CDN sends where only the package is named. These files are no exports: nothing but a page can run them.
    ...(forPages ? { unpkg: './dist/cdn/gongkai.js', jsdelivr: './dist/cdn/gongkai.js' } : {}),
    ...(imports ? { imports: mapValues(imports, builtImport) } : {}),
    ...(bin ? { bin } : {}),
    files: [...files],
    publishConfig: { access: 'public', provenance: true },
  };
}
