import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { columns, type SheetRow } from '../../sheet/columns.ts';
import { writeBeside } from '../../write-beside.ts';

/** A passage of which nothing was drafted: where, and why; never its words. */
export interface Stop {
  readonly paragraph: number;
  readonly why: 'person' | 'enterprise';
  readonly masked: string;
}

/** The draft that the clerk works on. */
export interface StoredDraft {
  readonly version: number;
  readonly file: string;
  readonly union: string;
  readonly date: string;
  readonly rows: readonly SheetRow[];
  readonly stops: readonly Stop[];
  /** So many rows at the end were added by hand; the last of them can be taken back. */
  readonly added?: number;
}

const keys = new Set<string>(columns.map(({ key }) => key));

const isRow = (row: unknown): row is SheetRow =>
  typeof row === 'object' &&
  row !== null &&
  Object.entries(row).every(([key, value]) => keys.has(key) && typeof value === 'string');

function parsed(text: string): StoredDraft | null {
  try {
    const draft = JSON.parse(text) as Partial<StoredDraft> | null;
    const { version, file, union, date, rows, stops } = draft ?? {};
    const isWhole =
      typeof version === 'number' &&
      [file, union, date].every((word) => typeof word === 'string') &&
      Array.isArray(rows) &&
      rows.every(isRow) &&
      Array.isArray(stops);
    return isWhole ? (draft as StoredDraft) : null;
  } catch {
    return null;
  }
}

/** Keeps the draft in a file of the project, so that no change is lost where the computer is switched off. */
export class DraftStore {
  readonly #file: string;
  #draft: StoredDraft | null;

  /** @param folder of the studio's own files */
  constructor(folder: string) {
    this.#file = path.join(folder, 'draft.json');
    this.#draft = existsSync(this.#file) ? parsed(readFileSync(this.#file, 'utf8')) : null;
  }

  get draft(): StoredDraft | null {
    return this.#draft;
  }

  /**
   * Keeps a draft, whole or not at all.
   *
   * @throws the file system's error; the draft is then the one that was there before
   */
  async put(draft: Omit<StoredDraft, 'version'>): Promise<StoredDraft> {
    const next = { ...draft, version: (this.#draft?.version ?? 0) + 1 };
    await mkdir(path.dirname(this.#file), { recursive: true });
    await writeBeside(this.#file, [JSON.stringify(next)]);
    this.#draft = next;
    return next;
  }

  /** Throws the draft away. */
  async remove(): Promise<void> {
    await rm(this.#file, { force: true });
    this.#draft = null;
  }
}
