import { findNodeAtLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser';

/** A value to be set at a place of the JSON; `undefined` takes the place away. */
export interface JsonChange {
  readonly path: JSONPath;
  readonly value: unknown;
  /** The value is put into a list before the entry at its place. */
  readonly inserts?: boolean;
}

/** Thrown where there is no object or list in which a place could be. */
export class NoPlaceError extends Error {
  constructor(path: JSONPath) {
    super(`no such place: ${path.join('.')}`);
    this.name = 'NoPlaceError';
  }
}

/** How a text is written: its line breaks, and by what it is indented. */
interface Manner {
  readonly eol: string;
  readonly unit: string;
}

/** A list of short words that is longer is written on several lines. */
const longestLine = 100;

function mannerOf(text: string): Manner {
  const [, unit = '  '] = /\n([ \t]+)\S/u.exec(text) ?? [];
  return { eol: text.includes('\r\n') ? '\r\n' : '\n', unit };
}

const replaced = (text: string, start: number, end: number, into: string): string =>
  text.slice(0, start) + into + text.slice(end);

const endOf = ({ offset, length }: Node): number => offset + length;

/** The indent of the line in which a place is. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/u.exec(text.slice(start, offset))?.[0] ?? '';
}

/** A value as it is written on a line of some indent; a list that stood on one line stays there where it can. */
function written(value: unknown, indent: string, { eol, unit }: Manner, isShort: boolean): string {
  if (isShort && Array.isArray(value) && value.every((one) => typeof one !== 'object')) {
    const line = `[${value.map((one) => JSON.stringify(one)).join(', ')}]`;
    if (indent.length + line.length <= longestLine) return line;
  }
  return JSON.stringify(value, null, unit)
    .split('\n')
    .join(eol + indent);
}

function without(text: string, parent: Node, node: Node): string {
  const entries = parent.children ?? [];
  const index = entries.findIndex((entry) => entry === node || entry === node.parent);
  const entry = entries[index];
  const [before, after] = [entries[index - 1], entries[index + 1]];
  if (!entry) return text;
  if (before) return replaced(text, endOf(before), endOf(entry), '');
  if (after) return replaced(text, entry.offset, after.offset, '');
  return replaced(text, parent.offset + 1, endOf(parent) - 1, '');
}

/** Puts an entry before the one at its place, on a line of its own where the others have theirs. */
function inserted(text: string, parent: Node, key: string | number, value: unknown, manner: Manner): string {
  const entries = parent.children ?? [];
  const name = typeof key === 'string' ? `${JSON.stringify(key)}: ` : '';
  const [first] = entries;
  if (!first) {
    const outer = indentAt(text, parent.offset);
    const inner = outer + manner.unit;
    const entry = manner.eol + inner + name + written(value, inner, manner, false) + manner.eol + outer;
    return replaced(text, parent.offset + 1, endOf(parent) - 1, entry);
  }
  const [gap = ' '] = /\r?\n[ \t]*$/u.exec(text.slice(parent.offset, first.offset)) ?? [];
  const indent = gap === ' ' ? indentAt(text, first.offset) : gap.replace(/[\r\n]/gu, '');
  const entry = name + written(value, indent, manner, false);
  const before = typeof key === 'number' ? entries[key - 1] : entries[entries.length - 1];
  if (before) return replaced(text, endOf(before), endOf(before), `,${gap}${entry}`);
  return replaced(text, first.offset, first.offset, `${entry},${gap}`);
}

function changedOnce(text: string, { path, value, inserts = false }: JsonChange, manner: Manner): string {
  const root = parseTree(text);
  const parent = root && findNodeAtLocation(root, path.slice(0, -1));
  const key = path[path.length - 1];
  const isList = typeof key === 'number';
  if (!parent || key === undefined || parent.type !== (isList ? 'array' : 'object'))
    throw new NoPlaceError(path);
  const node = inserts ? undefined : findNodeAtLocation(root, path);
  if (value === undefined) return node ? without(text, parent, node) : text;
  if (!node) return inserted(text, parent, key, value, manner);
  const isShort = !text.slice(node.offset, endOf(node)).includes('\n');
  const now = written(value, indentAt(text, node.offset), manner, isShort);
  return replaced(text, node.offset, endOf(node), now);
}

/** The entry in which all changes are, so that only its text is looked at again and again. */
function sharedEntry(changes: readonly JsonChange[]): JSONPath | null {
  const [list, index] = changes[0]?.path ?? [];
  if (list === undefined || index === undefined) return null;
  const isWithin = changes.every(({ path }) => path.length > 2 && path[0] === list && path[1] === index);
  return isWithin ? [list, index] : null;
}

/**
 * Changes values in the text of JSON, and nothing else of it: blanks, line breaks, the order of keys, numerals and escapes stay as somebody wrote them.
 *
 * @param text of valid JSON in which no key occurs twice
 * @throws NoPlaceError where there is no object or list in which a place could be
 */
export function changedText(text: string, changes: readonly JsonChange[]): string {
  const manner = mannerOf(text);
  const shared = sharedEntry(changes);
  const root = shared && parseTree(text);
  const entry = shared && root && findNodeAtLocation(root, shared);
  if (!entry) return changes.reduce((now, change) => changedOnce(now, change, manner), text);
  const own = text.slice(entry.offset, endOf(entry));
  const next = changes
    .map(({ path, ...change }) => ({ ...change, path: path.slice(2) }))
    .reduce((now, change) => changedOnce(now, change, manner), own);
  return replaced(text, entry.offset, endOf(entry), next);
}
