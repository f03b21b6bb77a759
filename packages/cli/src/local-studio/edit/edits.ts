import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { describeProblem, parseJson } from '@gongkai/snapshot';
import { writeBeside } from '../../write-beside.ts';
import type { EditState } from '../page/edit/contract.ts';
import type { StudioContext } from '../project/context.ts';
import { type Doubt, EditedFile, type StoredEdit } from './edited-file.ts';

/** Files that are mended in a form, and the list that each holds; those of settings hold none. */
export const editKinds = { figures: 'figures', stations: 'features', union: null, site: null } as const;
export type EditKind = keyof typeof editKinds;

/** A file that was opened to be mended, or why it cannot be, in words. */
export type Opened = { readonly edited: EditedFile } | { readonly refused: string };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @returns the path of a file of a union below the data folder; null where there is no such union. */
export function editedName(kind: EditKind, union: string, { folder }: StudioContext): string | null {
  const entry = folder.data.unions.get(union);
  if (!entry) return null;
  const files = {
    figures: entry.figuresFile,
    stations: entry.unionFile.replace(/union\.json$/u, 'stations.geojson'),
    union: entry.unionFile,
    site: 'site.json',
  };
  return files[kind];
}

/** @returns the text of a file as it is on the disk; null where there is none. */
export function diskText(file: string, { folder }: StudioContext): string | null {
  const content = folder.files.get(file);
  return content && 'text' in content ? content.text : null;
}

/** Why a file cannot be mended in a form: its JSON is broken, or holds what a form would lose. */
function whyNot(file: string, kind: EditKind, context: StudioContext): string | null {
  const { folder, locale, say } = context;
  if (!folder.files.has(file)) return null;
  const parsed = parseJson(file, folder.files.get(file));
  if ('problem' in parsed) return describeProblem(parsed.problem, locale);
  // A mark at the beginning is lost nowhere: the text keeps it.
  const loss = parsed.losses.find(({ code }) => code !== 'file-mark');
  if (loss) return describeProblem(loss, locale);
  const { raw } = parsed;
  const list = editKinds[kind];
  if (list === null) return isRecord(raw) ? null : say.noObject(file);
  return isRecord(raw) && Array.isArray(raw[list]) ? null : say.noList(file, list);
}

const isDoubt = (doubt: unknown): doubt is Doubt => {
  const { id, field, note, found } = isRecord(doubt) ? doubt : {};
  return [id, field, note, found].every((text) => typeof text === 'string');
};

const doubtsIn = (doubts: unknown): readonly Doubt[] => (Array.isArray(doubts) ? doubts.filter(isDoubt) : []);

/** The site has one file, by whichever union it is opened. */
const keyOf = (kind: EditKind, union: string): string => `${kind}-${kind === 'site' ? 'all' : union}`;

/** Files that are being mended. What is not saved yet is kept among the studio's own files, so that no change is lost. */
export class Edits {
  readonly #folder: string;
  readonly #open = new Map<string, EditedFile>();

  /** @param folder of the studio's own files */
  constructor(folder: string) {
    this.#folder = folder;
  }

  #kept = (kind: EditKind, union: string): string => path.join(this.#folder, `${keyOf(kind, union)}.json`);

  #stored(kind: EditKind, union: string, file: string): StoredEdit | null {
    const kept = this.#kept(kind, union);
    if (!existsSync(kept)) return null;
    try {
      const stored = JSON.parse(readFileSync(kept, 'utf8')) as Partial<StoredEdit> | null;
      const { version, base, text } = stored ?? {};
      const isWhole =
        typeof version === 'number' &&
        (base === null || typeof base === 'string') &&
        typeof text === 'string' &&
        stored?.file === file &&
        isRecord(JSON.parse(text));
      return isWhole ? { ...(stored as StoredEdit), doubts: doubtsIn(stored?.doubts) } : null;
    } catch {
      return null;
    }
  }

  /**
   * Opens a file of a union as it is on the disk, or as it was left.
   *
   * @param empty what a file holds that is not there yet
   */
  open(kind: EditKind, union: string, empty: object, context: StudioContext): Opened {
    const file = editedName(kind, union, context);
    if (file === null) return { refused: context.say.badRequest };
    const key = keyOf(kind, union);
    const disk = diskText(file, context);
    const open = this.#open.get(key);
    if (open?.file === file && (open.isChanged || !open.isOutdated(disk))) return { edited: open };
    this.#open.delete(key);
    const stored = this.#stored(kind, union, file);
    const refused = stored ? null : whyNot(file, kind, context);
    if (refused !== null) return { refused };
    const edited = new EditedFile(file, disk, `${JSON.stringify(empty, null, 2)}\n`, stored);
    this.#open.set(key, edited);
    return { edited };
  }

  /** @returns the kinds of files that have changes which are not saved, of any union. */
  get unsaved(): readonly EditKind[] {
    const names = existsSync(this.#folder) ? readdirSync(this.#folder) : [];
    const kinds = Object.keys(editKinds) as EditKind[];
    return kinds.filter((kind) =>
      names.some((name) => name.startsWith(`${kind}-`) && name.endsWith('.json')),
    );
  }

  /** Keeps what was changed, whole or not at all. @throws the file system's error */
  async keep(kind: EditKind, union: string, edited: EditedFile): Promise<void> {
    const file = this.#kept(kind, union);
    if (!edited.isChanged) return rm(file, { force: true });
    await mkdir(this.#folder, { recursive: true });
    await writeBeside(file, [JSON.stringify(edited.stored)]);
  }

  /** Throws away what was changed and not saved. */
  async discard(kind: EditKind, union: string): Promise<void> {
    this.#open.delete(keyOf(kind, union));
    await rm(this.#kept(kind, union), { force: true });
  }
}

/** @returns what every form shows of the file that it mends. */
export const editState = (edited: EditedFile, union: string, context: StudioContext): EditState => ({
  version: edited.version,
  union,
  file: edited.file,
  isChanged: edited.isChanged,
  isOutdated: edited.isOutdated(diskText(edited.file, context)),
  canUndo: edited.canUndo,
  canRedo: edited.canRedo,
  refused: null,
});

/** @returns what a form shows where there is nothing to mend. */
export const refusedState = (union: string, refused: string): EditState => ({
  version: 0,
  union,
  file: '',
  isChanged: false,
  isOutdated: false,
  canUndo: false,
  canRedo: false,
  refused,
});
