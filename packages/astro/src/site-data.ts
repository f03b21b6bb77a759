import { dataFolder, publicFolder } from 'virtual:gongkai/options';
import { siteWords } from 'virtual:gongkai/words';
import { archiveFolder, readArchive, withChain } from './archive/archive.ts';
import { iconsOf } from './icons/icons.ts';
import { identityOf } from './identity.ts';
import { siteLinks } from './links.ts';
import { languageOf, loadSite } from './site.ts';

/** The data of the site that is being built, read and checked once for all pages. */
export const site = await loadSite(dataFolder);

/** The language of its pages. */
export const locale = languageOf(site);

/** Who the site is. */
export const identity = identityOf(site, siteWords);

/** Where its pages are; nothing for those that it leaves out. */
export const links = siteLinks(site);

/** What was frozen of its figures. */
export const archive = withChain(readArchive(archiveFolder(dataFolder)), site.data.chain);

/** Its icons for the screens of phones. */
export const icons = await iconsOf(site, publicFolder);
