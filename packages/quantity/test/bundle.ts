import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/** What a site loads of this package for one function. */
export interface Bundle {
  readonly code: string;
  /** Bytes as a server sends them. */
  readonly size: number;
  /** Of each module in it, the bytes it would have alone. */
  readonly modules: ReadonlyMap<string, number>;
}

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

/** Bundles a function as a site's build does: `weighed('index.ts', 'read')`. */
export async function weighed(file: string, name: string): Promise<Bundle> {
  const entry = 'virtual:entry';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? `export { ${name} } from '${source}${file}';` : null),
      },
    ],
    build: {
      write: false,
      target: 'es2020',
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error(`no bundle of ${file}`);
  const modules = Object.entries(chunk.modules).map(
    ([id, { code }]) => [id.replace(source, ''), gzipped(code ?? '')] as const,
  );
  return { code: chunk.code, size: gzipped(chunk.code), modules: new Map(modules) };
}
