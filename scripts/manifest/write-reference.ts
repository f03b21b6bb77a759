/**
 * Writes the tables of all elements into the READMEs of this package and of the map, in both languages, from the manifests of the classes: `npm run
 * manifest`. A test fails where one is not current.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withMarkedPart } from '../documents/marked.ts';
import { chinese } from './reference-zh.ts';
import { type Declaration, manifest } from './write-manifest.ts';

const packages = ['elements', 'map'] as const;
type Package = (typeof packages)[number];
export type Language = 'en' | 'zh';

/** The READMEs that have a table of elements. */
export const readmes = packages.flatMap((name) =>
  (['en', 'zh'] as const).map((language) => ({
    name,
    language,
    file: fileURLToPath(
      new URL(`../../packages/${name}/README${language === 'en' ? '' : '.zh-CN'}.md`, import.meta.url),
    ),
  })),
);

interface Entry {
  readonly name: string;
  readonly fieldName?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly parameters?: readonly { readonly name: string; readonly type?: { readonly text: string } }[];
  readonly return?: { readonly type: { readonly text: string } };
}

/** One line of a table. */
interface Line {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

const titles = {
  en: {
    inside: 'Inside the tag:',
    property: 'property',
    lists: {
      properties: ['Attribute, property', 'Type, default'],
      methods: ['Method', 'Returns'],
      events: ['Event', 'Type'],
      parts: ['Part', ''],
      custom: ['Custom property', 'Default'],
    },
  },
  zh: {
    inside: '标签里写：',
    property: '只有属性（property）',
    lists: {
      properties: ['属性', '类型、默认值'],
      methods: ['方法', '返回'],
      events: ['事件', '类型'],
      parts: ['部件（part）', ''],
      custom: ['自定义属性', '默认值'],
    },
  },
} as const;

/** A cell in one line, in which a bar ends nothing. */
const cell = (text: string) => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();
const code = (name: string) => (name === '' ? '' : `\`${name}\``);

function translated(text: string, language: Language): string {
  if (language === 'en' || text === '') return text;
  const found = chinese.get(text);
  if (found === undefined)
    throw new Error(`no Chinese in packages/elements/scripts/reference-zh.ts for: ${text}`);
  return found;
}

/** One list of an element, such as its events; a column in which nothing stands is left out. */
function part([title, second]: readonly [string, string], lines: readonly Line[]): readonly string[] {
  if (lines.length === 0) return [];
  const row = (cells: readonly string[]) =>
    `| ${cells.filter((_, index) => index !== 1 || second !== '').join(' | ')} |`;
  return [
    row([title, second, '']),
    row(['---', '---', '---']),
    ...lines.map(({ name, type, description }) => row([name, type, description].map(cell))),
    '',
  ];
}

/** Attributes and properties together: most are both. */
function properties({ attributes = [], members = [] }: Declaration, propertyAlone: string): readonly Line[] {
  const byField = new Map(
    (attributes as readonly Entry[]).map((one) => [one.fieldName ?? one.name, one.name]),
  );
  return (members as readonly (Entry & { kind: string })[])
    .filter(({ kind }) => kind === 'field')
    .map(({ name, description = '', type, default: byDefault }) => {
      const attribute = byField.get(name);
      const shown =
        attribute === undefined
          ? `${code(name)} (${propertyAlone})`
          : [...new Set([attribute, name])].map(code);
      const types = [type?.text, byDefault].filter((text) => text !== undefined).map(code);
      return { name: [shown].flat().join(', '), type: types.join(', '), description };
    });
}

const methods = ({ members = [] }: Declaration): readonly Line[] =>
  (members as readonly (Entry & { kind: string })[])
    .filter(({ kind }) => kind === 'method')
    .map(({ name, parameters = [], description = '', return: given }) => {
      const list = parameters.map((one) => `${one.name}: ${one.type?.text ?? 'unknown'}`).join(', ');
      return { name: code(`${name}(${list})`), type: code(given?.type.text ?? ''), description };
    });

const simple = (entries: readonly Entry[] | undefined, type: (entry: Entry) => string): readonly Line[] =>
  (entries ?? []).map((entry) => ({
    name: code(entry.name),
    type: code(type(entry)),
    description: entry.description ?? '',
  }));

function section(declaration: Declaration, language: Language): string {
  const { tagName = '', summary = '', slots, events, cssParts, cssProperties } = declaration;
  const { inside, property, lists } = titles[language];
  const say = (lines: readonly Line[]) =>
    lines.map((line) => ({ ...line, description: translated(line.description, language) }));
  const content = (slots ?? []).map(({ description = '' }) => translated(description, language));
  const gap = language === 'en' ? ' ' : '';
  return [
    `### \`${tagName}\``,
    '',
    [translated(summary, language), ...(content.length > 0 ? [inside, ...content] : [])].join(gap),
    '',
    ...part(lists.properties, say(properties(declaration, property))),
    ...part(lists.methods, say(methods(declaration))),
    ...part(lists.events, say(simple(events, ({ type }) => type?.text ?? ''))),
    ...part(lists.parts, say(simple(cssParts, () => ''))),
    ...part(lists.custom, say(simple(cssProperties, (entry) => entry.default ?? ''))),
  ].join('\n');
}

/**
 * The tables of the elements of a package, as its README has them.
 *
 * @param name `elements` or `map`
 * @param language of the titles and descriptions
 * @throws Error where a sentence of a doc comment has no Chinese
 */
export function reference(name: Package, language: Language): string {
  const { modules } = manifest(fileURLToPath(new URL(`../../packages/${name}/`, import.meta.url)));
  const elements = modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
  return elements
    .map((declaration) => section(declaration, language))
    .join('\n')
    .trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const { name, language, file } of readmes)
    writeFileSync(file, withMarkedPart(readFileSync(file, 'utf8'), 'elements', reference(name, language)));
