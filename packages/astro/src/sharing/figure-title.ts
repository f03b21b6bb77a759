import { rowLabel } from '@gongkai/charts';
import { titledStatus } from '@gongkai/charts/quote';
import type { FigureRow } from '@gongkai/snapshot';
import { figureCorrections, numberCorrections } from '../corrections/corrections.ts';
import { isFictional, languageOf, type Site, type SiteFigure } from '../site.ts';
import { wordsIn } from '../words/index.ts';

/**
 * A title of a figure with what must be known of its numbers, as derived or suppressed: it stands where nothing else of the figure does.
 *
 * @param site in the language of the title
 * @param title as the page has it; the figure's own unless told
 */
export function statedTitle(site: Site, siteFigure: SiteFigure, title = siteFigure.figure.title): string {
  return titledStatus(title, siteFigure.view, {
    locale: languageOf(site),
    isCorrected: figureCorrections(site, siteFigure).length > 0,
  });
}

/**
 * A figure's title as it stands in somebody else's page: 67件 alone says nothing there, and a made-up number would pass for a real one.
 *
 * @param site in the language of the title
 * @returns the title with the name of whose it is, and what must be known of its numbers; of fiction it says that first
 */
export function figureTitle(site: Site, siteFigure: SiteFigure): string {
  const { figure, entry } = siteFigure;
  const title = statedTitle(
    site,
    siteFigure,
    entry ? `${figure.title}（${entry.union.name}）` : figure.title,
  );
  return isFictional(siteFigure) ? wordsIn(languageOf(site)).demo.marked(title) : title;
}

/**
 * @param site in the language of the title
 * @param row of that site
 * @returns whose number it is, what it counts, and what must be known of it; that it is fiction is for the page or the code to say
 */
export function numberTitle(site: Site, row: FigureRow): string {
  const locale = languageOf(site);
  const named = `${row.union.name}${locale === 'en' ? ': ' : '：'}${rowLabel(row, locale)}`;
  return titledStatus(
    named,
    { rows: [row] },
    { locale, isCorrected: numberCorrections(site, row).length > 0 },
  );
}
