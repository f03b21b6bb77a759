/** What some packages have beside their code: made of the code, and different in each. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { figureSchemas, jsonSchemas } from '@gongkai/snapshot';
import { writeManifest } from '../manifest/write-manifest.ts';
import { workerText } from './map-files.ts';
import { pageFiles } from './page-files.ts';
import type { Extra } from './workspace.ts';

/** JSON Schemas of the data files, by which editors complete them, and of what a figure can be made of. */
const schemas: Extra = async (_, staged) => {
  const folder = path.join(staged, 'schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries({ ...jsonSchemas(), ...figureSchemas() }))
    writeFileSync(path.join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
  return [];
};

const descriptions = [
  'custom-elements.json',
  'jsx-types.d.ts',
  'vscode.html-custom-data.json',
  'vscode.css-custom-data.json',
];

/** What editors and frameworks know of the elements, with the paths of the built files. */
const describeElements: Extra = async ({ folder }, staged) => {
  writeManifest(staged, folder);
  for (const name of descriptions) {
    const file = path.join(staged, name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace(/(?<=["'/])src\/([\w./-]+)\.ts(?=["'])/g, 'dist/$1.js'));
  }
  return [];
};

/** By the names of the packages' folders. */
export const extras: Readonly<Record<string, readonly Extra[]>> = {
  snapshot: [schemas],
  elements: [describeElements, pageFiles('src/define.ts')],
  map: [describeElements, workerText, pageFiles('src/define-all.ts')],
};
