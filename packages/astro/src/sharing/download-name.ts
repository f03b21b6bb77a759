import { versionOf } from '@gongkai/charts/editions';
import type { SiteFigure } from '../site.ts';

/** More characters of a title than this make a name that no list of files shows whole. */
const maxTitle = 28;

/** What no file system takes, and what a reader of names does not need. */
const unwanted = /[\s\\/:*?"<>|“”‘’「」『』]+/g;

/**
 * The name under which a picture is saved: whose figure, what it says, for which place, which version.
 *
 * @param figure one of the site's
 * @param who its union, or that there are several
 * @param edition what the edition is called
 * @param ending of the file's name
 */
export function downloadName(
  { figure, view }: SiteFigure,
  who: string,
  edition: string,
  ending: string,
): string {
  const title = figure.title.replace(unwanted, '');
  const short = [...title].length > maxTitle ? `${[...title].slice(0, maxTitle).join('')}…` : title;
  const parts = [who.replace(unwanted, ''), short, edition.replace(unwanted, ''), versionOf(view)];
  return `${parts.filter((part) => part !== null && part !== '').join('-')}.${ending}`;
}
