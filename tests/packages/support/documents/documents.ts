/** Every document of the repository that shows code, and how each block of it is tried. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../../scripts/packages/workspace.ts';
import { type Block, blocksOf } from './blocks.ts';

/** Where a block is tried. */
export type Runner =
  /** With Node: what a comment behind a statement says is what it gives. */
  | 'node'
  /** In a page of Vite's, in Chromium: every element draws, and nothing is said on the console. */
  | 'page'
  /** In a page without a build, with the files of another origin. */
  | 'classic'
  /** As a command in a project with the packages and one union's data. */
  | 'command'
  /** As a part of that data, which is then checked. */
  | 'excerpt'
  /** As the policy of a page. */
  | 'policy'
  /** Against what the command says of itself. */
  | 'usage'
  /** By start.full.test.ts, step by step. */
  | 'start'
  /** By theme.full.test.ts, in an Astro project. */
  | 'theme'
  /** Not at all: see `notRun`. */
  | 'none';

/** A block with its document. */
export interface Shown extends Block {
  /** Path of the document below the root. */
  readonly document: string;
  readonly runner: Runner;
  /** A name for a test. */
  readonly name: string;
}

/** A block that cannot be run, by its document and how it begins, with the reason. */
export interface NotRun {
  readonly documents: RegExp;
  readonly begins: string;
  readonly why: string;
}

/** Blocks that cannot be run. Few: a test counts them. */
export const notRun: readonly NotRun[] = [
  {
    documents: /^README/,
    begins: 'npm start',
    why: 'serves the site until it is stopped, and runs all tests from within a test; that both scripts exist is tested',
  },
  {
    documents: /^CONTRIBUTING\.md$/,
    begins: 'npm ci',
    why: 'installs this repository and runs tests from within a test; that the scripts exist is tested',
  },
  {
    documents: /^ARCHITECTURE\.md$/,
    begins: 'flowchart',
    why: 'a picture, which a page of the repository draws',
  },
  { documents: /^bench\//, begins: '', why: 'printed results of a measurement, no code' },
];

/** The documents that readers outside of the code come to. */
export const documents: readonly string[] = globSync(
  ['*.md', 'packages/*/*.md', 'docs/**/*.md', 'bench/*.md', 'scripts/*/*.md'],
  { cwd: root, exclude: (name) => String(name).includes('node_modules') },
)
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => !file.endsWith('CHANGELOG.md'))
  .sort();

/** The English document of a Chinese one, and itself for every other. */
export const english = (document: string): string => document.replace('.zh-CN', '');

const inBrowser = /['"]@gongkai\/(?:elements|map)[/'"]|\bdocument\./;

function runnerOf(document: string, block: Block): Runner | null {
  const { language, tag, title, excerpt, text } = block;
  if (notRun.some(({ documents: of, begins }) => of.test(document) && text.startsWith(begins))) return 'none';
  if (document.startsWith('docs/start/')) return 'start';
  if (document.startsWith('packages/astro/') && (title !== null || language === 'sh')) return 'theme';
  if (language === 'html') return tag === 'classic' ? 'classic' : 'page';
  if (language === 'sh') return 'command';
  if (language === 'json' && excerpt !== null) return 'excerpt';
  if (language === 'text') return tag === 'policy' || tag === 'usage' ? tag : null;
  if (language === 'tsx') return 'page';
  if (language === 'ts' || language === 'js') return inBrowser.test(text) ? 'page' : 'node';
  return null;
}

/** Lists every block of every document; throws where nobody knows how to try one. */
export function shownBlocks(): Shown[] {
  return documents.flatMap((document) =>
    blocksOf(readFileSync(path.join(root, document), 'utf8')).map((block, index) => {
      const runner = runnerOf(document, block);
      const name = `${document}, block ${index + 1} (${block.title ?? block.language})`;
      if (runner === null)
        throw new Error(
          `${name}: nothing in tests/packages/support/documents/documents.ts says how it is tried\n${block.text}`,
        );
      return { ...block, document, runner, name };
    }),
  );
}

/** The code of a block without its comments, which a document has in its own language. */
export const codeOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/(^|\s)(?:\/\/|#) .*$/, '').trimEnd())
    .join('\n');

/** The blocks of a runner, of each code one. */
export function distinct(runner: Runner, blocks: readonly Shown[] = shownBlocks()): Shown[] {
  const seen = new Map<string, Shown>();
  for (const block of blocks)
    if (block.runner === runner && !seen.has(codeOf(block.text))) seen.set(codeOf(block.text), block);
  return [...seen.values()];
}
