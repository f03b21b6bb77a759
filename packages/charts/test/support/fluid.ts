/** Measures a figure as a browser has laid it out: lengths of bars, heights of rows, places of text. */
import type { FigureView } from '@gongkai/snapshot';
import { figureHtml } from '../../src/index.ts';
import stationsCss from '../../src/kinds/stations/stations.css?inline';
import allCss from '../../src/styles/all.css?inline';

/** Puts our sheets into the page and takes the page's own margins away. */
export function useSheets(): void {
  const style = document.createElement('style');
  style.textContent = `${allCss}${stationsCss} body { margin: 0; }`;
  document.head.append(style);
}

/** A figure alone in a box whose width is set by hand. */
export function show(view: FigureView): { readonly box: HTMLElement; readonly figure: HTMLElement } {
  document.body.innerHTML = `<div>${figureHtml(view)}</div>`;
  const box = document.body.firstElementChild as HTMLElement;
  return { box, figure: box.firstElementChild as HTMLElement };
}

/** Sets the size of text as a reader does who asks for larger text. */
export function setTextSize(percent: number): void {
  document.documentElement.style.fontSize = `${percent}%`;
}

/** What a bar stands for: the number that is printed, or the stretch between two; on a track what is certain of it. */
function sizeOf(
  { value, low, high }: FigureView['rows'][number]['observation']['quantity'],
  isRate: boolean,
): number {
  if (value !== null) return Math.abs(value);
  return isRate ? (low ?? 0) : (high ?? 0) - (low ?? 0);
}

export interface Bar {
  readonly id: string;
  readonly value: number;
  /** Length in pixels, as the browser resolves it. */
  readonly length: number;
  readonly track: DOMRect;
}

/** The bars of a figure, those together that stand on one axis. */
export function barsOf(figure: Element, view: FigureView): readonly (readonly Bar[])[] {
  const quantity = (row: Element) =>
    view.rows.find(
      ({ observation: { id, quantity } }) =>
        id === row.getAttribute('data-obs') && row.querySelector('.gk-num')?.textContent === quantity.printed,
    )?.observation.quantity;
  const axes: Bar[][] = [[]];
  for (const row of figure.querySelectorAll('tr')) {
    if (row.classList.contains('gk-axis')) {
      axes.push([]);
      continue;
    }
    const svg = row.querySelector<SVGSVGElement>('svg.gk-bar');
    const own = quantity(row);
    if (!svg || !own) continue;
    const drawn = [...svg.children].filter(
      (child): child is SVGRectElement | SVGSVGElement =>
        (child instanceof SVGRectElement || child instanceof SVGSVGElement) &&
        !child.matches('.gk-track, .gk-region, [overflow]'),
    );
    const length = drawn.reduce((sum, { width }) => sum + width.baseVal.value, 0);
    const id = row.getAttribute('data-obs') ?? '';
    axes.at(-1)?.push({
      id,
      value: sizeOf(own, svg.querySelector('.gk-track') !== null),
      length,
      track: svg.getBoundingClientRect(),
    });
  }
  return axes.filter((bars) => bars.length > 0);
}

/** @returns bars whose lengths are not in the ratio of their values, or whose tracks are not alike, in words. */
export function barFaults(figure: Element, view: FigureView): readonly string[] {
  const axes = barsOf(figure, view);
  const [reference] = axes.flat();
  return axes.flatMap((bars) => {
    const longest = bars.reduce((best, bar) => (bar.value > best.value ? bar : best));
    return bars.flatMap(({ id, value, length, track }) => {
      const expected = longest.value === 0 ? 0 : (value / longest.value) * longest.length;
      return [
        ...(Math.abs(length - expected) > 0.5 ? [`${id}: ${length} px instead of ${expected}`] : []),
        ...(longest.value > 0 && longest.length < track.width * 0.2 ? [`${id}: the longest is short`] : []),
        ...(length > track.width + 0.05 ? [`${id}: longer than its track`] : []),
        ...(Math.abs(track.width - (reference?.track.width ?? 0)) > 0.02 ||
        Math.abs(track.left - (reference?.track.left ?? 0)) > 0.02
          ? [`${id}: another track`]
          : []),
        ...(track.width < 60 ? [`${id}: a track of ${track.width} px`] : []),
      ];
    });
  });
}

/** What stands in a figure from its top down: its lines of text, its rows, each line of a tile. */
const blocks =
  '.gk-synthetic, .gk-name, .gk-title, .gk-desc, .gk-more, caption, tr, .gk-tile > p, .gk-outline, .gk-keys p, .gk-notes li, .gk-cite, .gk-foot';

