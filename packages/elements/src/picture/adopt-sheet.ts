/** One style sheet of ours: its text, and where it lies as a file for browsers that build no sheet from text. */
export interface Sheet {
  readonly text: string;
  readonly address: string;
}

/** The sheets by document and text, built once for all roots in it, as no other takes them; null where the browser builds none. */
const built = new WeakMap<Document, Map<string, CSSStyleSheet | null>>();

function build(page: Document, view: Window, { text }: Sheet): CSSStyleSheet | null {
  const own = built.get(page) ?? new Map<string, CSSStyleSheet | null>();
  built.set(page, own);
  const known = own.get(text);
  if (known !== undefined) return known;
  let sheet: CSSStyleSheet | null = null;
  try {
    sheet = new (view as typeof window).CSSStyleSheet();
    sheet.replaceSync(text);
  } catch {
    // Safari before 16.4 and Firefox before 101 have no such constructor.
    sheet = null;
  }
  own.set(text, sheet);
  return sheet;
}

/**
 * Gives a document or a shadow tree a sheet, once. A sheet that a script builds is no inline style, so that a page's policy allows it; browsers
 * without such sheets get a link to the file.
 *
 * @returns when it is there
 */
export async function adoptSheet(root: Document | ShadowRoot, sheet: Sheet): Promise<void> {
  const page = root.ownerDocument ?? (root as Document);
  // A document without a window is shown nowhere: it takes no sheet of another, and loads no link.
  const view = page.defaultView;
  if (!view) return;
  const own = 'adoptedStyleSheets' in root ? build(page, view, sheet) : null;
  if (own) {
    // A new array: Chromium before 99 has one that cannot be changed.
    if (!root.adoptedStyleSheets.includes(own)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, own];
    return;
  }
  const links = [...root.querySelectorAll<HTMLLinkElement>('link[data-gk-sheet]')];
  if (links.some(({ href }) => href === sheet.address)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheet.address;
  link.dataset.gkSheet = '';
  await new Promise<void>((done) => {
    // Without it the figure is plain, and there all the same.
    for (const event of ['load', 'error']) link.addEventListener(event, () => done(), { once: true });
    ('head' in root ? root.head : root).append(link);
  });
}
