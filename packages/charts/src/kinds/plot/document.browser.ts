/** The document that Plot draws with in a browser: the page's own. Nothing is attached to it. */
export const { document } = globalThis;
