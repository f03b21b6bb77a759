import { frameSnippet } from '@gongkai/charts/snippet';
import type { FrameSizes } from './frames.ts';
import type { FrameTheme } from './page-script.ts';

/** All that a snippet can be made of, as the page of a figure hands it to its script. */
export interface SnippetParts {
  readonly src: string;
  /** The version for which the code is handed out; null for a page that does not change, and where there is no hash. */
  readonly version: string | null;
  readonly title: string;
  readonly lang: string;
  readonly sizes: FrameSizes;
  /** The page that never changes, with the heights of what stands in it; null where there is none. */
  readonly frozen: { readonly src: string; readonly sizes: FrameSizes } | null;
  readonly link: { readonly href: string; readonly text: string; readonly credit: string };
  readonly script: string;
}

/** What an editor chooses of them. */
export interface SnippetChoices {
  /** Whether the frame keeps what it shows now. */
  readonly frozen: boolean;
  readonly theme: FrameTheme;
  readonly large: boolean;
  readonly link: boolean;
  readonly grows: boolean;
}

/** What is chosen for whom does not choose. */
export const usualChoices: SnippetChoices = {
  frozen: false,
  theme: 'light',
  large: false,
  link: true,
  grows: false,
};

/**
 * @param src address of the page in the frame
 * @param choices what is usual is not said
 * @param version for which the code is handed out: the page then says what became of it
 */
export function frameAddress(
  src: string,
  { theme, large }: Pick<SnippetChoices, 'theme' | 'large'>,
  version: string | null = null,
): string {
  const query = [
    ...(version === null ? [] : [`v=${version}`]),
    ...(theme === 'light' ? [] : [`theme=${theme}`]),
    ...(large ? ['type=large'] : []),
  ];
  return query.length === 0 ? src : `${src}?${query.join('&')}`;
}

/** @returns the snippet of what was chosen. */
export function chosenSnippet(
  { src, version, frozen, title, lang, sizes, link, script }: SnippetParts,
  choices: SnippetChoices = usualChoices,
): string {
  const page = choices.frozen && frozen ? { ...frozen, version: null } : { src, sizes, version };
  return frameSnippet({
    src: frameAddress(page.src, choices, page.version),
    title,
    lang,
    heights: choices.large ? page.sizes.large : page.sizes.usual,
    ...(choices.link ? { link } : {}),
    ...(choices.grows ? { script } : {}),
  });
}
