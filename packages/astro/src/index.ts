export { addresses } from './addresses.ts';
export type { SiteIdentity } from './identity.ts';
export {
  type ComponentName,
  type GongkaiOptions,
  gongkai,
  gongkai as default,
  OptionError,
} from './integration.ts';
export type { OptionalPageLinks } from './links.ts';
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
