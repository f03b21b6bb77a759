import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The functions of HarfBuzz that are used here; numbers are addresses in its memory. */
interface HarfBuzz {
  readonly memory: WebAssembly.Memory;
  readonly malloc: (size: number) => number;
  readonly hb_blob_create: (
    data: number,
    length: number,
    mode: number,
    user: number,
    destroy: number,
  ) => number;
  readonly hb_blob_destroy: (blob: number) => void;
  readonly hb_blob_get_data: (blob: number, length: number) => number;
  readonly hb_blob_get_length: (blob: number) => number;
  readonly hb_face_create: (blob: number, index: number) => number;
  readonly hb_face_destroy: (face: number) => void;
  readonly hb_face_reference_blob: (face: number) => number;
  readonly hb_set_add: (set: number, value: number) => void;
  readonly hb_subset_input_create_or_fail: () => number;
  readonly hb_subset_input_destroy: (input: number) => void;
  readonly hb_subset_input_set: (input: number, which: number) => number;
  readonly hb_subset_input_set_flags: (input: number, flags: number) => void;
  readonly hb_subset_input_unicode_set: (input: number) => number;
  readonly hb_subset_or_fail: (face: number, input: number) => number;
}

const readOnly = 1;
/** No hints, which paper does not need, and no shared parts of outlines, which a library that reads the font would copy whole. */
const flags = 1 | 4;
const droppedTables = 3;
/** Tables for shaping, which a line that is already broken does not need. */
const dropped = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'VORG', 'vhea', 'vmtx'];

const tagOf = (name: string) => [...name].reduce((tag, sign) => tag * 256 + sign.charCodeAt(0), 0);

let compiled: Promise<WebAssembly.Module> | null = null;

/** Its memory does not grow and holds one Chinese font: each font has an instance of its own. */
async function instantiate(): Promise<HarfBuzz> {
  const file = createRequire(import.meta.url).resolve('harfbuzzjs/hb-subset.wasm');
  compiled ??= readFile(file).then((code) => WebAssembly.compile(code));
  const { exports } = await WebAssembly.instantiate(await compiled);
  return exports as unknown as HarfBuzz;
}

/** A font from which smaller ones are made. */
export type Subset = (characters: ReadonlySet<string>) => Buffer;

/**
 * Opens a font of which documents need a few characters: a Chinese font has twenty megabytes, and to read all of it for each document takes long.
 *
 * @param bytes a file of fonts
 * @param index of the font in the file
 * @returns makes fonts of some of its characters
 * @throws Error where the file is larger than what HarfBuzz holds
 */
export async function openSubset(bytes: Buffer, index: number): Promise<Subset> {
  const harfbuzz = await instantiate();
  const place = harfbuzz.malloc(bytes.length);
  if (place === 0) throw new Error('a file of fonts that is too large to be read');
  new Uint8Array(harfbuzz.memory.buffer).set(bytes, place);
  const blob = harfbuzz.hb_blob_create(place, bytes.length, readOnly, 0, 0);
  const face = harfbuzz.hb_face_create(blob, index);
  return (characters) => {
    const input = harfbuzz.hb_subset_input_create_or_fail();
    harfbuzz.hb_subset_input_set_flags(input, flags);
    const tables = harfbuzz.hb_subset_input_set(input, droppedTables);
    for (const name of dropped) harfbuzz.hb_set_add(tables, tagOf(name));
    const wanted = harfbuzz.hb_subset_input_unicode_set(input);
    for (const character of characters) harfbuzz.hb_set_add(wanted, character.codePointAt(0) ?? 0);
    const subset = harfbuzz.hb_subset_or_fail(face, input);
    harfbuzz.hb_subset_input_destroy(input);
    const made = subset === 0 ? 0 : harfbuzz.hb_face_reference_blob(subset);
    const length = made === 0 ? 0 : harfbuzz.hb_blob_get_length(made);
    if (length === 0) throw new Error('a font of which no part can be made');
    const start = harfbuzz.hb_blob_get_data(made, 0);
    const content = Buffer.from(new Uint8Array(harfbuzz.memory.buffer, start, length));
    harfbuzz.hb_blob_destroy(made);
    harfbuzz.hb_face_destroy(subset);
    return content;
  };
}
