import { readdirSync, readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import path from 'node:path';

/** A file of the page, as it is sent. */
export interface PageFile {
  readonly type: string;
  readonly content: string;
}

const folder = path.join(import.meta.dirname, '../page');

/** In the published package the modules of the page are JavaScript, as this one is; in the repository their types are taken away when they are asked for. */
const script = path.extname(import.meta.filename);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const withoutTypes = (code: string): string =>
  nodeModule.stripTypeScriptTypes(code).replace(/(?<=from '\.[\w./-]+)\.ts(?=')/g, '.js');

/**
 * Reads the files of the page, once: only these names are ever answered, whatever a request asks for.
 *
 * @returns files by their path in an address
 */
export function pageFiles(): ReadonlyMap<string, PageFile> {
  const files = new Map<string, PageFile>();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of names.map((one) => one.split(path.sep).join('/'))) {
    const text = () => readFileSync(path.join(folder, name), 'utf8');
    const isScript = name.endsWith(script) && !name.endsWith('.d.ts');
    const type = types[isScript ? '.js' : path.extname(name)];
    if (type === undefined) continue;
    const address = isScript ? `${name.slice(0, -script.length)}.js` : name;
    files.set(`/${address}`, {
      type,
      content: isScript && script === '.ts' ? withoutTypes(text()) : text(),
    });
  }
  const page = files.get('/index.html');
  if (page) files.set('/', page);
  return files;
}
