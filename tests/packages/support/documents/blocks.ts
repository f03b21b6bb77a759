/** A block of code in a document. */
export interface Block {
  readonly language: string;
  /** The file that it is, where it says so: ```js title="src/main.js". */
  readonly title: string | null;
  /** Of what it is a part, where it says so: ```json excerpt="union". */
  readonly excerpt: string | null;
  /** A word more behind the language: ```html classic. */
  readonly tag: string | null;
  readonly text: string;
}

/** A fence may stand in a list, where its lines are indented. */
const fence = /^( *)```(\w*)([^\n]*)\n(.*?)^\1```$/gms;

const attribute = (info: string, name: string) => new RegExp(`\\b${name}="([^"]+)"`).exec(info)?.[1] ?? null;

/** Finds the fenced blocks of a document in Markdown. */
export const blocksOf = (markdown: string): Block[] =>
  Array.from(markdown.matchAll(fence), ([, indent = '', language = '', info = '', text = '']) => ({
    language,
    title: attribute(info, 'title'),
    excerpt: attribute(info, 'excerpt'),
    tag: /^ (\w+)$/.exec(info)?.[1] ?? null,
    text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
