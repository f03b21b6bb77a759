import path from 'node:path';
import { comparisonView, type Locale } from '@gongkai/charts';
import {
  canonicalJson,
  chainFile,
  type Data,
  DataError,
  type Domain,
  demonstrations,
  domains,
  type Figure,
  type FigureRow,
  type FigureView,
  figureView,
  type Indicator,
  type IndicatorView,
  indicatorView,
  latest,
  parseJson,
  publishingUnions,
  type SnapshotFile,
  type Source,
  type UnionData,
  unionRows,
} from '@gongkai/snapshot';
import { canonicalHash, checkFolder, sha256 } from '@gongkai/snapshot/node';
import { firstLanguage } from './languages/languages.ts';

/** A figure with the union it belongs to; null where it puts several unions side by side. */
export interface SiteFigure {
  readonly entry: UnionData | null;
  readonly figure: Figure;
  readonly view: FigureView;
}

/** The snapshot in which a source stands. */
export interface SourcePlace {
  readonly entry: UnionData;
  readonly snapshotFile: SnapshotFile;
}

/** The checked data of a site and the questions its pages ask of it. */
export interface Site {
  readonly data: Data;
  /** The unions that publish, in order of id. */
  readonly unions: readonly UnionData[];
  /** The real unions that have published where stations are. */
  readonly located: readonly UnionData[];
  /** The fictional unions that show what figures can tell. */
  readonly demonstrations: readonly UnionData[];
  /** Every figure of every real union in the order of their pages, then what several unions report for one indicator. */
  readonly figures: readonly SiteFigure[];
  /** The figures of the fictional unions: they have their pages and files, and stand in no list of the others. */
  readonly demoFigures: readonly SiteFigure[];
  /** Indicators that at least one union reports, in the order of the catalogue. */
  readonly indicators: readonly IndicatorView[];
  /** Every indicator of the catalogue and of the unions' own, also those that no union reports yet. */
  readonly catalogue: readonly IndicatorView[];
  readonly rows: (entry: UnionData) => readonly FigureRow[];
  /** Where a source stands: whose it is, and in which snapshot. */
  readonly placeOf: (source: Source) => SourcePlace | null;
  readonly unionName: (id: string) => string | null;
  readonly indicatorsOf: (domain: Domain) => readonly IndicatorView[];
  /** A data file in the form in which it is published (RFC 8785), by its path below the data folder. */
  readonly text: (file: string) => string;
  /** SHA-256 of a data file as it is published, in hexadecimal: what `sha256sum` prints for it. */
  readonly hash: (file: string) => string;
  /** The data files by their paths below the data folder; the JSON Schemas beside them are made anew. */
  readonly files: readonly string[];
}

/** A data folder in which nothing is wrong. */
export type CheckedFolder = Pick<ReturnType<typeof checkFolder>, 'data' | 'files'>;

/**
 * Reads and checks a data folder.
 *
 * @param folder path of the folder
 * @throws DataError with every problem, where there is one: no page is made from broken data
 */
export function readSite(folder: string): CheckedFolder {
  const { data, problems, files } = checkFolder(path.resolve(folder));
  if (problems.length > 0) throw new DataError(problems);
  return { data, files };
}

/**
 * Reads and checks a data folder.
 *
 * @param folder path of the folder; `GONGKAI_DATA` in the environment, else `data`, unless told
 * @returns the site in its first language
 * @throws DataError with every problem, where there is one: no page is made from broken data
 */
export async function loadSite(folder = process.env.GONGKAI_DATA ?? 'data'): Promise<Site> {
  return siteFrom(readSite(folder));
}

/**
 * @param checked data as it is to be shown, and the files as they are published
 * @returns the questions that pages ask of it
 */
