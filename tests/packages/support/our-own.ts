/** What is ours alone, and must stand on nobody else's site: the unions of our data, and what our site says of itself. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { wordsIn } from '@gongkai/astro';
import { publishingUnions } from '@gongkai/snapshot';
import { checkFolder } from '@gongkai/snapshot/node';
import { root } from '../../../scripts/packages/workspace.ts';
import words from '../../../site/words.ts';

/** Every text in a value; of functions that make one, what they make of small numbers. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value(5, 118, 42))];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

/** Sentences, as a reader would find them on a page. */
const sentences = (text: string): string[] =>
  text
    .split(/(?<=[。；：])|\n/u)
    .map((one) => one.trim())
    .filter((one) => (one.match(/\p{Script=Han}/gu) ?? []).length >= 6);

/** @returns every sentence in words, at whatever place. */
export const sentencesOf = (words: unknown): readonly string[] => texts(words).flatMap(sentences);

/** The texts of a component, without its markup. */
const componentTexts = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .replace(/^---[\s\S]*?^---$/m, '')
    .split(/<[^>]*>/);

/** What every site of the theme says: sentences that our components have from it. */
function themeTexts(): string {
  const components = globSync('packages/astro/src/components/**/*.astro', { cwd: root });
  return [
    ...texts(wordsIn('zh-Hans')),
    ...components.flatMap((file) => componentTexts(path.join(root, file))),
  ].join('\n');
}

/**
 * @returns the names of our unions, our own name, and every sentence that stands in `site/` or `data/site.json` and not in the theme
 */
export function ourOwn(): readonly string[] {
  const { data } = checkFolder(path.join(root, 'data'));
  const names = publishingUnions(data).flatMap(({ union }) => [union.id, union.name, union.shortName]);
  const components = globSync('site/components/*.astro', { cwd: root });
  const theirs = themeTexts();
  const said = [
    ...texts(words),
    ...texts(data.site),
    ...components.flatMap((file) => componentTexts(path.join(root, file))),
  ];
  const own = said.flatMap(sentences).filter((sentence) => !theirs.includes(sentence));
  return [...new Set([...names, '工会公开', 'Gongkai', 'gongkai.example', '一函两书', ...own])];
}
