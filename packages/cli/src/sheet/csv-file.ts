import { csvReader } from '@gongkai/snapshot';
import { encodingIn } from '../input/decode.ts';
import { type InputFile, nameOf, piecesOf } from '../input/input-file.ts';
import { noShape, refOf, type SheetShape, type TableRow } from '../office/sheet-rows.ts';
import { formula } from './formula.ts';

const unguarded = (text: string) =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;

/**
 * Looks through a file for the encoding in which it is.
 *
 * @throws the file system's error where it cannot be read
 */
export const encodingOf = (file: InputFile): Promise<string> => encodingIn(piecesOf(file));

/** So many bytes without the end of a row are no row of a ledger: a quote that nobody closed, or no table at all. */
const longestRow = 1 << 24;

/**
 * Reads a CSV file a row at a time: no more than a piece of it is in memory.
 *
 * @param encoding in which it is
 * @param row is called with each row that has cells, in order
 * @throws the file system's error where it cannot be read
 */
export async function readCsv(
  file: InputFile,
  encoding: string,
  row: (row: TableRow) => void,
): Promise<SheetShape> {
  let number = 0;
  let waiting = 0;
  const { write, end } = csvReader((words) => {
    number += 1;
    waiting = 0;
    const cells = words.flatMap((cell, column) =>
      cell.trim() === '' ? [] : [{ ref: refOf(column, number), column, text: unguarded(cell) }],
    );
    if (cells.length > 0) row({ number, hidden: false, cells });
  });
  const decoder = new TextDecoder(encoding);
  for await (const piece of piecesOf(file)) {
    waiting += piece.length;
    if (waiting > longestRow)
      throw Object.assign(new Error(`more than ${longestRow} bytes without the end of a row`), {
        code: 'ENOROW',
        path: nameOf(file),
      });
    write(decoder.decode(piece, { stream: true }));
  }
  write(decoder.decode());
  if (end())
    throw Object.assign(new Error('a quote that is never closed'), { code: 'ENOQUOTE', path: nameOf(file) });
  return noShape();
}
