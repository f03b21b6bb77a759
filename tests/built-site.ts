import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
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
    /** The same site below a path, as a host that gives each union a folder would serve it. */
    below: string;
  }
}

/** Serves the site that `npm test` has just built (or builds it) on a free port, at the root and below a path. */
export default async function serveBuiltSite(project: TestProject) {
  const folder = path.resolve('dist');
  await recoverSite(folder);
  if (!existsSync(folder) && (await run(['node', 'scripts/build.ts'])) !== 0)
    throw new Error('the site does not build');
  const files = sirv(folder, { dev: false });
  const prefix = '/some/union';
  const server = createServer((request, response) => {
    if (request.url?.startsWith(`${prefix}/`)) request.url = request.url.slice(prefix.length);
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  const { url, close } = await listen(server);
  project.provide('site', url);
  project.provide('below', `${url.slice(0, -1)}${prefix}/`);
  return close;
}
