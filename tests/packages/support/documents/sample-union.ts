import { cpSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../../scripts/packages/workspace.ts';

/** The folder of the union that the README tells to copy, in a data folder. */
export const sampleFolder = 'data/unions/sample';

/** Puts a data folder with the sample union, its parent and the catalogue of indicators into a project. */
export function addSampleUnion(folder: string): void {
  const copy = (from: string, to: string) =>
    cpSync(path.join(root, from), path.join(folder, to), { recursive: true });
  copy('docs/sample-union', sampleFolder);
  copy('data/unions/acftu', 'data/unions/acftu');
  copy('data/indicators.json', 'data/indicators.json');
}
