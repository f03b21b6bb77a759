import { type CopyContent, type CopyResult, copy } from './copy.ts';
import { copyWords } from './words.ts';

/** The event that a button fires, bubbling, when it is known what happened. */
export interface CopiedEvent extends CustomEvent<{ readonly result: CopyResult }> {
  readonly type: 'gk-copied';
}

const find = (button: Element, attribute: string): Element | null => {
  const id = button.getAttribute(attribute);
  return id === null || id === '' ? null : button.ownerDocument.getElementById(id);
};

/** What an element holds as it is: what is typed into a field, the HTML of a template, the text of all else. */
function held(source: Element): string {
  if (source instanceof HTMLTextAreaElement || source instanceof HTMLInputElement) return source.value;
  return source instanceof HTMLTemplateElement ? source.innerHTML : (source.textContent ?? '');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/** The text of HTML that was written here, blocks in lines of their own, without a parser, which Trusted Types would not allow. */
const plain = (html: string) =>
  html
    .replace(/<\/t[dh]>/gi, '\t')
    .replace(/<(?:\/(?:p|section|tr|table|caption|h\d|li)|br)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();

function contentOf(button: Element): CopyContent | null {
  const source = find(button, 'data-gk-copy');
  if (source === null) return null;
  const content = held(source);
  const text = find(button, 'data-gk-copy-text');
  return button.getAttribute('data-gk-copy-as') === 'html' || source instanceof HTMLTemplateElement
    ? { html: content, text: text === null ? plain(content) : held(text) }
    : { text: content };
}

/** Shows what a template holds, and selects it: who presses the keys of copying has it with its format. */
function selectShown(source: Element | null, shown: Element | null): CopyResult {
  if (!shown || !(source instanceof HTMLTemplateElement)) return 'failed';
  shown.replaceChildren(source.content.cloneNode(true));
  getSelection()?.selectAllChildren(shown);
  return 'selected';
}

/** Takes back what other buttons said: one thing alone is on the clipboard. */
function takeBack(button: Element, status: Element | null): void {
  for (const other of button.ownerDocument.querySelectorAll('[data-gk-copy-status]')) {
    const said = find(other, 'data-gk-copy-status');
    if (said && said !== status && said.textContent !== '') said.textContent = '';
  }
}

async function onClick(event: Event): Promise<void> {
  const button = (event.target as Element | null)?.closest?.('[data-gk-copy]');
  if (!button) return;
  const content = contentOf(button);
  if (content === null) return;
  const source = find(button, 'data-gk-copy');
  const fallback = find(button, 'data-gk-copy-text') ?? source;
  const copied = await copy(content, {
    document: button.ownerDocument,
    fallback: fallback instanceof HTMLElement && !(fallback instanceof HTMLTemplateElement) ? fallback : null,
  });
  const result = copied === 'failed' ? selectShown(source, find(button, 'data-gk-copy-shown')) : copied;
  const status = find(button, 'data-gk-copy-status');
  if (result !== 'failed') takeBack(button, status);
  const language = button.closest('[lang]')?.getAttribute('lang') ?? '';
  if (status) status.textContent = copyWords(language)[result];
  button.dispatchEvent(new CustomEvent('gk-copied', { bubbles: true, composed: true, detail: { result } }));
}

/**
 * Makes copy buttons work, those that are there and those that come later, by one listener:
 *
 * ```html
 * <textarea id="caption" readonly>…</textarea>
 * <button type="button" hidden data-gk-copy="caption" data-gk-copy-status="said">复制</button>
 * <p id="said" role="status"></p>
 * ```
 *
 * - `data-gk-copy`: id of what holds the content: a `textarea` or `input` (its value), a `template` (its HTML), else its text.
 * - `data-gk-copy-as="html"`: the value is HTML and goes to editors as such; of a `template` it always is.
 * - `data-gk-copy-text`: id of what holds the plain text beside HTML; without it, the text of the HTML in lines.
 * - `data-gk-copy-shown`: id of what shows the HTML of a `template`: that is shown in it, selected, where nothing can be copied.
 * - `data-gk-copy-status`: id of an element with `role="status"`, in which the result is said in the language of the page, until another button has copied.
 *
 * Without script a button does nothing, so it is written with `hidden`, which is taken away here; the text area can be copied by hand. A `gk-copied` event tells the
 * result. Where nothing can be copied, what `data-gk-copy-text` or `data-gk-copy` names is shown selected.
 *
 * @param root a document, or a part of one
 * @returns what takes the listener away again
 */
export function enhanceCopyButtons(root: Document | Element = document): () => void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-gk-copy][hidden]')) button.hidden = false;
  const listener = (event: Event) => void onClick(event);
  root.addEventListener('click', listener);
  return () => root.removeEventListener('click', listener);
}
