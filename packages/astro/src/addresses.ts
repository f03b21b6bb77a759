import type { EditionName } from '@gongkai/charts/editions';
import type { SiteSettings } from '@gongkai/snapshot';

/** Names of pages that a site can leave out. */
export type OptionalPage = keyof NonNullable<SiteSettings['pages']>;

/** Ids in the list of sources, of a source and of a number printed in it; `earlier` is the date of a snapshot that is not the newest. */
export const sourceListIds = {
  printed: (observationId: string, earlier?: string) => [observationId, earlier].filter(Boolean).join('@'),
  source: (union: string, source: string, earlier?: string) =>
    [union, source, earlier].filter(Boolean).join('-'),
} as const;

/**
 * The addresses of the site. They are a promise to other people's pages and change only with a note. All start at the root; the build
 * writes them for the place where the site will be (write-addresses.ts).
 */
export const addresses = {
  home: '/',
  /** Every union, by province. */
  unions: '/unions/',
  union: (id: string) => `/unions/${id}/`,
  /** The row of a number in the table of all that a union publishes. */
  unionNumber: (id: string, observationId: string) => `/unions/${id}/#${observationId}`,
  /** What it publishes on one sheet of paper. */
  poster: (id: string) => `/unions/${id}.poster.pdf`,
  /** The sheets by which its stations are registered with the maps of others, and the list by which their pins are checked. */
  registration: (id: string) => `/unions/${id}/maps/`,
  registrationFile: (id: string, provider: string, form: 'csv' | 'xlsx') =>
    `/unions/${id}.${provider}.${form}`,
  indicators: '/indicators/',
  indicator: (id: string) => `/indicators/${id}/`,
  figure: (id: string) => `/figures/${id}/`,
  /** What became of a version of it, by the digits of its hash. */
  figureVersion: (id: string, version: string | null) =>
    `/figures/${id}/${version === null ? '' : `?v=${version}`}`,
  /** The slip on which a figure is signed off before it goes out. */
  review: (id: string) => `/figures/${id}/review/`,
  figureFile: (id: string, ending: 'json' | 'csv' | 'svg' | 'png' | 'txt' | 'wechat.html') =>
    `/figures/${id}.${ending}`,
  /** What there is to be used: every figure, one figure, the numbers of a union. */
  allUse: '/embed/',
  use: (id: string) => `/figures/${id}/use/`,
  useNumbers: (union: string) => `/unions/${union}/use/`,
  useNumber: (union: string, observationId: string) => `/unions/${union}/use/#${observationId}`,
  /** A picture of a figure for one place, as `wechat`. */
  editionFile: (id: string, edition: EditionName, ending: 'png' | 'svg' | 'pdf') =>
    `/figures/${id}.${edition}.${ending}`,
  embed: (id: string) => `/embed/${id}/`,
  /** A figure as it was in one snapshot: it changes for a takedown alone. */
  frozen: (hash: string, id: string) => `/frozen/${hash}/${id}/`,
  embedNumber: (observationId: string) => `/embed/obs/${observationId}/`,
  oembed: (id: string) => `/oembed/${id}.json`,
  /** The script for a host's page, which stays there for ever. */
  frameScript: '/gk/1/frame.js',
  /** The element `gk-figure` for a host's page, and a figure for it: both are classic scripts. */
  elementScript: '/gk/1/figure.js',
  figureScript: (id: string) => `/embed/${id}.js`,
  /** The script that sets the size of type, in the head of every page; the one that reads aloud lies beside it. */
  typeScript: '/large-type.js',
  /** Every figure, by work area. */
  figures: '/figures/',
  /** The page that finds unions, figures and numbers by their words, and what it finds them by. */
  search: '/search/',
  searchIndex: (union?: string) => `/search/${union ?? 'index'}.json`,
  about: '/about/',
  /** The statement on accessibility. */
  accessibility: '/accessibility/',
  stations: '/stations/',
  /** All stations of all unions, for a map: points while they are few, tiles of clusters when they are many. */
  allStations: (type: 'geojson' | 'pmtiles') => `/data/stations.${type}`,
  /** The sources of all unions; of many unions the list of those, each with a page of its sources. */
  sources: '/sources/',
  sourcesOf: (union: string) => `/sources/${union}/`,
  method: '/method/',
  /** What was corrected; one entry of it by its id. */
  corrections: '/corrections/',
  correction: (id: string) => `/corrections/#${id}`,
  /** The same as a feed (Atom). */
  feed: '/feed.xml',
  /** New snapshots of all unions, and of one. */
  snapshotsFeed: '/snapshots.xml',
  unionFeed: (id: string) => `/unions/${id}/feed.xml`,
  /** All that is fictional: it says what it is and stands in no other list. */
  demo: '/demo/',
  /** What a phone needs to put the site on its screen, and the pictures for it. */
  manifest: '/manifest.webmanifest',
  icon: (file: string) => `/icons/${file}`,
  /** What is shown without a network where the page was not visited before; the script of the pages that keeps them, and what answers for them. */
  offline: '/offline/',
  offlineScript: '/offline.js',
  offlineWorker: '/sw.js',
  data: '/data/',
  dataFile: (file: string) => `/data/${file}`,
} as const;