export interface Block {
  readonly name: string;
  readonly height: number;
  /** So much may come or go at once: its highest line; of a title, which ends its lines where a clause ends, a line for each clause. */
  readonly step: number;
}

const lineHeight = (element: Element) => Number.parseFloat(getComputedStyle(element).lineHeight) || 0;

/** What holds blocks side by side: its height is not the sum of theirs. */
const abreast = '.gk-tiles, .gk-tables, .gk-beside';

/** @returns the blocks of a figure, and what of its height is neither block nor tile: the room between them. */
export function blocksOf(figure: Element): { readonly blocks: readonly Block[]; readonly gaps: number } {
  const seen = [...figure.querySelectorAll(blocks)].filter((element) => element.checkVisibility());
  const found = seen.map((element) => {
    const lines = [element, ...element.querySelectorAll('*:not(svg, svg *)')].map(lineHeight);
    return {
      name: element.className || element.localName,
      height: element.getBoundingClientRect().height,
      step: Math.max(...lines) * Math.max(1, element.querySelectorAll('.gk-clause').length),
      isAbreast: element.closest(abreast) !== null,
    };
  });
  const together = [...figure.querySelectorAll(abreast)]
    .filter((element) => element.checkVisibility())
    .reduce((height, element) => height + element.getBoundingClientRect().height, 0);
  const sum = found.reduce((height, block) => height + (block.isAbreast ? 0 : block.height), together);
  return { blocks: found, gaps: figure.getBoundingClientRect().height - sum };
}

/** A line of text in its place. */
export interface Line {
  readonly node: Text;
  readonly words: string;
  readonly rect: DOMRect;
  readonly size: number;
}

/** Opens what is folded away, so that it is measured like the rest. */
export function unfold(figure: Element): void {
  for (const details of figure.querySelectorAll<HTMLDetailsElement>(
    'details:not(.gk-find, .gk-find details)',
  ))
    details.open = true;
}

/** Every line of text of a figure that is seen: what is folded away has a place, but is not painted. */
export function linesOf(root: Element): readonly Line[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const words = node.data.trim();
    const parent = node.parentElement;
    if (words === '' || !parent?.checkVisibility()) continue;
    // Within a drawing checkVisibility says yes to what is not displayed, as a map's names for other widths.
    if (parent.getClientRects().length === 0) continue;
    // Said to screen readers alone.
    if (parent.closest('.gk-sr')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = Number.parseFloat(getComputedStyle(parent).fontSize);
    for (const rect of range.getClientRects()) if (rect.width > 0.5) lines.push({ node, words, rect, size });
  }
  return lines;
}

/** What is printed of a line: above and below it is room for accents, which neighbouring lines may share. */
const ink = ({ left, right, top, bottom }: DOMRect, size: number) => {
  const middle = (top + bottom) / 2;
  return { left: left + 0.5, right: right - 0.5, top: middle - size * 0.45, bottom: middle + size * 0.45 };
};

/** @returns text that overlaps other text, leaves the figure or is cut, and boxes that scroll, in words. */
export function textFaults(figure: Element): readonly string[] {
  const frame = figure.getBoundingClientRect();
  const lines = linesOf(figure).map((line) => {
    // A drawing may be scaled, and its sizes with it.
    const size = line.node.parentElement?.closest('svg') ? line.rect.height * 0.73 : line.size;
    return { ...line, box: ink(line.rect, size) };
  });
  const faults = lines.flatMap(({ words, box, node }, index) => [
    ...(box.left < frame.left || box.right > frame.right ? [`outside: ${words}`] : []),
    ...(box.top < frame.top || box.bottom > frame.bottom ? [`above or below: ${words}`] : []),
    ...lines.slice(index + 1).flatMap((other) => {
      if (other.node === node) return [];
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      return across > 0 && down > 0 ? [`overlap: ${words} / ${other.words}`] : [];
    }),
  ]);
  for (const element of [figure, ...figure.querySelectorAll('*:not(svg):not(svg *)')]) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const name = `${element.localName}.${element.getAttribute('class')}`;
    if (!element.checkVisibility()) continue;
    const { left, right } = element.getBoundingClientRect();
    if (left < frame.left - 0.5 || right > frame.right + 0.5) faults.push(`beyond the figure: ${name}`);
    if (element === figure && element.scrollWidth > element.clientWidth + 1)
      faults.push('wider than its box');
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const { top, bottom } = element.getBoundingClientRect();
    for (const { node, words, box } of lines)
      if (
        element.contains(node) &&
        (box.left < left - 1 || box.right > right + 1 || box.top < top || box.bottom > bottom)
      )
        faults.push(`cut by ${name}: ${words}`);
    if (overflowX === 'auto' || overflowX === 'scroll') faults.push(`may scroll: ${name}`);
  }
  return faults;
}
