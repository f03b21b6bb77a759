import { existsSync } from 'node:fs';
import path from 'node:path';
import { readArguments, usageError } from '../arguments.ts';
import { fileReason } from '../file-words.ts';
import { type LockOwner, ownerHere, takeLock } from '../site/lock.ts';
import { recover } from '../site/replace.ts';
import { lockFile, workFolder } from '../site/work-folder.ts';
import type { Terminal } from '../terminal.ts';
import { localeOf, words } from '../words.ts';
import { type Handover, writeHandover } from './server/handover.ts';
import { openBrowser } from './server/open-browser.ts';
import { type RunningServer, startServer } from './server.ts';
import { Studio } from './studio.ts';
import { studioWords } from './words.ts';

const options = { port: { type: 'string' }, 'no-open': { type: 'boolean' } } as const;

const portOf = (text: string | undefined): number | null => {
  if (text === undefined) return 0;
  const port = /^\d{4,5}$/.test(text) ? Number(text) : 0;
  return port >= 1024 && port <= 65_535 ? port : null;
};

/** Waits until somebody ends the studio: by Ctrl-C, or by the button of its page. */
function untilEnded(): { readonly ended: Promise<void>; readonly end: () => void } {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = () => {
      for (const signal of signals) process.removeListener(signal, end);
      resolve();
    };
  });
  for (const signal of signals) process.on(signal, end);
  return { ended, end };
}

/**
 * `gongkai studio [project] [--port n] [--no-open] [--lang zh-Hans|en]`: opens the studio of a project in a browser, and serves it until somebody ends it.
 *
 * @returns 0 where it was ended; 2 where the command was called wrongly, there is no project, or it is open elsewhere
 */
export async function studioCommand(args: readonly string[], io: Terminal): Promise<number> {
  const read = readArguments('studio', args, options, 1, io);
  if (!read) return 2;
  const { values, lang, positionals } = read;
  const locale = localeOf(io.env, lang);
  const own = studioWords[locale];
  const port = portOf(values.port);
  if (port === null) {
    usageError('studio', own.badPort(values.port ?? ''), io);
    return 2;
  }
  const project = path.resolve(positionals[0] ?? '.');
  if (!existsSync(path.join(project, 'data'))) {
    io.err(own.noProject(project));
    return 2;
  }
  const { ended, end } = untilEnded();
  const work = workFolder(project);
  let owner: LockOwner | null = null;
  let running: RunningServer | null = null;
  let studio: Studio | null = null;
  const handovers: Handover[] = [];
  const removeHandovers = async () => {
    for (const { remove } of handovers.splice(0)) await remove();
  };
  const show = async () => {
    if (!running || values['no-open']) return;
    const handover = await writeHandover(running.address, work);
    handovers.push(handover);
    openBrowser(handover.file, io.env);
  };
  try {
    studio = await Studio.open(project, io);
    running = await startServer({
      studio,
      port,
      lockId: () => owner?.id ?? '',
      // The address is on the screen already: a file that cannot be written is no reason to end.
      onAsked: () => void show().catch(() => {}),
      onOpened: () => void removeHandovers().catch(() => {}),
      onEnd: end,
    });
    owner = ownerHere(running.port);
    const lock = await takeLock(work, owner);
    if ('owner' in lock) {
      const { host, pid } = lock.owner;
      io.err(
        host === owner.host
          ? own.already(lock.owner.port, pid)
          : own.elsewhere(host, path.join(work, lockFile)),
      );
      return 2;
    }
    try {
      await recover(project);
      for (const line of own.opened(running.address)) io.out(line);
      await show().catch(() => {});
      await ended;
    } finally {
      await removeHandovers();
      await studio.end();
      // Nothing that was built for a look stays.
      await recover(project).finally(lock.release);
    }
    io.out(own.ended);
    return 0;
  } catch (error) {
    const { code, path: place = project } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    io.err(
      code === 'EADDRINUSE' || (code === 'EACCES' && port !== 0)
        ? own.portTaken(port)
        : words(io.env, lang).unwritten(place, fileReason(error, locale)),
    );
    return 2;
  } finally {
    running?.close();
    await studio?.end();
    end();
  }
}
