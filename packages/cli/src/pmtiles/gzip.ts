import { gzipSync } from 'node:zlib';

/** Place in a gzip header of the system on which it was made, and what stands there for an unknown one (RFC 1952). */
const system = 9;
const unknown = 255;

/** @returns the bytes compressed, the same on every system. */
export function gzip(bytes: Uint8Array): Uint8Array {
  const compressed = gzipSync(bytes, { level: 9 });
  compressed[system] = unknown;
  return compressed;
}
