import { CommandError } from '../command-error.ts';
import { type InputFile, nameOf } from '../input/input-file.ts';
import { readXml } from '../office/xml.ts';
import { contentOf, openArchive } from '../office/zip.ts';
import { isSkipped, notesIn, styleNames } from './docx-parts.ts';
import type { Line } from './line.ts';
import { TableReader } from './table-reader.ts';

const main = 'word/document.xml';

const headingLevel = (style: string): number | undefined => {
  const level = /^(?:heading|标题)\s?(\d)$/iu.exec(style)?.[1] ?? /^(\d)$/.exec(style)?.[1];
  return level === undefined ? undefined : Number(level);
};

/** Begins what a table is made of. */
function openInTable(name: string, value: string | undefined, tables: TableReader): void {
  if (name === 'tbl') tables.open();
  else if (name === 'tr') tables.row();
  else if (name === 'tc') tables.cell();
  else if (name === 'gridSpan') tables.span(Number(value ?? 1));
  else if (name === 'vMerge' && value !== 'restart') tables.continued();
}

/** Notes stand below the paragraph that has their marks, and count as a part of it. */
function numberedLines(lines: readonly Line[]): Line[] {
  let at = 0;
  return lines.map((line) => {
    if (!line.isNote) at += 1;
    return { ...line, at };
  });
}

/**
 * Reads the paragraphs of a Word document with their notes. Deleted text, comments and properties are not read.
 *
 * @param file the document
 */
export async function readDocx(file: InputFile): Promise<Line[]> {
  const archive = await openArchive(file);
  const name = nameOf(file);
  try {
    if (!archive.names.has(main)) throw new CommandError('office-archive', name, 'docx', contentOf(archive));
    const styles = await styleNames(archive.text('word/styles.xml'), name);
    const notes = {
      footnoteReference: await notesIn(archive.text('word/footnotes.xml'), name),
      endnoteReference: await notesIn(archive.text('word/endnotes.xml'), name),
    };
    const tables = new TableReader();
    const marked: string[] = [];
    let depth = 0;
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
        else if (name === 'tbl') depth += 1;
        else if (name === 'footnoteReference' || name === 'endnoteReference')
          marked.push(notes[name].get(attributes['w:id'] ?? '') ?? '');
        else if (paragraph && name === 'pStyle') paragraph.style = attributes['w:val'] ?? '';
        else if (paragraph && (name === 'tab' || name === 'br')) paragraph.words += ' ';
        if (skipped === 0) openInTable(name, attributes['w:val'], tables);
      },
      close: (name) => {
        if (isSkipped(name)) skipped -= 1;
        else if (skipped > 0) return;
        else if (name === 't') inText = false;
        else if (name === 'tbl') {
          depth -= 1;
          tables.close();
        } else if (name === 'p') {
          const { words = '', style = '' } = open.pop() ?? {};
          const heading = headingLevel(styles.get(style) ?? style);
          tables.line({ text: words, ...(heading === undefined ? {} : { heading }) });
        }
        // Those of a table or of a text box within a paragraph stand below it.
        if ((name === 'p' || name === 'tbl') && depth === 0 && open.length === 0)
          for (const note of marked.splice(0)) if (note !== '') tables.note(note);
      },
      text: (text) => {
        const paragraph = open.at(-1);
        if (inText && paragraph) paragraph.words += text;
      },
    });
    return numberedLines(tables.lines());
  } finally {
    archive.close();
  }
}
