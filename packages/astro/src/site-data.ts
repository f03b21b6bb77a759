import { dataFolder, languages, publicFolder } from 'virtual:gongkai/options';
import { wordsOf } from 'virtual:gongkai/words';
import type { Locale } from '@gongkai/charts';
import { archiveFolder, readArchive, withChain } from './archive/archive.ts';
import { iconsOf } from './icons/icons.ts';
import { identityOf, type SiteIdentity } from './identity.ts';
import { onLanguage } from './languages/current.ts';
import { languageOfAddress } from './languages/languages.ts';
import { siteLinks } from './links.ts';
import { allFigures, type Site, type SiteFigure } from './site.ts';
import { loadSites } from './sites.ts';

/** The site in each of its languages. */
const sites = await loadSites(dataFolder);

function siteIn(language: Locale): Site {
  const found = sites.get(language);
  if (found === undefined) throw new Error(`no site in ${language}`);
  return found;
}

/** The language in which files, feeds, and what stands in other people's pages are. */
export const firstLocale: Locale = languageOfAddress('/', languages.all);
/** The site in that language. */
export const firstSite: Site = siteIn(firstLocale);

/** Who the site is in that language. */
export const firstIdentity: SiteIdentity = identityOf(firstSite, wordsOf(firstLocale));

const firstFigures = new Map(allFigures(firstSite).map((figure) => [figure.figure.id, figure]));
/** A figure as it is in that language, which is that of its pictures and files. */
export const firstFigure = (figure: SiteFigure): SiteFigure => firstFigures.get(figure.figure.id) ?? figure;

/** The data of the site that is being built, read and checked once for all pages, in the language of the page that is being written. */
export let site: Site = firstSite;

/** The language of the page that is being written. */
export let locale: Locale = firstLocale;

/** Who the site is. */
export let identity: SiteIdentity = firstIdentity;

/** Where its pages are; nothing for those that it leaves out. */
export const links = siteLinks(site);

onLanguage((language) => {
  site = siteIn(language);
  locale = language;
  identity = identityOf(site, wordsOf(language));
});

/** What was frozen of its figures. */
export const archive = withChain(readArchive(archiveFolder(dataFolder)), firstSite.data.chain);

/** Its icons for the screens of phones. */
export const icons = await iconsOf(firstSite, publicFolder);
