/** Files as Office and Windows write them, made without Office. */
import { strToU8, zipSync } from 'fflate';

/** Characters of two bytes in GB18030, by character: Node reads this encoding, and does not write it. */
function twoBytes(): Map<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(first, second));
      if ([...character].length === 1) found.set(character, [first, second]);
    }
  return found;
}

/** @returns the characters of two bytes, which are those of GBK. */
export const gbkCharacters = (): ReadonlySet<string> => new Set(twoBytes().keys());

/** @returns a text in GB18030. */
export function gb18030(text: string): Uint8Array {
  const table = twoBytes();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      const bytes = code < 0x80 ? [code] : table.get(character);
      if (!bytes) throw new Error(`no two bytes: ${character}`);
      return bytes;
    }),
  );
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const cellOf = (text: string) =>
  text === '^'
    ? '<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>'
    : `<w:tc><w:tcPr>${text.startsWith('>') ? '<w:gridSpan w:val="2"/>' : ''}</w:tcPr><w:p><w:r><w:t>${escaped(text.replace('>', ''))}</w:t></w:r></w:p></w:tc>`;

/**
 * @param lines of which those that begin with 一、 have the style of a heading, as Word in Chinese names it; a list is a table, in which `^` goes on the cell above
 * and `>` covers two columns; [^words] is a note at the foot of the page
 * @returns a Word document
 */
export function docx(lines: readonly (string | readonly (readonly string[])[])[]): Uint8Array {
  const notes: string[] = [];
  const marked = (xml: string) =>
    xml.replace(/\[\^([^\]]*)\]/gu, (_, words: string) => {
      notes.push(words);
      return `</w:t></w:r><w:r><w:footnoteReference w:id="${notes.length}"/></w:r><w:r><w:t>`;
    });
  const body = lines.map((line) => {
    if (typeof line !== 'string')
      return `<w:tbl>${line.map((row) => `<w:tr>${marked(row.map(cellOf).join(''))}</w:tr>`).join('')}</w:tbl>`;
    const style = /^[一二三四五]、/u.test(line) ? '<w:pPr><w:pStyle w:val="1"/></w:pPr>' : '';
    const half = line.includes('[^') ? 0 : Math.floor(line.length / 2);
    // Word cuts a line where somebody corrected it, also within a number.
    const runs = [line.slice(0, half), line.slice(half)]
      .map((words) => marked(`<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`))
      .join('');
    return `<w:p>${style}${runs}<w:del><w:r><w:delText>旧的99处</w:delText></w:r></w:del></w:p>`;
  });
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return zipSync({
    'word/document.xml': strToU8(
      `${head}<w:document ${space}><w:body>${body.join('')}</w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(
      `${head}<w:styles ${space}><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    ),
    'word/footnotes.xml': strToU8(
      `${head}<w:footnotes ${space}>${notes.map((words, at) => `<w:footnote w:id="${at + 1}"><w:p><w:r><w:t>${escaped(words)}</w:t></w:r></w:p></w:footnote>`).join('')}</w:footnotes>`,
    ),
    'word/comments.xml': strToU8(
      `${head}<w:comments ${space}><w:p><w:t>13912345678</w:t></w:p></w:comments>`,
    ),
  });
}
