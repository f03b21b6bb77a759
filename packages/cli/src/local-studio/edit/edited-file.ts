import { createHash } from 'node:crypto';
import { changedText, type JsonChange } from '../../json/json-text.ts';

/** A change of a text: at one place something is put in the place of something else. */
interface TextChange {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** What a ledger left open about a cell that came out of it. */
export interface Doubt {
  /** Id of the entry. */
  readonly id: string;
  readonly field: string;
  /** By what it is told in words. */
  readonly note: string;
  /** What stood there, where that may be told. */
  readonly found: string;
}

/** What of a file that is being mended is kept on the disk. */
export interface StoredEdit {
  readonly version: number;
  readonly file: string;
  /** Hash of the text that was on the disk; null where there was no file. */
  readonly base: string | null;
  readonly text: string;
  readonly doubts?: readonly Doubt[];
}

/** So many changes can be taken back. */
const maxUndone = 500;

const mark = '\uFEFF';

/** @returns by what a text is known again. */
const textHash = (text: string | null): string | null =>
  text === null ? null : createHash('sha256').update(text).digest('hex');

/** The one stretch in which two texts differ. */
function changeBetween(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return {
    at: start,
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  };
}

const exchanged = (text: string, at: number, out: string, into: string): string =>
  text.slice(0, at) + into + text.slice(at + out.length);

/**
 * A JSON file that is mended in a form. It is a text, in which only what was changed is put anew: what the form does not know stays as somebody
 * wrote it, byte for byte.
 */
export class EditedFile {
  /** Path below the data folder. */
  readonly file: string;
  #text: string;
  #base: string | null;
  #baseText: string | null;
  #version: number;
  readonly #done: TextChange[] = [];
  #undone: TextChange[] = [];
  #value: unknown;
  /** What a ledger left open; a doubt goes when somebody has decided about its cell. */
  doubts: readonly Doubt[] = [];

  /**
   * @param file path below the data folder
   * @param disk what stands there; null where nothing does
   * @param empty the text of a file that is not there yet
   * @param stored what was changed before, and not saved
   */
  constructor(file: string, disk: string | null, empty: string, stored: StoredEdit | null) {
    this.file = file;
    this.#text = stored?.text ?? disk ?? empty;
    this.#base = stored ? stored.base : textHash(disk);
    this.#baseText = this.#base === textHash(disk) ? (disk ?? empty) : null;
    this.#version = stored?.version ?? 1;
    this.doubts = stored?.doubts ?? [];
  }

  get text(): string {
    return this.#text;
  }

  get version(): number {
    return this.#version;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  get isChanged(): boolean {
    return this.#text !== this.#baseText;
  }

  /** What the text says. */
  get value(): unknown {
    this.#value ??= JSON.parse(this.#text.replace(mark, '')) as unknown;
    return this.#value;
  }

  get stored(): StoredEdit {
    return {
      version: this.#version,
      file: this.file,
      base: this.#base,
      text: this.#text,
      doubts: this.doubts,
    };
  }

  /** @returns whether the disk has another text than the one that is mended. */
  isOutdated(disk: string | null): boolean {
    return textHash(disk) !== this.#base;
  }

  #set(text: string): void {
    this.#text = text;
    this.#value = undefined;
    this.#version += 1;
  }

  /** Makes changes, which are then one step that can be taken back. */
  change(changes: readonly JsonChange[]): void {
    const begin = this.#text.startsWith(mark) ? mark : '';
    this.replace(begin + changedText(this.#text.slice(begin.length), changes));
  }

  /** Puts another text in the place of the whole, which can be taken back. */
  replace(text: string): void {
    if (text === this.#text) return;
    this.#done.push(changeBetween(this.#text, text));
    if (this.#done.length > maxUndone) this.#done.shift();
    this.#undone = [];
    this.#set(text);
  }

  /** Takes the last change back. @returns whether there was one */
  undo(): boolean {
    const step = this.#done.pop();
    if (!step) return false;
    this.#undone.push(step);
    this.#set(exchanged(this.#text, step.at, step.after, step.before));
    return true;
  }

  /** Makes the change again that was taken back last. @returns whether there was one */
  redo(): boolean {
    const step = this.#undone.pop();
    if (!step) return false;
    this.#done.push(step);
    this.#set(exchanged(this.#text, step.at, step.before, step.after));
    return true;
  }

  /** The text is on the disk now. What was changed can still be taken back. */
  saved(): void {
    this.#base = textHash(this.#text);
    this.#baseText = this.#text;
    this.doubts = [];
  }
}
