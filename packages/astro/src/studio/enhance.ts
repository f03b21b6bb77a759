import { enhanceCopyButtons } from '@gongkai/elements/copy-buttons';
import { chosenSnippet, frameAddress, type SnippetChoices, type SnippetParts } from '../embed/choices.ts';
import { type FrameTheme, frameThemes } from '../embed/page-script.ts';

/** Padding and border of the paper around the column in the preview. */
const paperPadding = 17;

const chosenTheme = (data: FormData): FrameTheme =>
  frameThemes.find((theme) => theme === data.get('theme')) ?? 'light';

/** What the form says. */
function choicesOf(form: HTMLFormElement): SnippetChoices {
  const data = new FormData(form);
  return {
    frozen: data.get('follow') === 'frozen',
    theme: chosenTheme(data),
    large: data.has('large'),
    link: data.has('link'),
    grows: data.has('grows'),
  };
}

/** The code follows what is chosen, and the preview with it. */
function followChoices(form: HTMLFormElement, root: ParentNode): void {
  const parts = JSON.parse(form.dataset.gkSnippet ?? 'null') as SnippetParts | null;
  const area = root.querySelector<HTMLTextAreaElement>(`#${form.dataset.gkInto}`);
  const preview = root.querySelector<HTMLIFrameElement>(`#${form.dataset.gkPreview}`);
  if (!parts || !area) return;
  const [page = ''] = preview?.src.split('?') ?? [];
  form.addEventListener('change', () => {
    const choices = choicesOf(form);
    area.value = chosenSnippet(parts, choices);
    // Below the same root as the other, wherever that is: the code names the address at which the site is published.
    const own = (choices.frozen && preview?.dataset.gkFrozen) || null;
    if (preview) preview.src = frameAddress(own ? page.replace(/\/embed\/[^/]+\/.*$/, own) : page, choices);
  });
}

/** The preview stands in a column of the chosen width, on a light or a dark page. */
function followColumn(form: HTMLFormElement, root: ParentNode): void {
  const paper = root.querySelector<HTMLElement>(`#${form.dataset.gkColumn}`);
  const frame = paper?.querySelector('iframe');
  if (!paper || !frame) return;
  // A column that is wider than the screen is scrolled, by keyboard as well.
  paper.tabIndex = 0;
  const set = () => {
    const data = new FormData(form);
    frame.style.width = `${Number(data.get('column'))}px`;
    paper.style.width = `${Number(data.get('column')) + 2 * paperPadding}px`;
    paper.classList.toggle('dark', data.get('page') === 'dark');
  };
  // On a phone the column of a phone's article is what fits.
  const narrowest = form.querySelector<HTMLInputElement>('[name="column"]');
  if (narrowest && root instanceof HTMLElement && root.clientWidth < 480) narrowest.checked = true;
  form.addEventListener('change', set);
  set();
}

/** Our own frame says its height as it does to any host. */
function growFrames(root: ParentNode): () => void {
  const listener = ({ source, data, origin }: MessageEvent) => {
    const height: unknown = data?.gongkai?.height;
    if (origin !== location.origin || typeof height !== 'number' || !(height > 0 && height < 10_000)) return;
    for (const frame of root.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.style.height = `${height}px`;
  };
  addEventListener('message', listener);
  return () => removeEventListener('message', listener);
}

/** Whether the server forbids that others show its pages: nothing in the code could tell. */
async function sayIfBlocked(root: ParentNode): Promise<void> {
  const warning = root.querySelector<HTMLElement>('[data-gk-blocked]');
  const frame = root.querySelector<HTMLIFrameElement>('iframe');
  if (!warning || !frame) return;
  try {
    const { headers } = await fetch(frame.src, { method: 'HEAD' });
    const policy = headers.get('content-security-policy') ?? '';
    warning.hidden = !headers.has('x-frame-options') && !/frame-ancestors\s+(?!\*)/.test(policy);
  } catch {
    // Opened from a folder, or offline: nothing is known.
  }
}

/** Says what an editor made of the figure: of rich text when it is pasted, of source code when it stands in the field. */
function watchDoctor(section: HTMLElement, root: HTMLElement): void {
  const field = section.querySelector('textarea');
  const said = section.querySelector<HTMLElement>('[data-gk-said]');
  if (!field || !said) return;
  section.hidden = false;
  let rich = '';
  const say = async () => {
    const pasted = rich === '' ? field.value : rich;
    if (pasted.trim() === '') {
      said.textContent = '';
      return;
    }
    let lines: readonly string[] | null = null;
    try {
      lines = await (await import('./doctor.ts')).examine(pasted, section, root);
    } catch {
      // Its code could not be loaded.
    }
    const items = (lines ?? [section.dataset.failed ?? '']).map((text) => {
      const item = document.createElement('p');
      item.textContent = text;
      return item;
    });
    said.textContent = '';
    said.append(...items);
  };
  field.addEventListener('paste', ({ clipboardData }) => {
    rich = clipboardData?.getData('text/html') ?? '';
  });
  field.addEventListener('input', ({ inputType }) => {
    if (inputType !== 'insertFromPaste') rich = '';
    void say();
  });
  section.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) void say();
  });
}

/**
 * Brings the page that hands out a figure to life, wherever it stands: copy buttons, choices, preview.
 *
 * @param root the element with all of it
 * @returns what takes the listeners away again
 */
export function enhance(root: HTMLElement): () => void {
  const off = enhanceCopyButtons(root);
  for (const form of root.querySelectorAll<HTMLFormElement>('form.choices')) {
    form.hidden = false;
    if (form.dataset.gkSnippet !== undefined) followChoices(form, root);
    if (form.dataset.gkColumn !== undefined) followColumn(form, root);
  }
  for (const section of root.querySelectorAll<HTMLElement>('[data-gk-doctor]')) watchDoctor(section, root);
  const stop = growFrames(root);
  void sayIfBlocked(root);
  return () => {
    off();
    stop();
  };
}
