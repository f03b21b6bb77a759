import { type ComponentName, componentFiles } from './components.ts';

const componentType = (name: ComponentName) => `declare module 'virtual:gongkai/components/${name}' {
  const component: typeof import('@gongkai/astro/components/${componentFiles[name]}').default;
  export default component;
}`;

/** Declarations of the modules that a site's own pages and components import, for editors and for `astro check`. */
export const moduleTypes: string = [
  `declare module 'virtual:gongkai/site' {
  /** The data of the site, read and checked. */
  export const site: import('@gongkai/astro').Site;
  /** The language of the page that is being written. */
  export const locale: ReturnType<typeof import('@gongkai/astro').languageOf>;
  /** Who the site is: its settings, with neutral words for what they do not say. */
  export const identity: import('@gongkai/astro').SiteIdentity;
  /** Addresses of its pages; undefined for those that it leaves out. */
  export const links: import('@gongkai/astro').OptionalPageLinks;
  /** Text of the site’s own in simplified characters, in those of the page. */
  export const inScript: (text: string) => string;
  /** The words of its pages. */
  export const siteWords: import('@gongkai/astro').SiteWords;
}`,
  ...(Object.keys(componentFiles) as ComponentName[]).map(componentType),
].join('\n');
