/** The style sheets that elements bring: each as text in a module, and as a file beside it for browsers that build no sheet from text. */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.ts';
import type { Extra } from './extras.ts';

/** The address of the file as every bundler knows it: a path that begins with a dot, in plain quotes. */
function withPlainAddress(code: string, name: string): string {
  const plain = code.replace(
    /new URL\((?:`([^`]+)`|"([^"]+)"),\s*import\.meta\.url\)/g,
    (_, quoted: string | undefined, plainly: string | undefined) =>
      `new URL('./${(quoted ?? plainly ?? '').replace(/^\.\//, '')}', import.meta.url)`,
  );
  if (plain.split("new URL('./").length !== 2)
    throw new Error(`${name}: expected one address of a style sheet, found ${code.slice(-200)}`);
  return plain;
}

/** Sheets are made of those of `@gongkai/charts` by Vite, so that what is published asks for nothing that is Vite's. */
export const sheetFiles: Extra = async ({ folder }, staged) => {
  const target = path.join(staged, 'dist/lazy/sheets');
  const sources = globSync('*.ts', { cwd: path.join(folder, 'src/lazy/sheets') });
  // What these were made of is in the files that take their place.
  for (const name of globSync('*.{css,js.map}', { cwd: target })) rmSync(path.join(target, name));
  const entries = sources.map((file) => [
    path.basename(file, '.ts'),
    path.join(folder, 'src/lazy/sheets', file),
  ]);
  const modules = await bundle({ root: folder, entries: Object.fromEntries(entries), folder: target });
  for (const [name = ''] of entries) {
    const file = path.join(target, `${name}.js`);
    writeFileSync(file, withPlainAddress(readFileSync(file, 'utf8'), name));
  }
  return modules;
};
