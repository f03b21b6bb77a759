import type { Locale } from '@gongkai/charts';
import { isFictional, type SiteFigure } from '../site.ts';
import { wordsIn } from '../words/index.ts';

/**
 * A figure's title as it stands in somebody else's page: 67件 alone says nothing there, and a made-up number would pass for a real one.
 *
 * @param locale language of the words with which fiction is marked
 * @returns the title with the name of whose it is; of fiction it says that first
 */
export function figureTitle(siteFigure: SiteFigure, locale: Locale): string {
  const { figure, entry } = siteFigure;
  const title = entry ? `${figure.title}（${entry.union.name}）` : figure.title;
  return isFictional(siteFigure) ? wordsIn(locale).demo.marked(title) : title;
}