export function siteFrom({ data, files }: CheckedFolder): Site {
  const withDemo = data.site?.pages?.demo !== false;
  const [unions, demos] = [publishingUnions(data), withDemo ? demonstrations(data) : []];
  const shown = [...unions, ...demos];
  const rows = new Map(shown.map((entry) => [entry.union.id, unionRows(data, entry)]));
  const places = new Map(
    shown.flatMap((entry) =>
      entry.snapshots.flatMap((snapshotFile) =>
        snapshotFile.snapshot.sources.map((source) => [source, { entry, snapshotFile }] as const),
      ),
    ),
  );
  const figuresOf = (entries: readonly UnionData[]) =>
    entries.flatMap((entry) =>
      (entry.figures?.figures ?? []).map((figure) => ({
        entry,
        figure,
        view: figureView(data, entry, figure),
      })),
    );
  const [figures, demoFigures] = [figuresOf(unions), figuresOf(demos)];
  const unionName = (id: string) => data.unions.get(id)?.union.name ?? null;
  const catalogue = [...data.indicators.values()].map((indicator: Indicator) =>
    indicatorView(data, indicator),
  );
  const indicators = catalogue.filter((view) => view.rows.length > 0);
  const taken = new Set([...figures, ...demoFigures].map(({ figure }) => figure.id));
  const comparisons = indicators.flatMap((indicator): SiteFigure[] => {
    const view = comparisonView(indicator, { unionName, locale: languageOf({ data }) });
    // A union may have given the id to a figure of its own, and an id once given is kept.
    return view === null || taken.has(view.figure.id) ? [] : [{ entry: null, figure: view.figure, view }];
  });
  const json = (file: string): unknown => {
    const result = parseJson(file, files.get(file));
    if ('problem' in result) throw new DataError([result.problem]);
    return result.raw;
  };

  // Lines of the chain are what they are; each is in the canonical form by itself.
  const chain = files.get(chainFile);
  const chainText = chain && 'text' in chain ? chain.text : '';

  return {
    data,
    unions,
    located: unions.filter(hasPositions),
    demonstrations: demos,
    figures: [...figures, ...comparisons],
    demoFigures,
    indicators,
    catalogue,
    placeOf: (source) => places.get(source) ?? null,
    rows: (entry) => rows.get(entry.union.id) ?? [],
    unionName,
    indicatorsOf: (domain) => indicators.filter(({ indicator }) => indicator.domain === domain),
    text: (file) => (file === chainFile ? chainText : canonicalJson(json(file))),
    hash: (file) => (file === chainFile ? sha256(chainText) : canonicalHash(json(file))),
    files: [...files.keys()].filter(
      (file) => !file.startsWith('schema/') && (withDemo || !file.startsWith('demo/')),
    ),
  };
}

const hasPositions = ({ stations }: UnionData) =>
  stations?.stations.features.some(({ geometry }) => geometry !== null) ?? false;

/**
 * Finds the work areas of a union.
 *
 * @returns the work areas in which a union has numbers, or figures without numbers as a map of stations, in the order of the code list.
 */
export function domainsOf(rows: readonly FigureRow[], figures: readonly SiteFigure[] = []): Domain[] {
  const shown = new Set([
    ...rows.map(({ indicator }) => indicator.domain),
    ...figures.filter(({ view }) => view.stations).map(({ figure }) => figure.domain),
  ]);
  return domains.filter((domain) => shown.has(domain));
}

/**
 * Finds the language of a site.
 *
 * @returns the language of a site's pages.
 */
export const languageOf = ({ data }: Pick<Site, 'data'>): Locale => firstLanguage(data.site ?? {});

/**
 * Names an indicator.
 *
 * @returns what an indicator is called; in Traditional Chinese as in the catalogue, which has none.
 */
export const indicatorLabel = ({ label }: Indicator, locale: Locale): string =>
  label[locale === 'en' ? 'en' : 'zh-Hans'];

/**
 * Lists the figures of a site.
 *
 * @returns every figure that has a page and files, the fictional ones last.
 */
export const allFigures = ({ figures, demoFigures }: Site): readonly SiteFigure[] => [
  ...figures,
  ...demoFigures,
];

/**
 * Tells figures of fiction from real ones.
 *
 * @returns whether a figure tells of fiction, which its page says and no search engine should list.
 */
export const isFictional = ({ entry }: SiteFigure): boolean => entry?.union.synthetic === true;

/** @returns a union's newest snapshot. */
export const newest = (entry: UnionData): SnapshotFile => latest(entry);

/** @returns how many numbers of a snapshot were printed; what was derived from them is counted apart. */
export const printedCount = ({ observations }: SnapshotFile['snapshot']): number =>
  observations.filter(({ derived }) => !derived).length;
