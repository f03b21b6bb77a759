/**
 * What is left of a page when all that a chart needs has been worked out beforehand: for each chart a title, a finished SVG of fixed size and
 * the source; for each tile its words. No style sheet but a line, no script, no table, no link.
 */
import { parseHTML } from 'linkedom';

const width = 380;
const trackLeft = 150;
const trackWidth = 150;
const rowHeight = 26;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const wordsOf = (element: Element | null) =>
  escaped((element?.textContent ?? '').replace(/\s+/g, ' ').trim());

/** Shapes of one row, in pixels: bars from their percent, or as many marks as there are. */
function shapes(row: Element, top: number): string {
  const px = (percent: string | null) => ((Number.parseFloat(percent ?? '0') * trackWidth) / 100).toFixed(1);
  const bars = [...row.querySelectorAll('svg.gk-bar > rect, svg.gk-bar > svg:not([overflow])')].map(
    (bar) =>
      `<rect x="${trackLeft + Number(px(bar.getAttribute('x')))}" y="${top}" width="${px(bar.getAttribute('width'))}" height="16"/>`,
  );
  const dots = (row.innerHTML.match(/h0|<circle/g) ?? []).map(
    (_, index) => `M${trackLeft + 5 + (index % 15) * 10} ${top + 4 + Math.floor(index / 15) * 10}h0`,
  );
  const marks =
    dots.length > 0
      ? `<path stroke="#4d1879" stroke-width="7" stroke-linecap="round" d="${dots.join('')}"/>`
      : '';
  return bars.join('') + marks;
}

function chart(figure: Element): string {
  const rows = [...figure.querySelectorAll('tr[data-obs]')];
  const title = wordsOf(figure.querySelector('.gk-title'));
  const drawn = rows.map((row, index) => {
    const top = index * rowHeight + 4;
    const words = wordsOf(row.querySelector('.gk-num'));
    return `${shapes(row, top)}<text y="${top + 13}">${wordsOf(row.querySelector('th'))}</text><text x="${trackLeft + trackWidth + 6}" y="${top + 13}">${words}</text>`;
  });
  const height = rows.length * rowHeight;
  return `<figure><figcaption>${title}</figcaption><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}" font-size="12" fill="#4d1879">${drawn.join('')}</svg><p>${wordsOf(figure.querySelector('.gk-cite'))}</p></figure>`;
}

/**
 * @param html a page of ours
 * @returns its floor, with as many charts and tiles
 */
export function floorOf(html: string): {
  readonly html: string;
  readonly charts: number;
  readonly tiles: number;
} {
  const { document } = parseHTML(html);
  const figures = [...document.querySelectorAll('.gk-figure')].map(chart);
  const tiles = [...document.querySelectorAll('gk-kpi-tile')].map(
    (tile) =>
      `<p><b>${wordsOf(tile.querySelector('.gk-num'))}</b> ${wordsOf(tile.querySelector('.gk-label'))}</p>`,
  );
  const last = document.querySelector('[elementtiming]')?.outerHTML ?? '';
  return {
    html: `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Floor</title><style>body{margin:16px;font:16px/1.5 sans-serif}figure{margin:24px 0}</style><h1>${wordsOf(document.querySelector('h1'))}</h1>${tiles.join('')}${figures.join('')}${last}</html>`,
    charts: figures.length,
    tiles: tiles.length,
  };
}
