/** Writes the fictional unions into the data folder that is named (`data` unless told): `npm run demo`. A test fails where they are not current. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { demoFiles } from './data.ts';

const folder = process.argv[2] ?? 'data';
for (const [name, content] of demoFiles()) {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
}
