import type { RowTableOptions } from '@gongkai/charts';
import { numberCorrections } from '../corrections/corrections.ts';
import { languageOf, type Site } from '../site.ts';

/** @returns how the site writes rows into files of cells: in its language, with names of unions, and what was corrected of each number. */
export const rowTableOptions = (site: Site): RowTableOptions => ({
  unionName: site.unionName,
  locale: languageOf(site),
  corrections: (row) => numberCorrections(site, row),
});
