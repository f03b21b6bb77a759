import { type Html, html, raw } from '../page/html.ts';
import { textWidth } from '../text/measure.ts';
import { type Box, type BoxPath, pageBox } from './box.ts';
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

/** Which of the words under a box give way where it is narrow: those between the first and the last, every second one before the others. */
function givesWay(index: number, count: number): string {
  if (index === 0 || index === count - 1) return '';
  return count === 3 || (count === 5 && index === 2) ? ' gk-mid' : ' gk-odd';
}

function xTick(tick: Tick, index: number, all: readonly Tick[]): Html {
  const name = givesWay(index, all.length);
  const edge = tick.at < 0.04 ? ' gk-first' : tick.at > 0.96 ? ' gk-last' : '';
  return tick.at > 0.96
    ? html`<span class="gk-xt gk-before${name}${edge}">${words(tick.words)}</span>`
    : html`<span class="gk-xt${name}${edge}">${along(tick.at)}${words(tick.words)}</span>`;
}

/**
 * @param box a picture
 * @param height of the box in the page: a class of the style sheet
 * @returns it as markup, hidden from assistive technology: the rows beside it say all that it says
 */
export function boxHtml({ paths, x, y, ends: all, uprights }: Box, height: 'tall' | 'low' = 'tall'): Html {
  const ends = all.filter((end) => end.words !== '');
  const { width, height: units } = pageBox;
  const gutters = `gk-pl${emsOf(y, 6)} gk-pr${emsOf(ends, 5)}`;
  return html`<div class="gk-plot gk-${height} ${gutters}${uprights.length > 0 ? ' gk-over' : ''}" aria-hidden="true"><div class="gk-plane">
    <svg class="gk-canvas" width="100%" height="${height === 'tall' ? 224 : 144}" viewBox="0 0 ${width} ${units}" preserveAspectRatio="none" focusable="false">${paths.map(path)}</svg>
    ${y.map((tick) => html`<span class="gk-yt">${down(tick.at)}${words(tick.words)}</span>`)}
    ${x.map(xTick)}
    ${uprights.map((tick) => across(tick, 'gk-up'))}
    ${ends.map((tick) => html`<span class="gk-end gk-s${tick.series}">${down(tick.at)}${words(tick.words)}</span>`)}</div></div>`;
}
