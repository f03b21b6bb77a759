export { addresses, anchors } from './addresses.ts';
export { dataFiles, isDemoFile } from './files/data-files.ts';
export { figureFiles } from './files/figure-files.ts';
export { hasChineseFont } from './files/picture.ts';
export { earlierDate } from './options.ts';
export {
  allFigures,
  domainsOf,
  isFictional,
  loadSite,
  newest,
  type Site,
  type SiteFigure,
} from './site.ts';
export { type SiteWords, siteWords } from './words/zh-Hans.ts';
