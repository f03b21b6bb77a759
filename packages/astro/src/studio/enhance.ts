import { enhanceCopyButtons } from '@gongkai/elements/copy-buttons';
import { dateReferences } from './day-of-reading.ts';
import { followChoices } from './follow-choices.ts';
import { followColumn, growFrames } from './preview.ts';

/** Whether the server forbids that others show its pages: nothing in the code could tell. */
async function sayIfBlocked(root: ParentNode): Promise<void> {
  const warning = root.querySelector<HTMLElement>('[data-gk-blocked]');
  const frame = root.querySelector<HTMLIFrameElement>('iframe');
  if (!warning || !frame) return;
  try {
    const answer = await fetch(frame.src, { method: 'HEAD' });
    // An answer of which nobody reads the end is one that was broken off.
    await answer.text();
    const { headers } = answer;
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
  dateReferences(root, new Date());
  for (const form of root.querySelectorAll<HTMLFormElement>('form.choices')) {
    form.hidden = false;
    if (form.dataset.gkInto !== undefined) followChoices(form, root);
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
