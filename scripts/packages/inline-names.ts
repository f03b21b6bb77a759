/**
 * Writes the names that packages share into the modules that use them. In the sources each stands once, in a module of constants; a consumer's bundler would load
 * that module as one more file with every name in it, also those that only a part loaded later needs.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import remapping from '@jridgewell/remapping';
import MagicString from 'magic-string';
import { parseSync } from 'vite';
import * as contract from '../../packages/charts/src/html/contract.ts';

const names = new Map<string, string>(Object.entries(contract));

/** How a built module imports the names, from within the package that has them and from others. */
const isContract = (from: unknown) =>
  /^(?:@gongkai\/charts|\.{1,2}\/.*html|\.)\/contract(?:\.js)?$/.test(String(from));

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;
const children = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

/** Replaces one use of a name. In a template it becomes part of the text. */
function replaceUse(out: MagicString, node: Node, parent: Node, value: string): void {
  const text = JSON.stringify(value);
  if (parent.type === 'TemplateLiteral')
    out.overwrite(node.start - '${'.length, node.end + '}'.length, value);
  else if (parent.type === 'Property' && parent.shorthand) out.appendLeft(node.end, `: ${text}`);
  else out.overwrite(node.start, node.end, text);
}

/** Whether an identifier stands for what it names, and is not the name of a property. */
const isUse = (node: Node, parent: Node) =>
  !(parent.type === 'MemberExpression' && parent.property === node && !parent.computed) &&
  !(parent.type === 'Property' && parent.key === node && !parent.computed);

function replaceUses(out: MagicString, node: Node, imported: ReadonlySet<string>): void {
  for (const child of children(node)) {
    const name = child.type === 'Identifier' ? String(child.name) : '';
    const value = names.get(name);
    if (value !== undefined && imported.has(name)) {
      if (/Declarator|Function|Param|Pattern/.test(node.type)) {
        const isDeclared = node.id === child || (Array.isArray(node.params) && node.params.includes(child));
        if (isDeclared) throw new Error(`${name} is declared anew where it is imported from the contract`);
      }
      if (isUse(child, node)) replaceUse(out, child, node, value);
    } else replaceUses(out, child, imported);
  }
}

/**
 * A module with the names in the place of their imports.
 *
 * @param code a built module
 * @returns the module, or null where it imports none of them
 * @throws Error where it imports the contract whole, or declares one of its names anew
 */
export function withNames(code: string): MagicString | null {
  const { program } = parseSync('module.js', code);
  const body = program.body as unknown as readonly Node[];
  const imports = body.filter(
    ({ type, source }) => type === 'ImportDeclaration' && isNode(source) && isContract(source.value),
  );
  if (imports.length === 0) return null;
  const out = new MagicString(code);
  const specifiers = imports.flatMap(({ specifiers }) => specifiers as readonly Node[]);
  const imported = new Set(
    specifiers.map(({ type, local, imported }) => {
      const [name, own] = [imported, local].map((one) => (isNode(one) ? String(one.name) : ''));
      if (type !== 'ImportSpecifier' || name !== own || !names.has(name ?? ''))
        throw new Error(`the contract is imported name by name: ${own}`);
      return name ?? '';
    }),
  );
  for (const { start, end } of imports) out.remove(start, end);
  for (const node of body) if (!imports.includes(node)) replaceUses(out, node, imported);
  return out;
}

/**
 * Writes the names into all built modules below a folder, and corrects their maps.
 *
 * @param folder what `emitAll` wrote
 */
export function inlineNames(folder: string): void {
  for (const file of globSync('**/*.js', { cwd: folder })) {
    const target = path.join(folder, file);
    const out = withNames(readFileSync(target, 'utf8'));
    if (!out) continue;
    const map = readFileSync(`${target}.map`, 'utf8');
    const edits = out.generateMap({ source: target, hires: true }).toString();
    writeFileSync(target, out.toString());
    writeFileSync(`${target}.map`, remapping([edits, map], () => null).toString());
  }
}
