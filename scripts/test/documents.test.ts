/** Documents show code that is tried: each block has somewhere to be run, both languages show the same, and the quick ones run here, from the sources. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  codeOf,
  distinct,
  documents,
  english,
  notRun,
  shownBlocks,
} from '../../tests/packages/support/documents/documents.ts';
import { programOf } from '../../tests/packages/support/documents/node-block.ts';
import { addSampleUnion } from '../../tests/packages/support/documents/sample-union.ts';
import { mustRun } from '../../tests/packages/support/process.ts';
import { root } from '../packages/workspace.ts';

const blocks = shownBlocks();
const text = (document: string) => readFileSync(path.join(root, document), 'utf8');

test('every block is run somewhere, but for few', () => {
  expect(blocks.length).toBeGreaterThan(90);
  const none = blocks.filter(({ runner }) => runner === 'none');
  // Two READMEs, CONTRIBUTING, ARCHITECTURE, and the printed results of bench.
  expect(none.filter(({ document }) => !document.startsWith('bench/')).length).toBeLessThanOrEqual(4);
  for (const { documents: of, begins, why } of notRun)
    expect(
      none.some(({ document, text: code }) => of.test(document) && code.startsWith(begins)),
      why,
    ).toBe(true);
});

describe.each(documents.filter((document) => english(document) !== document))('%s', (document) => {
  test('shows the code of the English document', () => {
    const shown = (of: string) =>
      blocks
        .filter((block) => block.document === of && block.runner !== 'usage')
        .map(({ language, title, text: code }) => ({ language, title, code: codeOf(code) }));
    expect(shown(document)).toEqual(shown(english(document)));
  });

  test('says as much: the same number of sections', () => {
    const headings = (of: string) => text(of).match(/^## /gm)?.length ?? 0;
    // Some details of quantity and snapshot stand in English alone, and are linked.
    expect(headings(document)).toBeGreaterThanOrEqual(headings(english(document)) - 1);
  });
});

test.each(documents)('%s: files that it links are there, and so are their sections', (document) => {
  const slug = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
  for (const [, target = ''] of text(document).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)) {
    const [file = '', section] = target.split('#');
    const place = path.join(root, path.dirname(document), file);
    const found = file === '' ? path.join(root, document) : place;
    const read = () => {
      try {
        return readFileSync(found, 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EISDIR') {
          return section ? readFileSync(path.join(found, 'README.md'), 'utf8') : '';
        }
        throw new Error(`${document} links ${target}`);
      }
    };
    const content = read();
    if (section === undefined) continue;
    const sections = Array.from(content.matchAll(/^#+ (.*)$/gm), ([, heading = '']) => slug(heading));
    expect(sections, `${document} links ${target}`).toContain(decodeURIComponent(section));
  }
});

/** What a path in a document may leave out at its beginning: ARCHITECTURE.md leaves out `packages/`. */
const beginnings = ['', 'packages/'];
const isPath =
  /^(?:packages|scripts|tests|site|data|docs|quantity|snapshot|charts|elements|map|astro|cli)\/[\w./-]+$/;

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md', 'README.zh-CN.md', 'THEMING.md'])(
  '%s: every path that it names is there',
  (document) => {
    const prose = text(document).replace(/^ *```[\s\S]*?^ *```$/gm, '');
    const named = Array.from(prose.matchAll(/`([^`\n]+)`/g), ([, name = '']) => name).filter((name) =>
      isPath.test(name),
    );
    const gone = named.filter(
      (name) => !beginnings.some((beginning) => existsSync(path.join(root, beginning + name))),
    );
    expect(gone, 'no such file or folder: mend the path, or write what is yours to name as <…>').toEqual([]);
  },
);

test('every script of npm that a document names is there', () => {
  const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
  const named = new Set(
    documents.flatMap((document) =>
      document.startsWith('docs/') || document.startsWith('packages/')
        ? []
        : Array.from(
            text(document).matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g),
            ([, a, b]) => a ?? b ?? '',
          ),
    ),
  );
  expect(named.size).toBeGreaterThan(10);
  expect([...named].filter((name) => scripts[name] === undefined)).toEqual([]);
});

describe('blocks for Node', () => {
  const programs = distinct('node', blocks);
  let folder: string;
  beforeAll(() => {
    // Below the root, where the packages of the workspace are found.
    mkdirSync(path.join(root, '.cache'), { recursive: true });
    folder = mkdtempSync(path.join(root, '.cache/documents-'));
    addSampleUnion(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('there are some, and comments in them are checked', () => {
    expect(programs.length).toBeGreaterThan(8);
    expect(programs.map((block) => programOf(block).checks).reduce((a, b) => a + b)).toBeGreaterThan(10);
  });

  test.concurrent.each(programs.map((block, index) => [block.name, index, block] as const))(
    '%s',
    async (_, index, block) => {
      const file = `block-${index}.ts`;
      writeFileSync(path.join(folder, file), programOf(block).text);
      await mustRun(process.execPath, [file], folder);
    },
  );
});
