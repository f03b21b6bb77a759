/** Runs an example, and compares what its statements give with what the comments behind them say. */
import { inspect, isDeepStrictEqual } from 'node:util';
import {
  type Comment,
  type ExpressionStatement,
  type Node,
  type Program,
  parse,
  parseExpressionAt,
} from 'acorn';
import type { Example } from './doc-comments.ts';

/** What a comment says that a statement does. */
export type Promised =
  /** It gives this value. */
  | { readonly kind: 'value'; readonly value: unknown }
  /** What it gives is written as a text that begins, ends or goes on so. */
  | { readonly kind: 'text'; readonly begins: boolean; readonly ends: boolean; readonly text: string }
  /** It throws an error with this code, or with these words in its message. */
  | { readonly kind: 'throws'; readonly words: string };

const parts = (node: Node): Node[] => {
  const { elements, properties, value, argument, expressions } = node as unknown as Record<string, Node[]>;
  return [elements, properties, expressions, value, argument]
    .flat()
    .filter((part): part is Node => typeof part === 'object' && part !== null && 'type' in part);
};
const literal =
  /^(?:Literal|ArrayExpression|ObjectExpression|Property|UnaryExpression|TemplateLiteral|TemplateElement)$/;
const isValue = (node: Node): boolean =>
  node.type === 'Identifier'
    ? (node as Node & { name: string }).name === 'undefined'
    : literal.test(node.type) && parts(node).every(isValue);

/** Reads a value that is written out; undefined where the text is none. */
function valueIn(text: string): { readonly value: unknown } | undefined {
  try {
    const node = parseExpressionAt(text, 0, { ecmaVersion: 'latest' });
    if (node.end !== text.length || !isValue(node)) return undefined;
    return { value: new Function(`return (${text});`)() };
  } catch {
    return undefined;
  }
}

/**
 * Reads a comment: `// 20`, `// 20, rounded`, `// null: ask read`, `// throws: no-quantity`, and with … for what is left out,
 * `// <figure…`, `// …</figure>`, `// …37家…`. Undefined where it is none of these.
 */
export function promised(comment: string): Promised | undefined {
  const said = comment.trim();
  if (said.startsWith('throws: ')) return { kind: 'throws', words: said.slice('throws: '.length) };
  const ends = Array.from(said.matchAll(/[,:] (?=[a-z])/g), ({ index }) => index);
  for (const end of [said.length, ...ends.reverse()]) {
    const found = valueIn(said.slice(0, end));
    if (found) return { kind: 'value', ...found };
  }
  const [, before, text = '', behind] = /^(…?)([^…]+)(…?)$/.exec(said) ?? [];
  return before || behind ? { kind: 'text', begins: !before, ends: !behind, text } : undefined;
}

/** Says what was found in the place of what is promised, or nothing where it is true. */
async function differs(expected: Promised, evaluate: () => unknown): Promise<string | undefined> {
  let found: unknown;
  try {
    found = await evaluate();
  } catch (error) {
    const { code, message = String(error) } = error as { code?: unknown; message?: string };
    if (expected.kind === 'throws' && (code === expected.words || message.includes(expected.words))) return;
    return `${String(code ?? '')} ${message}`.trim();
  }
  if (expected.kind === 'throws') return inspect(found);
  if (expected.kind === 'value')
    return isDeepStrictEqual(found, expected.value) ? undefined : inspect(found, { depth: 6 });
  const text = String(found);
  const { begins, ends } = expected;
  const isThere =
    (!begins || text.startsWith(expected.text)) &&
    (!ends || text.endsWith(expected.text)) &&
    text.includes(expected.text);
  return isThere ? undefined : text;
}

const AsyncFunction = (async () => {}).constructor as new (
  ...parameters: string[]
) => (...values: unknown[]) => Promise<void>;

/**
 * Runs an example. Statements with no comment behind them just run.
 *
 * @param scope the names that the example may use, with what they stand for
 * @returns how many comments were found to be true
 * @throws Error that names file and line, what the comment says and what was found; where a comment says nothing that can be compared, too
 */
export async function runExample(
  { file, line, code }: Example,
  scope: ReadonlyMap<string, unknown>,
): Promise<number> {
  const fail = (at: number, words: string): never => {
    throw new Error(`${file}:${line + at - 1}: ${words}`);
  };
  const comments: Comment[] = [];
  let program: Program;
  try {
    program = parse(code, {
      ecmaVersion: 'latest',
      sourceType: 'module',
      allowAwaitOutsideFunction: true,
      locations: true,
      onComment: comments,
    });
  } catch (error) {
    return fail((error as { loc?: { line: number } }).loc?.line ?? 1, `no JavaScript: ${String(error)}`);
  }
  let checks = 0;
  let at = 1;
  const promises: Promised[] = [];
  const statements = program.body.map((node) => {
    const source = code.slice(node.start, node.end);
    const [first, last] = [node.loc?.start.line ?? 1, node.loc?.end.line];
    const comment = comments.find(({ loc, start }) => loc?.start.line === last && start >= node.end);
    if (!comment) return `$at(${first}); ${source}`;
    const said = comment.value.trim();
    if (node.type !== 'ExpressionStatement')
      return fail(first, `a comment behind what gives no value: ${said}`);
    const promise = promised(said);
    if (!promise)
      return fail(first, `expected a value, throws: …, or a text with … in a comment, found: ${said}`);
    const { expression } = node as ExpressionStatement;
    const inner = code.slice(expression.start, expression.end);
    return `$at(${first}); await $compare(${promises.push(promise) - 1}, async () => (${inner}));`;
  });
  const compare = async (index: number, evaluate: () => unknown) => {
    const promise = promises[index];
    const found = promise && (await differs(promise, evaluate));
    const lineOf = code.split('\n')[at - 1] ?? '';
    if (found !== undefined) fail(at, `${lineOf.trim()}\n  expected: ${inspect(promise)}\n  found: ${found}`);
    checks += 1;
  };
  const reach = (now: number) => {
    at = now;
  };
  const names = [...scope.keys()];
  const run = new AsyncFunction('$at', '$compare', ...names, `'use strict'; {\n${statements.join('\n')}\n}`);
  try {
    await run(reach, compare, ...names.map((name) => scope.get(name)));
  } catch (error) {
    if (error instanceof Error && error.message.startsWith(`${file}:`)) throw error;
    return fail(at, `throws ${String(error)}`);
  }
  return checks;
}
