import { chosenElement, type ElementParts } from '../element/element-code.ts';
import { chosenSnippet, type SnippetChoices, type SnippetParts } from '../embed/choices.ts';
import { type FrameTheme, frameThemes } from '../embed/page-script.ts';
import { showChoices } from './preview.ts';

const chosenTheme = (data: FormData): FrameTheme =>
  frameThemes.find((theme) => theme === data.get('theme')) ?? 'light';

/** What a form says; the line with the link is there where a form does not ask. */
function choicesOf(form: HTMLFormElement): SnippetChoices {
  const data = new FormData(form);
  return {
    frozen: data.get('follow') === 'frozen',
    theme: chosenTheme(data),
    large: data.has('large'),
    link: data.has('link') || form.elements.namedItem('link') === null,
    grows: data.has('grows'),
  };
}

/**
 * The code follows what is chosen, and the preview with it.
 *
 * @param form with the parts of the code of a frame, or of the element
 * @param root the page that hands out the figure
 */
export function followChoices(form: HTMLFormElement, root: ParentNode): void {
  const { gkSnippet, gkElement, gkInto, gkPreview } = form.dataset;
  const area = root.querySelector<HTMLTextAreaElement>(`#${gkInto}`);
  const preview = gkPreview === undefined ? null : root.querySelector<HTMLElement>(`#${gkPreview}`);
  if (!area) return;
  form.addEventListener('change', () => {
    const choices = choicesOf(form);
    if (gkSnippet !== undefined) area.value = chosenSnippet(JSON.parse(gkSnippet) as SnippetParts, choices);
    if (gkElement !== undefined) area.value = chosenElement(JSON.parse(gkElement) as ElementParts, choices);
    if (preview) showChoices(preview, choices);
  });
}
