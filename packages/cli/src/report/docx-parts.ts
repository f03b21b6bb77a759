import { readXml } from '../office/xml.ts';

/** Text that was deleted under revision, and the second form of a drawing for old versions of Word. */
export const isSkipped = (name: string) => name === 'del' || name === 'Fallback';

/** Styles by their ids: Word in Chinese calls the first heading `1`, and its name is heading 1. */
export async function styleNames(pieces: AsyncIterable<string>, place: string): Promise<Map<string, string>> {
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

/** The notes of a document at the foot of its pages or at its end, by their numbers. */
export async function notesIn(pieces: AsyncIterable<string>, place: string): Promise<Map<string, string>> {
  const notes = new Map<string, string>();
  let [id, words, inText, skipped] = ['', '', false, 0];
  await readXml(pieces, place, {
    open: (name, attributes) => {
      if (isSkipped(name)) skipped += 1;
      else if (name === 'footnote' || name === 'endnote') [id, words] = [attributes['w:id'] ?? '', ''];
      else if (name === 't') inText = skipped === 0;
    },
    close: (name) => {
      if (isSkipped(name)) skipped -= 1;
      else if (name === 't') inText = false;
      else if ((name === 'footnote' || name === 'endnote') && words.trim() !== '')
        notes.set(id, words.trim());
    },
    text: (text) => {
      if (inText) words += text;
    },
  });
  return notes;
}
