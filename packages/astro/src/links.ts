import type { Source, Union } from '@gongkai/snapshot';
import { addresses, type OptionalPage, sourceListIds } from './addresses.ts';
import { hasMany, maxOnHome } from './home/provinces.ts';
import type { Site } from './site.ts';

/** Addresses of pages that a site may have left out; each is undefined where it has. */
export interface OptionalPageLinks {
  readonly has: (page: OptionalPage) => boolean;
  /** Where the unions are chosen; of a single one, its page. */
  readonly unions: string;
  readonly indicators: string | undefined;
  readonly search: string | undefined;
  readonly indicator: (id: string) => string | undefined;
  readonly stations: string | undefined;
  readonly sources: string | undefined;
  readonly method: string | undefined;
  readonly corrections: string | undefined;
  readonly about: string | undefined;
  readonly accessibility: string | undefined;
  readonly data: string | undefined;
  readonly demo: string | undefined;
  /** The place in the list of sources where one figure's printed words stand; without such a list, the source itself. */
  readonly printed: (
    union: Union,
    observationId: string,
    source: Source,
    earlier?: string,
  ) => string | undefined;
  /** The place of a source in the list; without such a list, the source itself. */
  readonly source: (union: Union, source: Source, earlier?: string) => string | undefined;
}

/**
 * @param site the site
 * @returns where its pages are
 */
export function siteLinks({
  data,
  unions,
  demonstrations,
}: Pick<Site, 'data' | 'unions' | 'demonstrations'>): OptionalPageLinks {
  const pages = data.site?.pages ?? {};
  const has = (page: OptionalPage) => pages[page] !== false && (page !== 'demo' || demonstrations.length > 0);
  const known = (page: OptionalPage, address: string) => (has(page) ? address : undefined);
  const listed = ({ synthetic }: Union) => has(synthetic ? 'demo' : 'sources');
  /** Fiction has a list of its own, and so has each of many unions. */
  const sourceList = ({ id, synthetic }: Union) => {
    if (synthetic) return addresses.demo;
    return hasMany(unions) ? addresses.sourcesOf(id) : addresses.sources;
  };
  const [only] = unions;
  const many = unions.length > maxOnHome ? addresses.unions : `${addresses.home}#unions`;
  const unionsLink = only && unions.length === 1 ? addresses.union(only.union.id) : many;
  return {
    has,
    unions: unionsLink,
    indicators: known('indicators', addresses.indicators),
    search: known('search', addresses.search),
    indicator: (id) => known('indicators', addresses.indicator(id)),
    stations: known('stations', addresses.stations),
    sources: known('sources', addresses.sources),
    method: known('method', addresses.method),
    corrections: known('corrections', addresses.corrections),
    about: known('about', addresses.about),
    accessibility: known('accessibility', addresses.accessibility),
    data: known('data', addresses.data),
    demo: known('demo', addresses.demo),
    printed: (union, id, source, earlier) =>
      listed(union) ? `${sourceList(union)}#${sourceListIds.printed(id, earlier)}` : source.url,
    source: (union, source, earlier) =>
      listed(union)
        ? `${sourceList(union)}#${sourceListIds.source(union.id, source.id, earlier)}`
        : source.url,
  };
}
