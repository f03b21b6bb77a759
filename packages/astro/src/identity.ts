import type { SiteSettings } from '@gongkai/snapshot';
import type { Site } from './site.ts';
import type { SiteWords } from './words/index.ts';

/** Who a site is: what its settings say, and neutral words where they say nothing. */
export interface SiteIdentity {
  readonly name: string;
  readonly tagline: string | null;
  /** The heading of the front page, in the parts between which a line may end. */
  readonly headline: readonly string[];
  readonly description: string;
  /** 主办单位; null where the site does not say. */
  readonly publisher: string | null;
  readonly contact: SiteSettings['contact'] | null;
  readonly footer: NonNullable<SiteSettings['footer']>;
  /** Address of the logo. */
  readonly logo: string | null;
  /** Address of the icon; an empty one where there is none, so that no browser asks for one that is not there. */
  readonly icon: string;
}

/** What files say of the site that publishes them; its name stands for a publisher that is not named. */
export type PublishedIdentity = Pick<SiteIdentity, 'name' | 'description'> &
  Partial<Pick<SiteIdentity, 'publisher'>>;

const address = (file: string) => `/${file.split('/').map(encodeURIComponent).join('/')}`;

/** Behind a mark that ends a part of a sentence. */
const lineEnds = /(?<=[，。：；、！？])/u;

/**
 * @param site the site
 * @param words of its pages
 * @returns who it is
 */
export function identityOf({ data, unions }: Pick<Site, 'data' | 'unions'>, words: SiteWords): SiteIdentity {
  const { name, tagline, headline, description, publisher, contact, footer, logo, icon } = data.site ?? {};
  const only = unions.length === 1 ? unions[0]?.union.name : undefined;
  const called = name ?? only ?? words.site.unnamed;
  const picture = icon ?? logo;
  return {
    name: called,
    tagline: tagline ?? null,
    headline: (headline ?? called).split(lineEnds),
    description: description ?? words.site.description(called),
    publisher: publisher ?? null,
    contact: contact ?? null,
    footer: footer ?? {},
    logo: logo === undefined ? null : address(logo),
    icon: picture === undefined ? 'data:,' : address(picture),
  };
}
