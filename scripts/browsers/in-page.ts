/**
 * What the checks ask in a page. These functions are sent to the browsers as text, the old ones as well: they stand by themselves, call only
 * `isShown` and keep to ES2020 and to what Chromium 86 knows.
 */
import type { Engine } from './engines/engine.ts';

/** Whether a reader sees an element; what a closed `<details>` holds is not seen, whatever boxes it has. */
export function isShown(element: Element): boolean {
  const closed = element.closest('details:not([open])');
  if (closed && !element.closest('summary')) return false;
  return element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
}

/** Calls one of the functions below in the page. */
export async function ask<A extends unknown[], R>(
  engine: Engine,
  question: (...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  const call = `(${question})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
  return (await engine.evaluate(`(() => { ${isShown}; return ${call}; })()`)) as Awaited<R>;
}

/** Ids of the observations that are shown, each with the words beside it, without spaces. */
export function shownWords(): [id: string, words: string][] {
  return [...document.querySelectorAll('[data-obs]')]
    .filter((mark) => isShown(mark))
    .map((mark) => [mark.getAttribute('data-obs') ?? '', (mark.textContent ?? '').replace(/\s/g, '')]);
}

/** Observations that a figure shows more than once, and words that stand beyond its edges. */
export function figureFaults(): string[] {
  return [...document.querySelectorAll('.gk-figure')].flatMap((figure) => {
    const marks = [...figure.querySelectorAll('tr[data-obs], li[data-obs], .gk-tile[data-obs]')];
    const keys = marks.map(
      (mark) => `${mark.getAttribute('data-obs')} ${mark.getAttribute('data-snapshot')}`,
    );
    const twice = keys.filter((key, index) => keys.indexOf(key) < index);
    const { left, right } = figure.getBoundingClientRect();
    const walker = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
    const beyond: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = (node.textContent ?? '').trim();
      if (words === '' || !node.parentElement || !isShown(node.parentElement)) continue;
      // What is for screen readers alone is cut to a dot.
      if (node.parentElement.closest('.gk-sr')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.left < left - 1 || box.right > right + 1) beyond.push(words);
    }
    return [
      ...twice.map((key) => `${figure.id}: twice ${key}`),
      ...beyond.map((words) => `${figure.id}: beyond its edge ${words}`),
    ];
  });
}

/** Marks whose lines are not full: each but the last has as many groups as the first, so that a reader counts by tens. */
export function unevenMarks(): string[] {
  return [...document.querySelectorAll('.gk-marks')].flatMap((marks) => {
    const lines = new Map<number, number>();
    for (const group of marks.querySelectorAll('svg')) {
      const top = Math.round(group.getBoundingClientRect().top);
      lines.set(top, (lines.get(top) ?? 0) + 1);
    }
    const counts = [...lines.values()];
    const isEven = counts.every((count, line) =>
      line === counts.length - 1 ? count <= (counts[0] ?? 0) : count === counts[0],
    );
    return isEven ? [] : [counts.join(' + ')];
  });
}

/** The bars of the page, those together that stand on one axis, with their length and that of their track in pixels. */
export function bars(): { id: string; words: string; length: number; track: number }[][] {
  const axes: { id: string; words: string; length: number; track: number }[][] = [];
  for (const table of document.querySelectorAll('.gk-figure .gk-rows')) {
    axes.push([]);
    for (const row of table.querySelectorAll('tr')) {
      if (row.classList.contains('gk-axis')) axes.push([]);
      const svg = row.querySelector('svg.gk-bar');
      if (!svg || !isShown(row)) continue;
      const drawn = [...svg.children].filter(
        (child) => child.matches('rect, svg') && !child.matches('.gk-track, .gk-region, [overflow]'),
      ) as (SVGRectElement | SVGSVGElement)[];
      axes[axes.length - 1]?.push({
        id: row.getAttribute('data-obs') ?? '',
        words: (row.querySelector('.gk-num')?.textContent ?? '').replace(/\s/g, ''),
        length: drawn.reduce((sum, { width }) => sum + width.baseVal.value, 0),
        track: svg.getBoundingClientRect().width,
      });
    }
  }
  return axes.filter((axis) => axis.length > 0);
}

/** Takes all style sheets away, as a browser does that understands none of them. */
export function unstyle(): void {
  for (const sheet of document.querySelectorAll('link[rel=stylesheet], style')) sheet.remove();
}

/** Rows of figures that do not read as rows of a plain table: label and words side by side, with a bar no higher than a line. */
export function rowFaults(): string[] {
  return [...document.querySelectorAll('.gk-figure .gk-rows tr[data-obs]')].flatMap((row) => {
    const [label, words] = [row.querySelector('th'), row.querySelector('td')];
    const svg = row.querySelector('svg');
    if (!isShown(row) || !label || !words) return [];
    const [a, b] = [label.getBoundingClientRect(), words.getBoundingClientRect()];
    const id = row.getAttribute('data-obs');
    return [
      ...(a.right <= b.left + 2 && a.top < b.bottom && b.top < a.bottom ? [] : [`${id}: not side by side`]),
      ...(svg && svg.getBoundingClientRect().height > 24 ? [`${id}: a high picture`] : []),
    ];
  });
}

/** Heights of the figures of a page without a map, in pixels: what a script adds may not change them. */
export function heights(): number[] {
  return [...document.querySelectorAll('.gk-figure:not([data-kind="stations"])')].map((figure) =>
    Math.round(figure.getBoundingClientRect().height),
  );
}

/** By how many pixels the page is wider than its window. */
export function sideways(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** Whether this browser can run the script of the pages at all, and which elements of the page are not upgraded. */
export function upgrades(): { able: boolean; waiting: string[] } {
  const tags = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('gk-'));
  return {
    able: 'noModule' in HTMLScriptElement.prototype && 'customElements' in window,
    waiting: tags.filter((tag) => !tag.shadowRoot).map((tag) => tag.localName),
  };
}

/** What went wrong in the page since it was opened. */
export function said(): string[] {
  return (window as unknown as { gkSaid?: string[] }).gkSaid ?? [];
}

/** Puts the focus on the heading of the first figure that can be walked, which stands before all that Tab reaches in it. */
export function focusTitle(): void {
  const figure = document.querySelector('[data-obs][tabindex], [data-part][tabindex]')?.closest('.gk-figure');
  const title = figure?.querySelector<HTMLElement>('.gk-title');
  if (!title) return;
  title.tabIndex = -1;
  title.focus();
}

/** Whether the focus is on the switch of a figure that shows its numbers only behind it, and is closed. */
export function focusedFold(): boolean {
  const fold = document.activeElement?.closest<HTMLDetailsElement>('details:not([open])');
  return fold?.querySelector('[data-obs], [data-part]') != null;
}

/** Puts the focus on the switch of the first figure that folds something away. */
export function focusMore(): void {
  document.querySelector<HTMLElement>('.gk-more summary')?.focus();
}

/** Puts the focus on the button of the first tile. */
export function focusTileButton(): void {
  document.querySelector('gk-kpi-tile')?.shadowRoot?.querySelector('button')?.focus();
}

/**
 * The row, tile or part that has the focus: its observation (none for a part of a mechanism), its words without spaces, whether the focus is
 * seen, where it stands in its figure.
 */
export function focusedMark(): {
  id: string | null;
  name: string;
  ringed: boolean;
  place: number;
  last: number;
} | null {
  const mark = document.activeElement;
  if (!mark?.matches('.gk-figure [data-obs], .gk-figure [data-part]') || !isShown(mark)) return null;
  const all = [...(mark.closest('.gk-figure')?.querySelectorAll('[data-obs], [data-part]') ?? [])];
  const marks = all.filter((other) => !other.closest('svg'));
  const { outlineStyle, outlineWidth } = getComputedStyle(mark);
  const name = mark.matches('[data-part]') ? mark.querySelector('.gk-node-label') : mark;
  return {
    id: mark.getAttribute('data-obs'),
    name: (name?.textContent ?? '').replace(/\s/g, ''),
    ringed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
    place: marks.indexOf(mark),
    last: marks.length - 1,
  };
}

/** The words of the first tooltip that is shown, and whether all of it is in the window; null where none is shown. */
export function tooltip(): { words: string; inside: boolean } | null {
  for (const host of document.querySelectorAll('*')) {
    const box = host.shadowRoot?.querySelector('.tooltip');
    if (!box || !isShown(box)) continue;
    const { left, right, width, height } = box.getBoundingClientRect();
    const inside = left >= 0 && right <= document.documentElement.clientWidth && width > 0 && height > 0;
    return { words: (box.textContent ?? '').replace(/\s/g, ''), inside };
  }
  return null;
}

/** The first figure that folds something away: whether that is open, how much of it is seen, how many rows and numbers are. */
export function folded(): { open: boolean; folded: number; rows: number } {
  const more = document.querySelector<HTMLDetailsElement>('details.gk-more');
  const shown = (selector: string) =>
    [...(more?.closest('.gk-figure')?.querySelectorAll(selector) ?? [])].filter((part) => isShown(part))
      .length;
  return { open: more?.open ?? false, folded: shown('.gk-x'), rows: shown('[data-obs], [data-part]') };
}

/** How many stations are listed, how many are marked on the drawn map, and whether that is seen. */
export function stations(): { listed: number; marked: number; map: boolean } {
  const map = document.querySelector('svg.gk-map');
  return {
    listed: [...document.querySelectorAll('.gk-station')].filter((item) => isShown(item)).length,
    marked: [...document.querySelectorAll('.gk-marks > a')].filter((mark) => isShown(mark)).length,
    map: map !== null && isShown(map) && map.getBoundingClientRect().height > 100,
  };
}

/** Puts the focus on the switch of a map that says this. */
export function focusSwitch(label: string): void {
  [...document.querySelectorAll<HTMLElement>('.gk-tool')]
    .find((tool) => (tool.textContent ?? '').trim() === label)
    ?.focus();
}

/** Fetches the files to which the first figure leads: what was answered, and the first bytes. */
export async function downloads(): Promise<
  { href: string; status: number; type: string; start: number[] }[]
> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.gk-figure .gk-files a')];
  return Promise.all(
    links.map(async ({ href }) => {
      const response = await fetch(href);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const type = response.headers.get('content-type') ?? '';
      return { href, status: response.status, type, start: [...bytes.slice(0, 8)] };
    }),
  );
}

/** Newer things of which the pages make use where a browser has them, and which this browser lacks. */
export function lacks(): string[] {
  const css = (condition: string) => CSS.supports(condition);
  const known: [name: string, known: boolean][] = [
    ['container queries', css('container-type: inline-size')],
    ['subgrid', css('grid-template-rows: subgrid')],
    ['balanced titles', css('text-wrap: balance')],
    [':focus-visible', css('selector(:focus-visible)')],
    ['::details-content', css('selector(::details-content)')],
    ['modules', 'noModule' in HTMLScriptElement.prototype],
    ['custom elements', 'customElements' in window],
  ];
  return known.filter(([, has]) => !has).map(([name]) => name);
}
