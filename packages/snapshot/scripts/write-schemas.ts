/**
 * Writes the JSON Schema files, by which editors complete data files, into the folder that is named (`data/schema` unless told).
 * `npm run schema` keeps the copy beside the data current; a test fails where it is not.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { jsonSchemas } from '../src/index.ts';

const folder = process.argv[2] ?? 'data/schema';
await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  await writeFile(path.join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
