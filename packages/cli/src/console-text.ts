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
