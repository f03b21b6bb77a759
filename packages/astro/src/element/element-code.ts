import { escapeHtml } from '@gongkai/charts/snippet';
import type { SnippetChoices } from '../embed/choices.ts';
import { names } from './names.ts';

/** All that the code of the element is made of, with whole addresses. */
export interface ElementParts {
  /** Of the figure as a script. */
  readonly src: string;
  readonly version: string | null;
  readonly page: string;
  readonly title: string;
  /** What the picture shows, for readers who cannot see it: where no script runs, nothing else on the page says it. */
  readonly alt: string;
  /** Of a picture that stays where no script runs; null where there is none. */
  readonly image: string | null;
  /** Of the script that makes the element. */
  readonly script: string;
}

/** @returns the code of the element with theme and size of type as they were chosen; what is usual is not said. */
export function chosenElement(
  { src, version, page, title, alt, image, script }: ElementParts,
  { theme, large }: Pick<SnippetChoices, 'theme' | 'large'>,
): string {
  const attributes = [
    `src="${escapeHtml(src)}"`,
    ...(version === null ? [] : [`version="${version}"`]),
    ...(theme === 'light' ? [] : [`theme="${theme}"`]),
    ...(large ? ['type="large"'] : []),
  ].join(' ');
  const inside =
    image === null
      ? escapeHtml(title)
      : `<img src="${escapeHtml(image)}" alt="${escapeHtml(alt)}" loading="lazy" style="display:block;max-width:100%;height:auto">`;
  return `<${names.tag} ${attributes}><a href="${escapeHtml(page)}">${inside}</a></${names.tag}><script async src="${escapeHtml(script)}"></script>`;
}
