import { type Html, html, raw } from '../html/html.ts';
import { textWidth } from '../text/measure.ts';
import { type Box, type BoxPath, edgeAt, type Key, type PointWords, pageBox, tickEdge } from './box.ts';
import { roomClasses } from './rooms.ts';
import type { Tick } from './ticks.ts';

/** How a path looks where no style sheet reaches it. */
const plain: Readonly<Record<BoxPath['role'], string>> = {
  void: 'fill="#eee"',
  band: 'fill="#ccc"',
  bins: 'fill="#666"',
  grid: 'fill="none" stroke="#ccc"',
  break: 'fill="none" stroke="#666" stroke-dasharray="4 4"',
  note: 'fill="none" stroke="#666"',
  line: 'fill="none" stroke="#333" stroke-width="2"',
  dots: 'fill="none" stroke="#333" stroke-width="7" stroke-linecap="round"',
  hollow: 'fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round"',
  own: 'fill="none" stroke="#000" stroke-width="13" stroke-linecap="round"',
};

const path = ({ role, d, series }: BoxPath) =>
  d === ''
    ? null
    : html`<path class="gk-p-${role}${series === undefined ? '' : ` gk-s${series}`}" ${raw(plain[role])} vector-effect="non-scaling-stroke" d="${d}"/>`;

const percent = (at: number) => `${Math.round(at * 1000) / 10}%`;

/** Moves what follows it along; geometry in an attribute, because a strict policy forbids inline styles. */
const along = (at: number) => html`<svg width="${percent(at)}" height="1" focusable="false"></svg>`;
const down = (at: number) => html`<svg width="1" height="${percent(1 - at)}" focusable="false"></svg>`;

/** Words of a picture are drawn by the style sheet: whoever copies or hears the figure has them from its rows. */
const words = (text: string) => html`<i data-t="${text}"></i>`;

/** Words over or under the box; beyond its middle they stand before their place. */
const across = (tick: Tick, name: string) =>
  tick.at > 0.6
    ? html`<span class="${name} gk-before">${along(1 - tick.at)}${words(tick.words)}</span>`
    : html`<span class="${name}">${along(tick.at)}${words(tick.words)}</span>`;

/** The widest of some words in whole em, for a class. */
const emsOf = (ticks: readonly Tick[], most: number) =>
  Math.min(most, Math.ceil(Math.max(0, ...ticks.map((tick) => textWidth(tick.words, 1)))));

/** The part of the words that stands before their place. */
const beforeEdge = { first: 0, none: 0.5, last: 1 } as const;

/** Words under the box: its first and last ones stay longest, then the middle one, then every second. */
function xTicks(ticks: readonly Tick[]): readonly Html[] {
  const last = ticks.length - 1;
  const rank = (index: number) => {
    if (index === 0 || index === last) return 0;
    if (index * 2 === last) return 1;
    return index % 2 === 0 ? 2 : 3;
  };
  const placed = ticks
    .map((tick, index) => ({
      ...tick,
      index,
      edge: edgeAt(tick.at, tickEdge),
      before: beforeEdge[edgeAt(tick.at, tickEdge)],
    }))
    .sort((a, b) => rank(a.index) - rank(b.index) || a.index - b.index);
  const classes = roomClasses(placed);
  return placed
    .map((tick, order) => ({ ...tick, room: classes[order] ?? null }))
    .filter(({ room }) => room !== 'none')
    .sort((a, b) => a.index - b.index)
    .map(({ at, words: text, edge, room }) => {
      const name = ['gk-xt', { first: 'gk-first', last: 'gk-before gk-last', none: null }[edge], room]
        .filter((part) => part !== null)
        .join(' ');
      return html`<span class="${name}">${edge === 'last' ? null : along(at)}${words(text)}</span>`;
    });
}

/** How far words stand from their point, in parts of the height. */
const fromPoint = 0.07;

/** The words that matter most: those of the first and the last point. */
const alwaysShown = 2;

/** Words at points of the box. */
function pointWords(points: readonly PointWords[]): readonly Html[] {
  const placed = points.map((point) => ({
    ...point,
    y: point.y + (point.isUnder ? -fromPoint : fromPoint),
    before: beforeEdge[point.edge],
  }));
  // The first words are shown at every width; the others give way to a dot, too.
  const dots = points.map(({ at, y }) => ({ at, y, words: '', before: 0 }));
  const classes = roomClasses(placed, (index) =>
    index < alwaysShown ? [] : dots.filter((_, other) => other !== index),
  );
  return points.flatMap(({ at, y, isUnder, words: text, edge }, index) => {
    const room = classes[index] ?? null;
    if (room === 'none') return [];
    const name = [
      'gk-at',
      isUnder ? 'gk-under' : null,
      { first: 'gk-first', last: 'gk-last', none: null }[edge],
      room,
    ]
      .filter((part) => part !== null)
      .join(' ');
    return html`<span class="${name}">${along(at)}<b>${down(y)}${words(text)}</b></span>`;
  });
}

/** What a mark means, beside a sample of it. */
const keyHtml = ({ role, words: text }: Key) =>
  html`<p><svg class="gk-key" width="24" height="8" focusable="false"><path class="gk-p-${role}" ${raw(plain[role])} d="M0 0h24v8h-24z"/></svg>${words(text)}</p>`;

/**
 * @param box a picture
 * @param height of the box in the page: a class of the style sheet
 * @returns it as markup, hidden from assistive technology: the rows beside it say all that it says
 */
export function boxHtml(
  { paths, x, y, ends: all, uprights, points = [], keys = [] }: Box,
  height: 'tall' | 'low' = 'tall',
): Html {
  const ends = all.filter((end) => end.words !== '');
  const { width, height: units } = pageBox;
  const gutters = `gk-pl${emsOf(y, 6)} gk-pr${emsOf(ends, 5)}`;
  return html`<div class="gk-plot gk-${height} ${gutters}${uprights.length > 0 ? ' gk-over' : ''}" aria-hidden="true">
    ${y.map((tick) => html`<span class="gk-yt">${down(tick.at)}${words(tick.words)}</span>`)}
    ${ends.map((tick) => html`<span class="gk-end gk-s${tick.series}">${down(tick.at)}${words(tick.words)}</span>`)}<div class="gk-plane">
    <svg class="gk-canvas" width="100%" height="${height === 'tall' ? 224 : 144}" viewBox="0 0 ${width} ${units}" preserveAspectRatio="none" focusable="false">${paths.map(path)}</svg>
    ${xTicks(x)}
    ${uprights.map((tick) => across(tick, 'gk-up'))}
    ${pointWords(points)}</div>${keys.length > 0 ? html`<div class="gk-keys">${keys.map(keyHtml)}</div>` : null}</div>`;
}
