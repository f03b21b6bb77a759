/** The modules that the integration makes for each site and that code of this package asks for; pages are told of the others by `injectTypes`. */
declare module 'virtual:gongkai/options' {
  export const dataFolder: string;
  export const publicFolder: string;
  /** Whether the site is built; false while one works on it. */
  export const isBuilt: boolean;
  /** The languages of the site, and the patterns of the pages that each language but the first has, as they are in the first. */
  export const languages: {
    readonly all: readonly import('@gongkai/charts').Locale[];
    readonly pages: Readonly<Record<string, readonly string[]>>;
  };
}
declare module 'virtual:gongkai/words' {
  /** In the language of the page that is being written. */
  export let siteWords: import('./words/index.ts').SiteWords;
  export const wordsOf: (language: import('@gongkai/charts').Locale) => import('./words/index.ts').SiteWords;
}
declare module 'virtual:gongkai/site.css' {}
