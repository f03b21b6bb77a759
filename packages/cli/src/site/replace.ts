import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rename } from '../retry-held.ts';
import { buildsFolder, isLeftover, oldSiteFolder, workFolder } from './work-folder.ts';

/**
 * Puts a built site in the place of `dist/`. Where the process dies between the two renames, `recover` puts the old one back.
 *
 * @throws the file system's error; the old site is then in its place
 */
export async function replaceSite(project: string, built: string): Promise<void> {
  const [dist, old] = [path.join(project, 'dist'), oldSiteFolder(project)];
  await rm(old, { recursive: true, force: true });
  if (existsSync(dist)) await rename(dist, old);
  try {
    await rename(built, dist);
  } catch (error) {
    if (existsSync(old)) await rename(old, dist);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Puts back or clears away what a killed process has left. Only whoever holds the lock of the project may call it. */
export async function recover(project: string): Promise<void> {
  const [dist, old] = [path.join(project, 'dist'), oldSiteFolder(project)];
  if (!existsSync(dist) && existsSync(old)) await rename(old, dist);
  await rm(old, { recursive: true, force: true });
  await rm(buildsFolder(project), { recursive: true, force: true });
  const work = workFolder(project);
  await mkdir(work, { recursive: true });
  // No draft is committed by mistake.
  await writeFile(path.join(work, '.gitignore'), '*\n');
  const names = await readdir(work);
  for (const name of names) if (isLeftover(name)) await rm(path.join(work, name), { force: true });
}
