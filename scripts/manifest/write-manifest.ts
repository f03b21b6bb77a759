/**
 * Writes what editors and other tools know of the elements, all from the classes and their doc comments:
 * `custom-elements.json`, data for VS Code, types for JSX. `node scripts/write-manifest.ts [folder]`: into the folder of the package that is named, or of
 * this one.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { generateJsxTypes } from 'custom-element-jsx-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

const root = fileURLToPath(new URL('../../packages/elements/', import.meta.url));

/** The parts of a manifest that are looked at here; the whole of it is described by `custom-elements-manifest`. */
export interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  customElement?: boolean;
  members?: Member[];
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly summary?: string;
}

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Member extends Named {
  readonly kind: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly return?: { type: { text: string } };
}

export interface Manifest {
  readonly modules: { path: string; declarations: Declaration[]; exports: object[] }[];
}

/** Only what others may use; the analyzer takes the words of `@returns` for a type. */
function publicOnly(members: readonly Member[]): Member[] {
  return members.flatMap((member) => {
    if (member.privacy === 'private' || member.privacy === 'protected' || member.static) return [];
    return member.return?.type.text === '' ? { ...member, return: { type: { text: 'boolean' } } } : member;
  });
}

/**
 * @param folder of a package, this one unless told
 * @returns the manifest of every element in its `src`
 */
export function manifest(folder = root): Manifest {
  const files = globSync('src/{*,figure-element/figure-element,shared/report,marks/marks,*/*.define}.ts', {
    cwd: folder,
  });
  const classes = globSync('src/*/*.define.ts', { cwd: folder }).map((file) => file.replace('.define', ''));
  const all = [...new Set([...files, ...classes])].map((file) => file.split(path.sep).join('/')).sort();
  const modules = all.map((file) =>
    ts.createSourceFile(file, readFileSync(path.join(folder, file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const made = create({ modules, plugins: litPlugin(), context: { dev: false } }) as Manifest;
  const places = new Map<string, { name: string; module: string }>();
  for (const module of made.modules) {
    for (const declaration of module.declarations) {
      if (declaration.members) declaration.members = publicOnly(declaration.members);
      if (declaration.tagName)
        places.set(declaration.tagName, { name: declaration.name, module: module.path });
      else delete declaration.customElement;
    }
  }
  for (const module of made.modules) {
    const [, name] = /\/([^/]+)\.define\.ts$/.exec(module.path) ?? [];
    const place = places.get(`gk-${name}`);
    if (place)
      module.exports.push({ kind: 'custom-element-definition', name: `gk-${name}`, declaration: place });
  }
  return made;
}

/** The generator puts an event around the event that a comment names, and does not say where the type of its detail is. */
function withEventTypes(types: string): string {
  const names = [...types.matchAll(/CustomEvent<CustomEvent<(\w+)>>/g)].map(([, name]) => name);
  const imported = [...new Set(names)].sort().join(', ');
  return `import type { ${imported} } from "./src/index.ts";\n${types.replace(/CustomEvent<(CustomEvent<\w+>)>/g, '$1')}`;
}

/** Writes every file of a package, this one unless told, into a folder. */
export function writeManifest(outdir: string, folder = root): void {
  mkdirSync(outdir, { recursive: true });
  const made = manifest(folder);
  writeFileSync(path.join(outdir, 'custom-elements.json'), `${JSON.stringify(made, null, 2)}\n`);
  const quiet = { outdir, hideLogs: true };
  // Both read the same JSON, each with types of its own.
  generateVsCodeCustomElementData(made as never, quiet);
  generateJsxTypes(made as never, {
    ...quiet,
    fileName: 'jsx-types.d.ts',
    componentTypePath: (_name: string, tag?: string) => `./src/${tag?.slice(3)}/${tag?.slice(3)}.ts`,
  });
  const jsx = path.join(outdir, 'jsx-types.d.ts');
  writeFileSync(jsx, withEventTypes(readFileSync(jsx, 'utf8')));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = path.resolve(process.argv[2] ?? root);
  writeManifest(folder, folder);
}
