/** The modules that the integration makes for each site and that code of this package asks for; pages are told of the others by `injectTypes`. */
declare module 'virtual:gongkai/options' {
  export const dataFolder: string;
  export const publicFolder: string;
}
declare module 'virtual:gongkai/words' {
  export const siteWords: import('./words/index.ts').SiteWords;
}
declare module 'virtual:gongkai/site.css' {}
