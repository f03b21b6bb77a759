/** Prints what `read` weighs, module by module, and how much of it are words. */
import { gzipSync } from 'node:zlib';
import { weighed } from '../test/bundle.ts';

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

const { code, size, modules } = await weighed('index.ts', 'read');
const characters = code.match(/[\u3000-\u9fff\uff00-\uffef]/g) ?? [];
console.log(
  `read: ${size} bytes gzip; its ${characters.length} Chinese characters alone ${gzipped(characters.join(''))}`,
);
console.log(`readPlain: ${(await weighed('plain.ts', 'readPlain')).size} bytes gzip`);
for (const [file, bytes] of [...modules].sort(([, a], [, b]) => b - a))
  console.log(`${String(bytes).padStart(6)} ${file}`);
