/** Doc comments of the packages: what each is of, and the examples in it. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../packages/workspace.ts';

/** A block of code behind `@example`. */
export interface Example {
  /** Path of its file below the root. */
  readonly file: string;
  /** Line of its file on which the code begins. */
  readonly line: number;
  readonly code: string;
}

/** What a doc comment stands before. */
export interface Documented {
  readonly file: string;
  readonly name: string;
  /** What it says before its first tag: what an editor shows first. */
  readonly summary: string;
  readonly examples: readonly Example[];
}

const docComment = /^([ \t]*)\/\*\*(?:(?!\*\/)[\s\S])*\*\//gm;
const declared = /^\s*(?:export )?(?:default )?(?:async )?(?:function\*?|const|let|class) (\w+)/;

/** Reads the examples of one doc comment; throws where one is no block of TypeScript, which nobody would run. */
function examplesOf(comment: string, file: string, begins: number): Example[] {
  const lines = comment.split('\n').map((text) => text.replace(/^\s*(?:\/\*\*|\*\/|\* ?)/, ''));
  return lines.flatMap((text, index) => {
    if (!/@example\b/.test(text)) return [];
    const place = `${file}:${begins + index}`;
    const end = lines.indexOf('```', index + 2);
    if (text.trim() !== '@example' || lines[index + 1] !== '```ts' || end < 0)
      throw new Error(
        `${place}: expected @example alone, below it a block of \`\`\`ts, found: ${text.trim()}`,
      );
    return [{ file, line: begins + index + 2, code: lines.slice(index + 2, end).join('\n') }];
  });
}

/** What a doc comment says before its first tag, in one line. */
function summaryOf(comment: string): string {
  const text = comment.replace(/^\s*\/\*\*|\*\/$/g, '').replace(/^\s*\* ?/gm, '');
  return (
    text
      .split(/(?:^|\s)@(?:param|returns|throws|example|typeParam)\b/, 1)[0]
      ?.replace(/\s+/g, ' ')
      .trim() ?? ''
  );
}

/** Reads the doc comments of a file. */
export function documentedIn(source: string, file: string): Documented[] {
  return Array.from(source.matchAll(docComment), (match) => {
    const begins = source.slice(0, match.index).split('\n').length;
    const behind = source.slice(match.index + match[0].length);
    const name = declared.exec(behind)?.[1] ?? '';
    return { file, name, summary: summaryOf(match[0]), examples: examplesOf(match[0], file, begins) };
  });
}

/** Reads the doc comments of a package. */
export const documentedOf = (id: string): Documented[] =>
  globSync(`packages/${id}/src/**/*.ts`, { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .sort()
    .flatMap((file) => documentedIn(readFileSync(path.join(root, file), 'utf8'), file));
