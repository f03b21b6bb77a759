export { addresses, sourceListIds } from './addresses.ts';
export { dataFiles, isDemoFile } from './files/data-files.ts';
export { figureFiles } from './files/figure-files.ts';
export { hasChineseFont } from './files/picture.ts';
export type { SiteIdentity } from './identity.ts';
export {
  type ComponentName,
  type GongkaiOptions,
  gongkai,
  gongkai as default,
  OptionError,
} from './integration.ts';
export { type SiteLinks, siteLinks } from './links.ts';
export { earlierDate } from './options.ts';
export {
  allFigures,
  domainsOf,
  indicatorLabel,
  isFictional,
  languageOf,
  loadSite,
  newest,
  type Site,
  type SiteFigure,
} from './site.ts';
export { defineWords, type OwnWords, type SiteWords, wordsIn } from './words/index.ts';
