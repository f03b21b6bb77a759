import { type RowColumn, rowTable } from '@gongkai/charts';
import type { SiteIdentity } from '../../identity.ts';
import { absoluteAddress } from '../../sharing/absolute.ts';
import { languageOf, newest, type Site } from '../../site.ts';
import { rowTableOptions } from '../row-table-options.ts';
import { workbookWords } from './words.ts';
import { type WorkbookSheet, workbook } from './write.ts';

/** Columns whose words need more room than the others. */
const wide: Partial<Record<RowColumn, number>> = {
  observation: 34,
  union_name: 16,
  indicator: 24,
  label: 28,
  printed: 16,
  period_note: 30,
  formula: 20,
  source: 36,
  locator: 20,
  note: 36,
  source_url: 30,
  correction: 36,
};

function aboutSheet(site: Site, { name }: Pick<SiteIdentity, 'name'>, columns: readonly RowColumn[]) {
  const words = workbookWords(languageOf(site));
  const { about } = words;
  const dates = site.unions.map((entry) => newest(entry).snapshot.date).sort();
  const licence = site.data.site?.dataLicence;
  const address = absoluteAddress(site, '/');
  return {
    name: words.sheets.about,
    head: [about.site, name],
    widths: [22, 60],
    rows: [
      ...(address === null ? [] : [[about.address, address]]),
      [about.version, dates.at(-1)],
      [about.licence, licence ? [licence.name, licence.url].filter(Boolean).join(' ') : about.notStated],
      [about.reading, about.readingNote],
      [],
      [about.column, about.code],
      ...columns.map((column) => [words.columns[column], column]),
    ],
  } satisfies WorkbookSheet;
}

function sourceSheet(site: Site): WorkbookSheet {
  const { sheets, source, columns } = workbookWords(languageOf(site));
  return {
    name: sheets.sources,
    head: [
      columns.union_name,
      source.id,
      source.title,
      source.description,
      source.publisher,
      source.date,
      source.basis,
      source.edition,
      source.url,
    ],
    widths: [16, 12, 40, 40, 20, 12, 12, 16, 40],
    rows: site.unions.flatMap((entry) =>
      newest(entry).snapshot.sources.map(({ id, title, description, publisher, date, edition, url }) => [
        entry.union.name,
        id,
        title,
        description,
        publisher,
        date.value,
        date.basis,
        edition,
        url,
      ]),
    ),
  };
}

/**
 * Everything that the unions publish as a workbook of Excel: what it is, every number with its printed words, every source. Fiction is not in it.
 *
 * @param site the site
 * @param identity who the site is
 */
export function everythingWorkbook(
  site: Site,
  identity: Pick<SiteIdentity, 'name'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const locale = languageOf(site);
  const { sheets, columns: heads } = workbookWords(locale);
  const all = site.unions.flatMap((entry) => site.rows(entry));
  const { columns, rows } = rowTable(all, rowTableOptions(site));
  return workbook([
    {
      name: sheets.rows,
      head: columns.map((column) => heads[column]),
      widths: columns.map((column) => wide[column] ?? 13),
      rows,
    },
    sourceSheet(site),
    aboutSheet(site, identity, columns),
  ]);
}
