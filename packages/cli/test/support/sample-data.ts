import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The root of the repository. */
export const root = path.resolve(import.meta.dirname, '../../../..');

/** The only snapshot of `sampleData`, below its folder. */
export const snapshot = 'unions/sample/snapshots/2026-01-31.json';

/** The data of one invented union below a new folder. */
export function sampleData(): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'gongkai-seal-')), 'data');
  for (const file of ['indicators.json', 'unions/acftu'])
    cpSync(path.join(root, 'data', file), path.join(folder, file), { recursive: true });
  cpSync(path.join(root, 'docs/sample-union'), path.join(folder, 'unions/sample'), { recursive: true });
  const file = path.join(folder, 'unions/sample/union.json');
  // What has the code of the example, is never sealed.
  writeFileSync(file, readFileSync(file, 'utf8').replace('000000', '990000'));
  return folder;
}
