export const sansFonts = 'PingFang SC, Noto Sans CJK SC, Source Han Sans SC, Microsoft YaHei, sans-serif';
export const serifFonts = 'Songti SC, Noto Serif CJK SC, Source Han Serif SC, STSong, Times New Roman, serif';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an SVG element. */
export function make(
  document: Document,
  name: string,
  attributes: Attributes,
  content: readonly (Node | string)[] = [],
): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, String(value));
  }
  for (const child of content) {
    made.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
  }
  return made;
}
