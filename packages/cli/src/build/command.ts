import { existsSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { readArguments, usageError } from '../arguments.ts';
import { fileReason } from '../file-words.ts';
import { sealCommand } from '../seal/command.ts';
import { BuildError, buildSite } from '../site/build.ts';
import { buildFailure } from '../site/failure.ts';
import { lockHeader, ownerHere, takeLock } from '../site/lock.ts';
import { recover, replaceSite } from '../site/replace.ts';
import { lockFile, workFolder } from '../site/work-folder.ts';
import type { Terminal } from '../terminal.ts';
import { localeOf, words } from '../words.ts';
import { buildWords } from './words.ts';

const options = { json: { type: 'boolean' } } as const;

/** Tells a studio that asks whether whoever holds the lock still lives that it does. */
async function answering(id: () => string): Promise<{ readonly port: number; readonly close: () => void }> {
  const server: Server = createServer((request, response) =>
    response.writeHead(request.headers[lockHeader] === id() ? 204 : 404).end(),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  server.unref();
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** Runs the check of `seal --check`; what it says is said where there is something to do. @returns its exit code */
async function isSealed(data: string, io: Terminal): Promise<number> {
  const said: string[] = [];
  const keep = (line: string) => said.push(line);
  const code = await sealCommand([data, '--check'], { ...io, out: keep, err: keep });
  if (code !== 0) for (const line of said) io.err(line);
  return code;
}

/**
 * `gongkai build [project] [--json] [--lang zh-Hans|en]`: builds the site of a project beside, and puts it in the place of `dist/` when it is whole. What is not
 * sealed is not built.
 *
 * @returns 0 where it was built; 1 where the data is not to be published, or the build failed; 2 where the command was called wrongly, or a file cannot be
 *   read or written
 */
export async function buildCommand(args: readonly string[], io: Terminal): Promise<number> {
  const read = readArguments('build', args, options, 1, io);
  if (!read) return 2;
  const { values, lang, positionals } = read;
  const locale = localeOf(io.env, lang);
  const own = buildWords[locale];
  const project = path.resolve(positionals[0] ?? '.');
  const data = path.join(project, 'data');
  if (!existsSync(data)) {
    usageError('build', own.noProject(project), io);
    return 2;
  }
  const sealed = await isSealed(data, io);
  if (sealed !== 0) return sealed;
  let id = '';
  const server = await answering(() => id);
  try {
    const owner = ownerHere(server.port);
    id = owner.id;
    const lock = await takeLock(workFolder(project), owner);
    if ('owner' in lock) {
      io.err(own.open(path.join(workFolder(project), lockFile)));
      return 2;
    }
    try {
      await recover(project);
      const { signal } = new AbortController();
      const built = await buildSite(project, { language: locale, signal, onLine: () => {} });
      const files = readdirSync(built, { recursive: true, withFileTypes: true });
      const count = files.filter((one) => one.isFile()).length;
      await replaceSite(project, built);
      const folder = path.join(project, 'dist');
      io.out(values.json ? JSON.stringify({ folder, files: count }, null, 2) : own.built(folder, count));
      return 0;
    } finally {
      await recover(project).finally(lock.release);
    }
  } catch (error) {
    if (error instanceof BuildError) {
      io.err(buildFailure(error, locale));
      return 1;
    }
    const { code, path: place = project } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    io.err(words(io.env, lang).unwritten(place, fileReason(error, locale)));
    return 2;
  } finally {
    server.close();
  }
}
