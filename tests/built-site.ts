import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';
import { recoverSite } from '../scripts/build/guard.ts';
import { listen } from '../scripts/listen.ts';
import { run } from '../scripts/steps.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    site: string;
    /** Folder of the same site built without an address of its own, whose links are relative. */
    relative: string;
    /** That one, served below a path as a host that gives each union a folder would. */
    below: string;
  }
}

/** Builds the site as one builds it who has not said where it will be. */
async function buildWithoutUrl(folder: string): Promise<string> {
  const [data, site] = [path.join(folder, 'data'), path.join(folder, 'site')];
  cpSync('data', data, { recursive: true });
  const file = path.join(data, 'site.json');
  const { url: _, ...settings } = JSON.parse(readFileSync(file, 'utf8')) as { url?: string };
  // Pictures for articles, and a third language, are looked at in the other one: to write them twice takes a minute.
  const { translations: _translations, ...said } = settings as { translations?: object };
  writeFileSync(file, JSON.stringify({ ...said, languages: ['zh-Hans', 'en'], pages: { pictures: false } }));
  if ((await run(['node', 'scripts/build.ts', '--data', data, '--out', site])) !== 0)
    throw new Error('the site does not build without its address');
  return site;
}

/** Serves the site that `npm test` has just built (or builds it) on a free port, and below a path the one that does not know its address. */
export default async function serveBuiltSite(project: TestProject) {
  const folder = path.resolve('dist');
  await recoverSite(folder);
  if (!existsSync(folder) && (await run(['node', 'scripts/build.ts'])) !== 0)
    throw new Error('the site does not build');
  const temporary = mkdtempSync(path.join(tmpdir(), 'gongkai-relative-'));
  const relative = await buildWithoutUrl(temporary);
  const [files, relativeFiles] = [sirv(folder, { dev: false }), sirv(relative, { dev: false })];
  const prefix = '/some/union';
  const server = createServer((request, response) => {
    const isBelow = request.url?.startsWith(`${prefix}/`) ?? false;
    if (isBelow) request.url = request.url?.slice(prefix.length) ?? '/';
    (isBelow ? relativeFiles : files)(request, response, () => {
      response.writeHead(404).end();
    });
  });
  const { url, close } = await listen(server);
  project.provide('site', url);
  project.provide('relative', relative);
  project.provide('below', `${url.slice(0, -1)}${prefix}/`);
  return async () => {
    await close();
    rmSync(temporary, { recursive: true, force: true });
  };
}
