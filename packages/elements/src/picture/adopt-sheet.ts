/** One style sheet of ours: its text, and where it lies as a file for browsers that build no sheet from text. */
export interface Sheet {
  readonly text: string;
  readonly address: string;
}

/** The sheets by their texts, built once for all roots; null where the browser builds none. */
const built = new Map<string, CSSStyleSheet | null>();

function build({ text }: Sheet): CSSStyleSheet | null {
  const known = built.get(text);
  if (known !== undefined) return known;
  let sheet: CSSStyleSheet | null = null;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  } catch {
    // Safari before 16.4 and Firefox before 101 have no such constructor.
    sheet = null;
  }
  built.set(text, sheet);
  return sheet;
}

/**
 * Gives a document or a shadow tree a sheet, once. A sheet that a script builds is no inline style, so that a page's policy allows it; browsers
 * without such sheets get a link to the file.
 *
 * @returns when it is there
 */
export async function adoptSheet(root: Document | ShadowRoot, sheet: Sheet): Promise<void> {
  const own = 'adoptedStyleSheets' in root ? build(sheet) : null;
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
    (root instanceof Document ? root.head : root).append(link);
  });
}
