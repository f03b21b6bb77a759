/**
 * Puts rich HTML and plain text on the clipboard, wherever a page is served: by the asynchronous clipboard where there is one, by the `copy` event on plain http, and
 * where neither works by selecting the text, so that the reader's own Ctrl+C copies it. No dependency, no element.
 */

/** What is copied: editors take the HTML, plain fields the text. */
export interface CopyContent {
  readonly text: string;
  readonly html?: string | undefined;
}

/**
 * What happened. `copied`: HTML and text are on the clipboard. `text`: only the text is. `selected`: the text stands selected, the reader must press the keys of copying.
 * `failed`: not even that.
 */
export type CopyResult = 'copied' | 'text' | 'selected' | 'failed';

/** Where things are done; another page than this one in tests. */
export interface CopyPlace {
  readonly document?: Document;
  /** Where the text is shown selected when nothing else works; a text area at the end of the page by default. */
  readonly fallback?: HTMLElement | null | undefined;
}

/** The asynchronous clipboard: only on https and localhost, and only with leave. */
async function byClipboard(
  { text, html }: CopyContent,
  { defaultView }: Document,
): Promise<CopyResult | null> {
  const clipboard = defaultView?.navigator.clipboard;
  if (!clipboard) return null;
  try {
    if (html !== undefined && typeof ClipboardItem === 'function' && clipboard.write) {
      const blob = (type: string, content: string) => new Blob([content], { type });
      await clipboard.write([
        new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) }),
      ]);
      return 'copied';
    }
  } catch {
    // Without leave, or of a browser that takes no HTML: the event may still work.
  }
  return null;
}

/** The `copy` event, which works on plain http within a click. Something must be selected, or Safari fires none. */
function byEvent({ text, html }: CopyContent, document: Document): CopyResult | null {
  let done = false;
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    // What listens further up must not put its own in the place of ours.
    event.stopImmediatePropagation();
    done = true;
  };
  const area = textArea(document, text);
  document.addEventListener('copy', onCopy, true);
  try {
    area.select();
    return document.execCommand('copy') && done ? 'copied' : null;
  } catch {
    return null;
  } finally {
    document.removeEventListener('copy', onCopy, true);
    area.remove();
  }
}

/** A text area with the text, out of sight; inside an open modal dialog, since nothing outside it can be selected. */
function textArea(document: Document, text: string): HTMLTextAreaElement {
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.setAttribute('aria-hidden', 'true');
  area.style.cssText = 'position:fixed;top:0;left:0;width:1px;height:1px;opacity:0';
  const dialogs = document.querySelectorAll('dialog[open]');
  (dialogs[dialogs.length - 1] ?? document.body).append(area);
  return area;
}

/** Selects the text where the reader sees it. */
function bySelection(
  { text }: CopyContent,
  document: Document,
  fallback: HTMLElement | null | undefined,
): CopyResult {
  if (!fallback) return 'failed';
  fallback.hidden = false;
  if (fallback instanceof HTMLTextAreaElement || fallback instanceof HTMLInputElement) {
    fallback.value = text;
    fallback.focus();
    fallback.select();
    return 'selected';
  }
  fallback.textContent ||= text;
  const selection = document.getSelection();
  if (!selection) return 'failed';
  selection.selectAllChildren(fallback);
  return 'selected';
}

/**
 * Copies within a click: call it at once in the handler, not after something else was waited for.
 *
 * @param content HTML and text
 * @param place document, and where the text is selected when the clipboard cannot be reached
 * @returns what happened, so that it can be said in words; it never rejects
 */
export async function copy(
  content: CopyContent,
  { document = globalThis.document, fallback }: CopyPlace = {},
): Promise<CopyResult> {
  const active = document.activeElement;
  // The event comes first: it needs the click, which waiting for the other would use up.
  const result = byEvent(content, document) ?? (await byClipboard(content, document));
  // The text area that was selected is gone, and the focus with it.
  if (active instanceof HTMLElement) active.focus({ preventScroll: true });
  return result ?? bySelection(content, document, fallback);
}
