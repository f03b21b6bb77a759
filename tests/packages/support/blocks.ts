/** A block of code in a document. */
export interface Block {
  readonly language: string;
  /** The file that it is, where it says so: ```js title="src/main.js". */
  readonly title: string | null;
  readonly text: string;
}

/** Finds the fenced blocks of a document in Markdown. */
export const blocksOf = (markdown: string): Block[] =>
  Array.from(
    markdown.matchAll(/^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$/gms),
    ([, language = '', title, text = '']) => ({ language, title: title ?? null, text }),
  );
