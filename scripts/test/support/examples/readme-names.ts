/** Names of ours that READMEs say in code. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../../packages/workspace.ts';

/** What one README names in code. */
export interface ReadmeNames {
  /** Its path below the root. */
  readonly readme: string;
  /** The package it is of; null for that of the repository. */
  readonly id: string | null;
  /** Names that are imported, with where from. */
  readonly imported: readonly { readonly name: string; readonly specifier: string }[];
  /** Names in the text that stand alone in their code, as `` `name` ``. */
  readonly alone: ReadonlySet<string>;
  /** Names that are called, in the text or in blocks. */
  readonly called: ReadonlySet<string>;
}

const block = /^ *```[\s\S]*?^ *```$/gm;
const importing = /import (?:\w+, )?\{([^}]*)\} from '(@gongkai\/[^']+)'/g;

/** Reads the names that a README says in code. */
export function namesIn(text: string): Pick<ReadmeNames, 'imported' | 'alone' | 'called'> {
  const blocks = (text.match(block) ?? []).join('\n');
  const inline = Array.from(text.replace(block, '').matchAll(/`([^`\n]+)`/g), ([, code = '']) => code);
  return {
    imported: Array.from(blocks.matchAll(importing), ([, names = '', specifier = '']) =>
      names.split(',').map((name) => ({ name: name.replace(/ as .*/, '').trim(), specifier })),
    ).flat(),
    alone: new Set(inline.filter((code) => /^[A-Za-z_]\w*$/.test(code))),
    called: new Set(
      Array.from(
        [blocks, ...inline].join('\n').matchAll(/(?<![\w.])([A-Za-z_]\w*)\(/g),
        ([, name = '']) => name,
      ),
    ),
  };
}

/** Reads the READMEs of the repository and its packages, in both languages. */
export const readmes = (): ReadmeNames[] =>
  globSync(['README*.md', 'packages/*/README*.md'], { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .sort()
    .map((readme) => ({
      readme,
      id: /^packages\/([^/]+)/.exec(readme)?.[1] ?? null,
      ...namesIn(readFileSync(path.join(root, readme), 'utf8')),
    }));
