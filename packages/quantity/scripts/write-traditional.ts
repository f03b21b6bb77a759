/** `node packages/quantity/scripts/write-traditional.ts`: writes the table of traditional characters anew, after words were added. */
import { writeFileSync } from 'node:fs';
import { traditionalFile, traditionalPairs } from './traditional-table.ts';

writeFileSync(
  new URL('../src/text/traditional-pairs.ts', import.meta.url),
  traditionalFile(await traditionalPairs()),
);
