import { existsSync, readFileSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { programs, runChild } from './child.ts';
import { type Claim, claimsIn, layClaim, namesIn, sweep } from './claims.ts';

/**
 * Where sites are built, each in a folder of its own: inside the project, because Astro keeps what it needs meanwhile in one place for all
 * builds whose folder lies outside.
 */
const workFolder = path.resolve('.cache', 'builds');

/** What came of making a site: the folder in which it stands, or the exit code of the program that failed, which has said why. */
export type MadeSite = { readonly folder: string } | { readonly failed: number };

/** A folder to build in, cleared of what builds that died have left. */
export async function workPlace(): Promise<Claim> {
  const work = await layClaim(workFolder);
  const names = await namesIn(workFolder);
  const living = await claimsIn(workFolder);
  const dead = names.filter((name) => !living.some(({ id }) => name.startsWith(`${id}.`)));
  await sweep(workFolder, dead);
  return work;
}

/** Gives up a folder to build in, with what is in it. */
export async function leave(work: Claim): Promise<void> {
  await rm(work.of('site'), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  await work.release();
}

/**
 * Builds a site.
 *
 * @param data the data folder, which has been checked
 * @param work the place to build in
 * @returns the folder in which the site stands, or the exit code of the program that failed
 */
export async function buildSite(data: string, work: Claim): Promise<MadeSite> {
  const folder = work.of('site');
  const built = await runChild(programs.astro, ['build', '--outDir', folder, '--silent'], {
    GONGKAI_DATA: data,
  });
  if (built !== 0) return { failed: built };
  // With many stations the page of all of them asks for tiles, which are no page's business to make.
  const allStations = path.join(folder, 'stations', 'index.html');
  if (existsSync(allStations) && readFileSync(allStations, 'utf8').includes('stations.pmtiles"')) {
    const tiles = path.join(folder, 'data', 'stations.pmtiles');
    const tiled = await runChild(programs.gongkai, ['tiles', data, '--out', tiles]);
    if (tiled !== 0) return { failed: tiled };
  }
  return { folder };
}

/** Moves a folder, also to another file system. */
export async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
