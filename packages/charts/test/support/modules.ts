import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

const source = (file: string) => fileURLToPath(new URL(`../../src/${file}`, import.meta.url));

/**
 * @param file of this package, below `src`
 * @param names what is imported of it; the rest may be left out of the bundle
 * @param platform whose variants of a package are taken
 * @returns the modules of which something is left in a bundle, as paths
 */
export async function modulesOf(
  file: string,
  names: readonly string[],
  platform: 'browser' | 'node',
): Promise<readonly string[]> {
  const entry = 'virtual:entry';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    ...(platform === 'node' ? { ssr: { noExternal: true } } : {}),
    build: {
      write: false,
      modulePreload: false,
      ssr: platform === 'node',
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? `export { ${names.join(', ')} } from '${source(file)}';` : null),
      },
    ],
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  return (output?.output ?? []).flatMap((chunk) =>
    chunk.type === 'chunk'
      ? Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? id : []))
      : [],
  );
}
