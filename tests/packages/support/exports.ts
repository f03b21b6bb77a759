import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A path of `exports` as a consumer writes it. */
export interface Export {
  readonly specifier: string;
  /** How it is used: imported as code, read as JSON, or asked for its address, as style sheets and components are. */
  readonly kind: 'code' | 'json' | 'file';
  /** The file of its declarations. */
  readonly types: string | null;
}

/** Where nobody renders Server Components, the default of a target that has conditions of its own is taken. */
type Target = string | { readonly types?: string; readonly default: Target };

/** A file and its declarations. */
function fileOf(target: Target): { readonly file: string; readonly types: string | null } {
  if (typeof target === 'string') return { file: target, types: null };
  const inner = fileOf(target.default);
  return { file: inner.file, types: target.types ?? inner.types };
}

/** What a page loads by its address is no module of Node's. */
function kindOf(file: string): Export['kind'] {
  if (file.endsWith('.js') && !file.startsWith('./dist/cdn/')) return 'code';
  return file.endsWith('.json') ? 'json' : 'file';
}

/** All files for which a pattern such as `./schema/*` stands. */
function matches(key: string, pattern: string, folder: string): [key: string, file: string][] {
  const [before = '', after = ''] = pattern.split('*');
  return globSync(`${before}**/*${after}`, { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(map|d\.ts)$/.test(entry.name))
    .map((entry) => {
      const file = `./${path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')}`;
      return [key.replace('*', file.slice(before.length, file.length - after.length)), file];
    });
}

/** Lists every path of an installed package's `exports`, patterns with every file for which they stand. */
export function exportsOf(name: string, folder: string): Export[] {
  const { exports } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, Target>;
  };
  return Object.entries(exports).flatMap(([key, target]) => {
    const { file, types: declared } = fileOf(target);
    const types = declared === null ? null : path.join(folder, declared);
    const all = file.includes('*') ? matches(key, file, folder) : [[key, file] as const];
    return all.map(([one, at]) => ({ specifier: name + one.slice(1), kind: kindOf(at), types }));
  });
}
