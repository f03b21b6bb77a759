import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';
import { recoverSite } from '../scripts/build/guard.ts';
import { listen } from '../scripts/listen.ts';
import { run } from '../scripts/steps.ts';
import { buildRelativeSite } from './relative-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, with a slash at its end. */
    site: string;
    /** Folder of the same site built without an address of its own, whose links are relative, with one union more. */
    relative: string;
    /** That one, served below a path as a host that gives each union a folder would. */
    below: string;
  }
}

/** Serves the site that `npm test` has just built (or builds it) on a free port, and below a path the one that does not know its address. */
export default async function serveBuiltSite(project: TestProject) {
  const folder = path.resolve('dist');
  await recoverSite(folder);
  if (!existsSync(folder) && (await run(['node', 'scripts/build.ts'])) !== 0)
    throw new Error('the site does not build');
  const temporary = mkdtempSync(path.join(tmpdir(), 'gongkai-relative-'));
  const relative = process.env.GONGKAI_RELATIVE_SITE ?? (await buildRelativeSite(temporary));
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
