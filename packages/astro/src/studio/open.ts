/** The dialog behind 「使用此图」: the page of its link, shown where the reader is. Nothing of it is loaded before. */
import { enhance } from './enhance.ts';
import { showAsked } from './show-asked.ts';

/** A server that has said nothing for so many milliseconds is not waited for: the page itself is opened, or shown in the looks that are there. */
const patience = 5000;

/** Fetches a page as a document: its links are then relative to itself, and no policy on inserted HTML stands in the way. */
const load = (href: string): Promise<Document> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', href);
    request.responseType = 'document';
    request.onload = () => (request.responseXML ? resolve(request.responseXML) : reject(new Error(href)));
    request.timeout = patience;
    request.onerror = request.ontimeout = () => reject(new Error(href));
    request.send();
  });

/** Style sheets that the page has and this one has not. */
async function addSheets(page: Document): Promise<void> {
  const known = new Set(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(({ href }) => href),
  );
  const missing = [...page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].filter(
    ({ href }) => !known.has(href),
  );
  await Promise.all(
    missing.map(
      ({ href }) =>
        new Promise((done) => {
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.href = href;
          link.onload = link.onerror = done;
          setTimeout(done, patience);
          document.head.append(link);
        }),
    ),
  );
}

/** Addresses that were relative to the fetched page lead to the same places from this one; those within it stay within it. */
function resolveAddresses(root: Element): void {
  for (const name of ['href', 'src'] as const)
    for (const element of root.querySelectorAll<HTMLAnchorElement & HTMLIFrameElement>(`[${name}]`)) {
      const given = element.getAttribute(name) ?? '';
      if (!given.startsWith('#')) element.setAttribute(name, element[name]);
    }
}

/** Links within the dialog scroll in it: an address with a hash would be one of the page below. */
function scrollWithin(dialog: HTMLDialogElement, link: HTMLAnchorElement): void {
  const section = dialog.querySelector<HTMLElement>(`#${CSS.escape(link.hash.slice(1))}`);
  if (!section) return;
  section.scrollIntoView();
  section.tabIndex = -1;
  section.focus({ preventScroll: true });
}

/** What a page hands out, ready for a dialog: it closes by its button. */
interface Contents {
  readonly root: HTMLElement;
  readonly language: string;
  readonly close: HTMLElement | null;
}

async function contentsOf(href: string): Promise<Contents> {
  const page = await load(href);
  const root = page.querySelector<HTMLElement>('[data-gk-use]');
  const close = page.querySelector<HTMLElement>('[data-gk-close]');
  if (!root || !close) throw new Error(href);
  resolveAddresses(root);
  await addSheets(page);
  close.hidden = false;
  return { root, language: page.documentElement.lang, close };
}

/** Puts contents into a dialog, in the place of others; the button that is pressed most is the first to be reached. */
function fill(dialog: HTMLDialogElement, { root, language, close }: Contents): () => void {
  const title = root.querySelector('h1');
  if (title) {
    title.id ||= 'use-title';
    dialog.setAttribute('aria-labelledby', title.id);
  }
  dialog.lang = language;
  dialog.replaceChildren(root);
  dialog.scrollTop = 0;
  close?.addEventListener('click', () => dialog.close());
  return enhance(root);
}

const focusFirst = (dialog: HTMLDialogElement) =>
  dialog.querySelector<HTMLElement>('button.main')?.focus({ preventScroll: true });

/**
 * Shows what there is of a figure for articles.
 *
 * @param link to its page, which is opened itself where a dialog cannot be
 */
export async function open(link: HTMLAnchorElement): Promise<void> {
  try {
    if (typeof HTMLDialogElement !== 'function') throw new Error('no dialog');
    const contents = await contentsOf(link.href);
    const dialog = document.createElement('dialog');
    dialog.className = 'use-dialog';
    document.body.append(dialog);
    let off = fill(dialog, contents);
    /** The same in another language, from its own page. */
    const translate = async (chosen: HTMLAnchorElement) => {
      try {
        const translated = await contentsOf(chosen.href);
        off();
        off = fill(dialog, translated);
        focusFirst(dialog);
      } catch {
        location.href = chosen.href;
      }
    };
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
      const inside = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
      if (!inside || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const isWithin = inside.getAttribute('href')?.startsWith('#');
      if (!isWithin && inside.dataset.gkLanguage === undefined) return;
      event.preventDefault();
      if (isWithin) scrollWithin(dialog, inside);
      else void translate(inside);
    });
    dialog.addEventListener('close', () => {
      off();
      dialog.remove();
      link.focus();
    });
    dialog.showModal();
    focusFirst(dialog);
    showAsked(dialog, link.hash);
  } catch {
    location.href = link.href;
  }
}
