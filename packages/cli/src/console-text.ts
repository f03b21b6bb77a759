/** Characters of our words that GBK and the fonts of a Chinese Windows console do not have, with what stands for them there. */
const nearest: Readonly<Record<string, string>> = { '▸': '>', '−': '-', '\uFFFD': '?' };

/**
 * What a line is printed as. Node hands a console whole characters, whatever its code page (`chcp`) is; but a font without a character shows a box.
 *
 * @param line in any of our languages
 * @param platform the system on which it is printed
 */
export const consoleText = (line: string, platform: NodeJS.Platform = process.platform): string =>
  platform === 'win32' ? line.replace(/[▸−\uFFFD]/gu, (character) => nearest[character] ?? character) : line;

/** Characters that nobody sees: controls but for line ends and tabs, marks of direction, blanks without width, marks of bytes, tags. */
const unseen = /(?![\n\r\t])[\p{Cc}\p{Cf}]/gu;

/**
 * Names what nobody sees in a message, as `<U+202E>`: a file's name or a value could else turn the words around it, move the cursor, or look like
 * another one. What is printed for other programs stays as it is.
 *
 * @param line a message for people
 */
export const visibleText = (line: string): string =>
  line.replace(
    unseen,
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
