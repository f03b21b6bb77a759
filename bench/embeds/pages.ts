/** The same bar chart in the same article, by us and by others: as an editor pastes ours, and as the guides of the others begin, bundled with no more of them than they need. */
import { rowLabel, shownWords } from '@gongkai/charts';
import type { FigureView } from '@gongkai/snapshot';

/** One page that is compared. */
export interface EmbedPage {
  readonly name: string;
  /** Packages that it installs; none for ours. */
  readonly packages: Readonly<Record<string, string>>;
  /** What stands in the article in the place of the chart. */
  readonly body: string;
  /** A module that draws it. */
  readonly script: string;
  /** It is drawn when this is found, in the page or in a frame of it. */
  readonly drawn: string;
}

/** @returns the HTML of an article with the chart in a phone's column. */
export const article = ({ body, script }: EmbedPage): string =>
  `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>县融媒体中心</title><link rel="icon" href="data:,"><style>body{margin:0;font:16px/1.6 sans-serif}article{width:343px;margin:0 auto}</style></head><body><article><h1>服务站建在路边</h1><p>文章的第一段。</p>${body}<p>文章接着写下去。</p></article>${script === '' ? '' : `<script type="module">${script}</script>`}</body></html>`;

const height = 200;

/**
 * @param view a figure whose rows share one unit and have one value each
 * @param snippets the code of its frame and of its element, as the site hands it out
 */
export function embedPages(
  view: FigureView,
  snippets: { readonly frame: string; readonly element: string },
): readonly EmbedPage[] {
  const rows = view.rows.map((row) => ({
    label: rowLabel(row),
    value: row.observation.quantity.value,
    words: shownWords(row),
  }));
  if (rows.length < 2 || rows.some(({ value }) => value === null)) throw new Error('no chart of bars');
  const data = `const rows = ${JSON.stringify(rows)};`;
  // What ours says, too: title and source.
  const [source] = view.sources;
  const around = (chart: string) =>
    `<h2>${view.figure.title}</h2>${chart}<p>来源：${source?.source.description ?? ''}</p>`;
  return [
    { name: 'frame', packages: {}, body: snippets.frame, script: '', drawn: '.gk-num' },
    { name: 'element', packages: {}, body: snippets.element, script: '', drawn: '.gk-num' },
    {
      name: 'Chart.js',
      packages: { 'chart.js': '4.6.1' },
      body: around(`<div style="height:${height}px"><canvas></canvas></div>`),
      script: `import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js'; ${data} Chart.register(BarController, BarElement, CategoryScale, LinearScale); const canvas = document.querySelector('canvas'); new Chart(canvas, { type: 'bar', data: { labels: rows.map((row) => row.label + ' ' + row.words), datasets: [{ data: rows.map((row) => row.value) }] }, options: { indexAxis: 'y', animation: false, maintainAspectRatio: false } }); canvas.className = 'drawn';`,
      drawn: 'canvas.drawn',
    },
    {
      name: 'ECharts',
      packages: { echarts: '6.1.0' },
      body: around(`<div id="chart" style="height:${height}px"></div>`),
      script: `import { BarChart } from 'echarts/charts'; import { GridComponent } from 'echarts/components'; import * as echarts from 'echarts/core'; import { SVGRenderer } from 'echarts/renderers'; ${data} echarts.use([BarChart, GridComponent, SVGRenderer]); echarts.init(document.querySelector('#chart')).setOption({ animation: false, grid: { left: 130 }, xAxis: {}, yAxis: { type: 'category', inverse: true, data: rows.map((row) => row.label) }, series: [{ type: 'bar', label: { show: true, formatter: (at) => rows[at.dataIndex].words }, data: rows.map((row) => row.value) }] });`,
      drawn: '#chart svg path',
    },
    {
      name: 'Observable Plot',
      packages: { '@observablehq/plot': '0.6.17' },
      body: around('<div id="chart"></div>'),
      script: `import { barX, plot, text } from '@observablehq/plot'; ${data} document.querySelector('#chart').append(plot({ width: 343, height: ${height}, marginLeft: 130, y: { domain: rows.map((row) => row.label), label: null }, marks: [barX(rows, { x: 'value', y: 'label' }), text(rows, { x: 'value', y: 'label', text: 'words', textAnchor: 'end', dx: -4, fill: 'white' })] }));`,
      drawn: '#chart svg rect',
    },
    {
      name: 'Vega-Embed',
      packages: { vega: '6.4.0', 'vega-embed': '7.3.0', 'vega-lite': '6.5.0' },
      body: around('<div id="chart"></div>'),
      script: `import embed from 'vega-embed'; ${data} embed('#chart', { data: { values: rows }, width: 200, height: ${height}, encoding: { y: { field: 'label', type: 'nominal', sort: null }, x: { field: 'value', type: 'quantitative' } }, layer: [{ mark: 'bar' }, { mark: { type: 'text', align: 'left', dx: 4 }, encoding: { text: { field: 'words' } } }] }, { actions: false, renderer: 'svg' });`,
      drawn: '#chart svg path',
    },
  ];
}
