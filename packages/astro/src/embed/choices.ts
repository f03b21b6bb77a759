import type { FrameSizes } from './frames.ts';
import type { FrameTheme } from './page-script.ts';
import { frameSnippet } from './snippet.ts';

/** All that a snippet can be made of, as the page of a figure hands it to its script. */
export interface SnippetParts {
  readonly src: string;
  readonly title: string;
  readonly lang: string;
  readonly sizes: FrameSizes;
  readonly link: { readonly href: string; readonly text: string };
  readonly script: string;
}

/** What an editor chooses of them. */
export interface SnippetChoices {
  readonly theme: FrameTheme;
  readonly large: boolean;
  readonly link: boolean;
  readonly grows: boolean;
}

/** What is chosen for whom does not choose. */
export const usualChoices: SnippetChoices = { theme: 'light', large: false, link: true, grows: false };

/** @returns the address of a frame with what was chosen; what is usual is not said. */
export function frameAddress(src: string, { theme, large }: Pick<SnippetChoices, 'theme' | 'large'>): string {
  const query = [...(theme === 'light' ? [] : [`theme=${theme}`]), ...(large ? ['type=large'] : [])];
  return query.length === 0 ? src : `${src}?${query.join('&')}`;
}

/** @returns the snippet of what was chosen. */
export function chosenSnippet(
  { src, title, lang, sizes, link, script }: SnippetParts,
  choices: SnippetChoices = usualChoices,
): string {
  return frameSnippet({
    src: frameAddress(src, choices),
    title,
    lang,
    heights: choices.large ? sizes.large : sizes.usual,
    ...(choices.link ? { link } : {}),
    ...(choices.grows ? { script } : {}),
  });
}
