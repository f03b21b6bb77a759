import path from 'node:path';
import { type Files, isSnapshotFile, missingQuantityFields } from '@gongkai/snapshot';
import { applyEdits, modify, parse } from 'jsonc-parser';
import { writeBeside } from '../write-beside.ts';

/** What `check --fix` did. */
export interface Fixed {
  /** Files that were written, by path below the folder, with the number of quantities that are whole now. */
  readonly files: ReadonlyMap<string, number>;
  /** Snapshots that were published: their hash would change, so they stay as they are. */
  readonly published: readonly string[];
}

const mark = '\uFEFF';

/** Only what is missing is put in; everything else of the text, its line breaks and indents, stays as somebody wrote it. */
function completed(text: string): { readonly text: string; readonly count: number } {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol };
  const begin = text.startsWith(mark) ? mark : '';
  let whole = text.slice(begin.length);
  const missing = missingQuantityFields(parse(whole, [], { disallowComments: true }));
  for (const { keys, fields } of missing)
    for (const [field, value] of Object.entries(fields))
      whole = applyEdits(whole, modify(whole, [...keys, field], value, { formattingOptions }));
  return { text: begin + whole, count: missing.length };
}

/**
 * Writes into snapshots what can be computed: what a quantity leaves out and its printed words tell.
 *
 * @param folder the data folder
 * @param files what was read of it
 * @param isPublished whether a file was published or sealed: it stays as it is
 * @throws the file system's error; the file is then as it was
 */
export async function fixFolder(
  folder: string,
  files: Files,
  isPublished: (file: string) => boolean,
): Promise<Fixed> {
  const written = new Map<string, number>();
  const kept: string[] = [];
  for (const [file, content] of files) {
    if (!isSnapshotFile(file) || !('text' in content) || content.sha256 === undefined) continue;
    const { text, count } = completed(content.text);
    if (count === 0) continue;
    if (isPublished(file)) {
      kept.push(file);
      continue;
    }
    await writeBeside(path.join(folder, file), [text]);
    written.set(file, count);
  }
  return { files: written, published: kept };
}
