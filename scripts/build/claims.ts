import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Owner, stateOf, thisProcess } from './owner.ts';

/** How often an owner gives a sign of life, and for how long one on another machine may give none. Milliseconds. */
export const pulse = { every: 2_000, lost: 20_000 } as const;

/** How the file of a claim itself ends. */
export const ending = '.owner.json';

/** A name in a folder that belongs to a process as long as it lives. What else in the folder begins with the name belongs to it, too. */
export interface Claim {
  readonly id: string;
  /** The path of a thing that belongs to the claim. */
  readonly of: (what: string) => string;
  /** Tells whether nobody has taken the claim for one of a dead process. */
  readonly held: () => Promise<boolean>;
  readonly release: () => Promise<void>;
}

/** A claim of somebody else, as it stands in the folder. */
export interface OtherClaim {
  readonly id: string;
  /** Null where what stands there cannot be read. */
  readonly owner: Owner | null;
  /** Changes with every sign of life. */
  readonly pulse: string;
}

const missing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Makes a folder; the `recursive` of Node hides why it cannot. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/**
 * Lays a claim. Each has a name of its own, so that whoever clears away one of a dead process can never clear away another's.
 *
 * @param folder where claims of a kind lie; it is made where it is missing
 * @throws the file system's error where nothing can be written there
 */
export async function layClaim(folder: string): Promise<Claim> {
  const id = `${process.pid}-${randomBytes(6).toString('hex')}`;
  const of = (what: string) => path.join(folder, `${id}.${what}`);
  const file = path.join(folder, `${id}${ending}`);
  // Whoever gives up the last claim takes the folder away.
  for (let tries = 0; ; tries += 1) {
    try {
      await makeFolder(folder);
      await writeFile(of('tmp'), JSON.stringify(thisProcess()));
      await rename(of('tmp'), file);
      break;
    } catch (error) {
      if (!missing(error) || tries === 20) {
        await rm(of('tmp'), { force: true }).catch(() => {});
        await rmdir(folder).catch(() => {});
        throw error;
      }
    }
  }
  const beat = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => {});
  }, pulse.every);
  beat.unref();
  return {
    id,
    of,
    held: () =>
      stat(file).then(
        () => true,
        () => false,
      ),
    async release() {
      clearInterval(beat);
      await rm(file, { force: true });
      await rmdir(folder).catch(() => {});
    },
  };
}

/** Reads the names in a folder; none where there is no folder. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (missing(error)) return [];
    throw error;
  }
}

/** Reads the claims in a folder of processes that are not known to be gone. */
export async function claimsIn(folder: string, except?: Claim): Promise<OtherClaim[]> {
  const found = (await namesIn(folder)).map(async (name): Promise<OtherClaim[]> => {
    if (!name.endsWith(ending)) return [];
    const id = name.slice(0, -ending.length);
    if (id === except?.id) return [];
    const file = path.join(folder, name);
    try {
      const [text, { mtimeMs }] = await Promise.all([readFile(file, 'utf8'), stat(file)]);
      const owner = JSON.parse(text) as Owner;
      return stateOf(owner) === 'gone' ? [] : [{ id, owner, pulse: `${mtimeMs}` }];
    } catch (error) {
      // Given up meanwhile; or no description of a process, which nobody renews.
      return missing(error) ? [] : [{ id, owner: null, pulse: '' }];
    }
  });
  return (await Promise.all(found)).flat();
}

/**
 * Clears things away. Each first takes another name at one stroke: what a dying process was about to do with it either came before, or finds
 * nothing.
 *
 * @param folder where claims lie
 * @param names of what belongs to no process that lives; they were listed before it was asked who lives, so that what somebody lays down
 *   meanwhile is not among them
 */
export async function sweep(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const trash = path.join(folder, `trash-${randomBytes(6).toString('hex')}`);
    try {
      await rename(path.join(folder, name), trash);
      await rm(trash, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    } catch {
      // A program on Windows may keep a file open: the next command tries again.
    }
  }
}
