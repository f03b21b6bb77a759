/** Writes the table of all elements into the README of this package, from the manifests of the classes: `npm run manifest`. A test fails where it is not current. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Declaration, manifest } from './write-manifest.ts';

const [start, end] = ['<!-- elements -->', '<!-- /elements -->'];
const readme = fileURLToPath(new URL('../README.md', import.meta.url));
const map = fileURLToPath(new URL('../../map/', import.meta.url));

interface Entry {
  readonly name: string;
  /** How its name is written, where it is more than that. */
  readonly shown?: string;
  readonly fieldName?: string;
  readonly description?: string;
}

/** A cell in one line, in which a bar ends nothing. */
const cell = (text: string) => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();

const code = (name: string) => `\`${name}\``;

/** One list of an element, such as its events. */
function part(title: string, entries: readonly Entry[] | undefined): readonly string[] {
  if (!entries || entries.length === 0) return [];
  const rows = entries.map(
    ({ name, shown = code(name), description = '' }) => `| ${shown} | ${cell(description)} |`,
  );
  return [`| ${title} | |`, '| --- | --- |', ...rows, ''];
}

/** Attributes and properties together: most are both. */
function properties({ attributes = [], members = [] }: Declaration): readonly Entry[] {
  const byField = new Map(
    (attributes as readonly Entry[]).map((one) => [one.fieldName ?? one.name, one.name]),
  );
  return members
    .filter(({ kind }) => kind === 'field')
    .map((member) => {
      const attribute = byField.get(member.name);
      const { name, description = '' } = member;
      const shown =
        attribute === undefined
          ? `${code(name)} (property)`
          : attribute === name
            ? code(name)
            : `${code(attribute)}, ${code(name)}`;
      return { name, shown, description };
    });
}

function section(declaration: Declaration): string {
  const { tagName = '', summary = '', slots, events, cssParts, cssProperties, members = [] } = declaration;
  const methods = members.filter(({ kind }) => kind === 'method');
  const inside = (slots ?? []).map(({ description = '' }) => description);
  return [
    `### \`${tagName}\``,
    '',
    [summary, inside.length > 0 ? `Inside the tag: ${inside.join(' ')}` : ''].filter(Boolean).join(' '),
    '',
    ...part('Attributes and properties', properties(declaration)),
    ...part('Methods', methods),
    ...part('Events', events),
    ...part('Parts', cssParts),
    ...part('Custom properties', cssProperties),
  ].join('\n');
}

/** @returns what stands between the marks of the README. */
export function reference(): string {
  const modules = [...manifest().modules, ...manifest(map).modules];
  const elements = modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
  return elements.map(section).join('\n').trim();
}

/** @returns the README with a current table. */
export function withReference(text: string): string {
  const [before, rest] = [text.slice(0, text.indexOf(start)), text.slice(text.indexOf(end))];
  return `${before}${start}\n\n${reference()}\n\n${rest}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(readme, withReference(readFileSync(readme, 'utf8')));
