/**
 * Imports that only Vite understands (`./a.css?inline`, `./a.css?url`, `./a.ts?worker&url`), as every bundler and every browser understands them: a module
 * that holds the text, or the address of a file beside the module that asks.
 */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { WorkspacePackage } from '../workspace.ts';
import { target } from './bundle.ts';
import { bundleSheet } from './sheet.ts';
import { bundleWorker } from './worker-files.ts';

interface Asked {
  readonly file: string;
  /** What is asked for, from the source of the file: a path, or a file of another package. */
  readonly source: string;
  readonly query: string;
}

const statement = /^import (\w+) from '([^'?]+)\?([\w&]+)';$/gm;

/** Resolves what a source names, to a path. */
function resolve(specifier: string, source: string): string {
  return specifier.startsWith('.')
    ? path.resolve(path.dirname(source), specifier)
    : createRequire(source).resolve(specifier);
}

const baseName = (file: string) => path.basename(file).replace(/\.m?[jt]s$/, '');

/** Puts the answer to one import into the staged package; hands over the statement that takes its place. */
async function answer(name: string, { file, source, query }: Asked, bundled: string[]): Promise<string> {
  const beside = path.dirname(file);
  const address = (to: string) => `const ${name} = new URL('./${to}', import.meta.url).href;`;
  if (query === 'worker&url') {
    const to = baseName(source);
    for (const end of ['js', 'js.map', 'd.ts', 'd.ts.map'])
      rmSync(path.join(beside, `${to}.${end}`), { force: true });
    bundled.push(...(await bundleWorker(source, path.join(beside, `${to}.js`), target)));
    return address(`${to}.js`);
  }
  const sheet = path.basename(source);
  const text = await bundleSheet(source, bundled);
  if (query === 'url') {
    writeFileSync(path.join(beside, sheet), text);
    return address(sheet);
  }
  if (query !== 'inline')
    throw new Error(`${source}?${query}: the build of the packages knows no such import`);
  writeFileSync(path.join(beside, `${sheet}.js`), `export default ${JSON.stringify(text)};\n`);
  return `import ${name} from './${sheet}.js';`;
}

/**
 * Answers every such import in the built code of a package.
 *
 * @returns the paths of all modules that were built into its files
 */
export async function answerViteImports({ folder }: WorkspacePackage, staged: string): Promise<string[]> {
  const bundled: string[] = [];
  const dist = path.join(staged, 'dist');
  for (const name of globSync('**/*.js', { cwd: dist })) {
    const file = path.join(dist, name);
    const code = readFileSync(file, 'utf8');
    const found = [...code.matchAll(statement)];
    if (found.length === 0) continue;
    const own = path.join(folder, 'src', name.replace(/\.js$/, '.ts'));
    let answered = code;
    for (const [whole, local = '', specifier = '', query = ''] of found) {
      // TypeScript has written the built path into the import; the source is the one that is there.
      const asked = { file, query, source: resolve(specifier.replace(/^(\..*)\.js$/, '$1.ts'), own) };
      answered = answered.replace(whole, await answer(local, asked, bundled));
    }
    writeFileSync(file, answered);
  }
  return bundled;
}
