/**
 * What the checks ask in a page. These functions are sent to the browsers as text, the old ones as well: they stand by themselves, call only
 * `isShown` and keep to ES2020 and to what Chromium 86 knows.
 */
import type { Engine } from './engine.ts';

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

/** Of each figure that is drawn: how many of its drawings are shown, and by how much the shown ones are too wide. */
export function drawings(): { figure: string; shown: number; over: number }[] {
  return [...document.querySelectorAll('.gk-drawing')]
    .filter((place) => place.querySelector('svg.gk-svg'))
    .map((place) => {
      const shown = [...place.querySelectorAll('svg.gk-svg')].filter((drawing) => isShown(drawing));
      const widths = shown.map((drawing) => drawing.getBoundingClientRect().width);
      return {
        figure: place.closest('figure')?.id ?? '',
        shown: shown.length,
        over: Math.max(0, Math.round(Math.max(...widths, 0) - place.clientWidth)),
      };
    });
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

/** Puts the focus on the button of the first figure's table, which stands just before its drawing. */
export function focusSummary(): void {
  document.querySelector<HTMLElement>('.gk-figure summary')?.focus();
}

/** Puts the focus on the button of the first tile. */
export function focusTileButton(): void {
  document.querySelector('gk-kpi-tile')?.shadowRoot?.querySelector('button')?.focus();
}

/** The mark that has the focus: its observation (none for a part of a mechanism), its name, whether the focus is seen, where it stands in its drawing. */
export function focusedMark(): { id: string | null; name: string; ringed: boolean; place: number } | null {
  const mark = document.activeElement?.closest('svg [data-obs], svg [data-part]');
  if (!mark || !isShown(mark)) return null;
  const ground = mark.querySelector('.gk-hit');
  const marks = [...(mark.closest('svg')?.querySelectorAll('[data-obs], [data-part]') ?? [])];
  return {
    id: mark.getAttribute('data-obs'),
    name: mark.getAttribute('aria-label') ?? '',
    ringed: ground !== null && getComputedStyle(ground).stroke !== 'none',
    place: marks.indexOf(mark),
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

/** The first figure's table: whether it is open, which of its rows are seen, whether the drawing is. */
export function table(): { open: boolean; rows: number; drawing: boolean } {
  const figure = document.querySelector('.gk-figure');
  return {
    open: figure?.querySelector('details')?.open ?? false,
    rows: [...(figure?.querySelectorAll('details tbody tr') ?? [])].filter((row) => isShown(row)).length,
    drawing: [...(figure?.querySelectorAll('.gk-drawing svg') ?? [])].some((drawing) => isShown(drawing)),
  };
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
