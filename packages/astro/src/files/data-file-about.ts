import { domainLabel, type Locale } from '@gongkai/charts';
import { domains } from '@gongkai/snapshot';
import { areaFile } from '../everything-names.ts';
import type { SiteWords } from '../words/index.ts';

/** What is asked to say what is in a file. */
interface Asked {
  readonly words: SiteWords;
  readonly locale: Locale;
  readonly unionName: (id: string) => string | null;
}

/**
 * Says in words what is in a file below `/data/`: its name is for programs.
 *
 * @param file its path below `/data/`
 * @returns undefined where its name says it
 */
export function aboutDataFile(file: string, { words, locale, unionName }: Asked): string | undefined {
  const { about, aboutUnion } = words.data;
  if (Object.hasOwn(about, file)) return about[file as keyof typeof about];
  const area = domains.find((domain) => areaFile(domain) === file);
  if (area !== undefined) return words.figures.numbers(domainLabel(area, locale));
  const [, id = '', rest = ''] = /^(?:unions|demo)\/([^/]+)\/(.+)$/.exec(file) ?? [];
  const union = unionName(id);
  if (union === null) return undefined;
  if (rest.startsWith('snapshots/'))
    return rest.endsWith('.csv') ? aboutUnion.table(union) : aboutUnion.snapshot(union);
  if (rest === 'union.json') return aboutUnion.union(union);
  if (rest === 'figures.json') return aboutUnion.figures(union);
  return rest === 'stations.geojson' ? aboutUnion.stations(union) : undefined;
}
