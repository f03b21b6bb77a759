import { CommandError } from '../command-error.ts';
import { type InputFile, nameOf } from '../input/input-file.ts';
import { readXml } from '../office/xml.ts';
import { contentOf, openArchive } from '../office/zip.ts';
import type { Line } from './line.ts';
import { TableReader } from './table-reader.ts';

const main = 'word/document.xml';

/** Text that was deleted under revision, and the second form of a drawing for old versions of Word. */
const isSkipped = (name: string) => name === 'del' || name === 'Fallback';

const headingLevel = (style: string): number | undefined => {
  const level = /^(?:heading|标题)\s?(\d)$/iu.exec(style)?.[1] ?? /^(\d)$/.exec(style)?.[1];
  return level === undefined ? undefined : Number(level);
};

/** Styles by their ids: Word in Chinese calls the first heading `1`, and its name is heading 1. */
async function styleNames(pieces: AsyncIterable<string>, place: string): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  let id = '';
  await readXml(pieces, place, {
    open: (name, attributes) => {
      if (name === 'style') id = attributes['w:styleId'] ?? '';
      else if (name === 'name' && id !== '') names.set(id, attributes['w:val'] ?? '');
    },
    close: (name) => {
      if (name === 'style') id = '';
    },
  });
  return names;
}

/**
 * Reads the paragraphs of a Word document. Deleted text, comments, foot notes and properties are not read.
 *
 * @param file the document
 */
export async function readDocx(file: InputFile): Promise<Line[]> {
  const archive = await openArchive(file);
  const name = nameOf(file);
  try {
    if (!archive.names.has(main)) throw new CommandError('office-archive', name, 'docx', contentOf(archive));
    const styles = await styleNames(archive.text('word/styles.xml'), name);
    const tables = new TableReader();
    // A paragraph may hold a text box with paragraphs of its own.
    const open: { words: string; style: string }[] = [];
    let inText = false;
    let skipped = 0;
    await readXml(archive.text(main), name, {
      open: (name, attributes) => {
        const paragraph = open.at(-1);
        if (isSkipped(name)) skipped += 1;
        else if (skipped > 0) return;
        else if (name === 'p') open.push({ words: '', style: '' });
        else if (name === 't') inText = true;
        else if (name === 'tbl') tables.open();
        else if (name === 'tr') tables.row();
        else if (name === 'tc') tables.cell();
        else if (name === 'gridSpan') tables.span(Number(attributes['w:val'] ?? 1));
        else if (name === 'vMerge' && attributes['w:val'] !== 'restart') tables.continued();
        else if (paragraph && name === 'pStyle') paragraph.style = attributes['w:val'] ?? '';
        else if (paragraph && (name === 'tab' || name === 'br')) paragraph.words += ' ';
      },
      close: (name) => {
        if (isSkipped(name)) skipped -= 1;
        else if (skipped > 0) return;
        else if (name === 't') inText = false;
        else if (name === 'tbl') tables.close();
        else if (name === 'p') {
          const { words = '', style = '' } = open.pop() ?? {};
          const heading = headingLevel(styles.get(style) ?? style);
          tables.line({ text: words, ...(heading === undefined ? {} : { heading }) });
        }
      },
      text: (text) => {
        const paragraph = open.at(-1);
        if (inText && paragraph) paragraph.words += text;
      },
    });
    return tables.lines();
  } finally {
    archive.close();
  }
}
