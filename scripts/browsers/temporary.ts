import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder for one run, as the home of a browser that must find no settings of the person who runs it. */
export interface TemporaryFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/** @returns a new empty folder. */
export async function temporaryFolder(name: string): Promise<TemporaryFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), `gongkai-${name}-`));
  // A browser may still be writing there while it ends.
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  return { path: folder, remove };
}
