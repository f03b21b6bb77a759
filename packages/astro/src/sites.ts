import type { Locale } from '@gongkai/charts';
import type { Data, SiteSettings } from '@gongkai/snapshot';
import { languagesOf } from './languages/languages.ts';
import { type CheckedFolder, readSite, type Site, siteFrom } from './site.ts';

/** What a site says about itself in one of its languages: its own words, else those of the first. */
function settingsIn(settings: SiteSettings, language: Locale): SiteSettings {
  // What is read of them has one language.
  const { languages: _, translations = {}, ...own } = settings;
  const { notes, ...said } = translations[language] ?? {};
  const footer = notes === undefined ? own.footer : { ...own.footer, notes };
  return { ...own, ...said, ...(footer ? { footer } : {}), language };
}

/** The data as pages in a language show it: converted where their characters are others, and never for a site of one language, whose data may be in any. */
async function dataIn(data: Data, language: Locale, isOnly: boolean): Promise<Data> {
  if (isOnly || language !== 'zh-Hant') return { ...data, site: settingsIn(data.site ?? {}, language) };
  const { traditionalData } = await import('./languages/traditional.ts');
  const converted = traditionalData(data);
  const own = data.site?.translations?.[language];
  const site = { ...converted.site, ...(own ? { translations: { [language]: own } } : {}) };
  return { ...converted, site: settingsIn(site, language) };
}

/**
 * Reads and checks a data folder, once for all languages of its site.
 *
 * @param folder path of the folder
 * @returns the site in each of its languages, the first first; files and hashes are the same in all
 * @throws DataError with every problem, where there is one
 */
export async function loadSites(folder: string): Promise<ReadonlyMap<Locale, Site>> {
  const checked: CheckedFolder = readSite(folder);
  const languages = languagesOf(checked.data.site ?? {});
  const sites = new Map<Locale, Site>();
  for (const language of languages)
    sites.set(
      language,
      siteFrom({ ...checked, data: await dataIn(checked.data, language, languages.length === 1) }),
    );
  return sites;
}
