import { CommandError } from '../command-error.ts';
import { decode } from '../input/decode.ts';
import { endingOf } from '../input/file-name.ts';
import { bytesOf, type InputFile, nameOf } from '../input/input-file.ts';
import { kindOf, refuseUnreadable } from '../input/other-kinds.ts';
import { readDocx } from './docx.ts';
import { htmlLines } from './html.ts';
import type { Line } from './line.ts';
import { type Paragraph, paragraphsOf } from './report.ts';
import { simplify } from './simplify.ts';
import { withTables } from './table.ts';

const kinds = ['.txt', '.md', '.docx', '.html', '.htm'];

async function linesOf(file: InputFile): Promise<readonly Line[]> {
  const kind = endingOf(nameOf(file));
  if (!kinds.includes(kind))
    throw new CommandError('draft-kind', nameOf(file), kinds.join(' | '), kind === '' ? '—' : kind);
  if (kind === '.docx') return readDocx(file);
  const other = await kindOf(file);
  if (other !== null && other !== 'HTML | XML')
    throw new CommandError('draft-kind', nameOf(file), kinds.join(' | '), other);
  await refuseUnreadable(file);
  const text = decode(await bytesOf(file));
  if (kind === '.htm' || kind === '.html') return htmlLines(text);
  return withTables(text.split(/\r\n|[\n\r]/).map((line) => ({ text: line })));
}

/**
 * Reads a report: text in UTF-8, UTF-16 or GB18030, a web page or a Word document.
 *
 * @param file its name says what it is
 * @returns its paragraphs in simplified characters, each below its headings
 * @throws CommandError where it is none of these; the file system's error where it cannot be read
 */
export async function readReport(file: InputFile): Promise<Paragraph[]> {
  const lines = await linesOf(file);
  return paragraphsOf(lines.map((line) => ({ ...line, text: simplify(line.text) })));
}
