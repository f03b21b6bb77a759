import path from 'node:path';
import { codeHash, installed } from './code.ts';
import { openEntries } from './entries.ts';
import { type DrawingInput, drawingKey } from './key.ts';

/** Where drawings are kept from one build to the next; `GONGKAI_CACHE` names another folder. */
const drawingFolder = (): string =>
  path.resolve(process.env.GONGKAI_CACHE ?? path.join('node_modules', '.cache', 'gongkai'), 'drawings');

/** Draws only what has not been drawn of the same input by the same code. */
export interface Drawings {
  /**
   * @param input all of which the content is made
   * @param make makes it, where it is not there
   */
  readonly drawn: (
    input: Omit<DrawingInput, 'code'>,
    make: () => Promise<Uint8Array<ArrayBuffer>>,
  ) => Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Keeps drawings in a folder.
 *
 * @param folder see `openEntries`
 * @param code the code that draws, by its hash
 */
export function keepDrawings(folder: string, code: string): Drawings {
  const entries = openEntries(folder);
  return {
    async drawn(input, make) {
      const key = drawingKey({ ...input, code });
      const before = await entries.get(key);
      if (before !== null) return before;
      const content = await make();
      await entries.put(key, content);
      return content;
    },
  };
}

/** Nothing is kept: what is drawn is drawn anew. */
const notKept: Drawings = { drawn: (_, make) => make() };

/** Name in the environment by which the pages of a build, which are bundled apart, are told by what code they draw. */
const codeVariable = 'GONGKAI_DRAWING_CODE';

/** The drawings of the build that runs; while one works on a site nothing is kept, because the code may change under it. */
export function buildDrawings(): Drawings {
  const code = process.env[codeVariable];
  return code === undefined ? notKept : keepDrawings(drawingFolder(), code);
}

/**
 * Begins a build: from now on drawings are kept. Reads the code that draws, which a bundle of it could not find. Where it lies in no folder, as
 * with Yarn's Plug'n'Play, nobody can tell whether it changed, and nothing is kept.
 */
export function beginDrawings(): void {
  const own = path.resolve(import.meta.dirname, '..');
  const charts = installed('@gongkai/charts', own);
  if (charts === null) return;
  process.env[codeVariable] = codeHash({
    sources: [path.join(own, 'files'), path.join(own, 'cache')],
    packages: [charts],
    named: ['sharp', 'pdfkit', 'svg-to-pdfkit', 'harfbuzzjs'].map(
      (name) => [name, path.dirname(own)] as const,
    ),
  });
}

/** Ends a build: throws away what no build has used for long. */
export async function endDrawings(): Promise<void> {
  delete process.env[codeVariable];
  await openEntries(drawingFolder()).sweep();
}
