/** Builds and packs the packages once, and serves them to the projects of the tests. */
import type { TestProject } from 'vitest/node';
import { buildPackages } from '../../scripts/packages/build.ts';
import { packAll } from '../../scripts/packages/pack.ts';
import { startRegistry } from './support/registry.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where packages of ours are installed from. */
    readonly registry: string;
    /** Paths of all files by the name of the package. */
    readonly packed: Readonly<Record<string, readonly string[]>>;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  // `npm test` has built them while it built the site.
  if (!process.env.GONGKAI_PACKAGES_BUILT) await buildPackages();
  const tarballs = packAll();
  const registry = await startRegistry(tarballs);
  project.provide('registry', registry.url);
  project.provide(
    'packed',
    Object.fromEntries(tarballs.map(({ manifest, files }) => [manifest.name, files])),
  );
  return registry.close;
}
