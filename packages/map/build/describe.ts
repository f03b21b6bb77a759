/** Writes what editors know of the element, by the script of the package whose elements are described the same way. */
import { fileURLToPath } from 'node:url';

// npm reads what packing prints as JSON: what the generators say goes elsewhere.
console.log = console.error;

const elements = import.meta.resolve('@gongkai/elements/base');
const { writeManifest } = (await import(
  new URL('../scripts/write-manifest.ts', elements).href
)) as typeof import('../../elements/scripts/write-manifest.ts');

const root = fileURLToPath(new URL('..', import.meta.url));
writeManifest(root, root);
