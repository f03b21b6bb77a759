/** The same two numbers by each library, as its guide begins: what a page pays for one element or chart. */

/** One program of a consumer. */
export interface Entry {
  readonly name: string;
  /** Packages that it installs; ours come from what the repository builds. */
  readonly packages: Readonly<Record<string, string>>;
  readonly script: string;
  readonly body: string;
  /** It is drawn when this is found, in whatever shadow tree. */
  readonly drawn: string;
}

const table =
  '<table><tr><th>爱心驿站</th><td>8处</td></tr><tr><th>流动服务站</th><td>20余处</td></tr></table>';

export const entries: readonly Entry[] = [
  {
    name: 'gk-case-chart, table of two rows',
    packages: { '@gongkai/elements': '*' },
    script: "import '@gongkai/elements/case-chart.define';",
    body: `<gk-case-chart>${table}</gk-case-chart>`,
    drawn: '.gk-bar',
  },
  {
    name: 'gk-kpi-tile, text',
    packages: { '@gongkai/elements': '*' },
    script: "import '@gongkai/elements/kpi-tile.define';",
    body: '<gk-kpi-tile label="爱心驿站">8处</gk-kpi-tile>',
    drawn: '.gk-tile, .gk-num',
  },
  {
    name: 'read of @gongkai/quantity alone',
    packages: { '@gongkai/quantity': '*' },
    script:
      "import { read } from '@gongkai/quantity'; document.body.append(Object.assign(document.createElement('b'), { textContent: read('20余处').unit }));",
    body: '',
    drawn: 'b',
  },
  {
    name: 'Chart.js, bar',
    packages: { 'chart.js': '4.6.1' },
    script:
      "import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js'; Chart.register(BarController, BarElement, CategoryScale, LinearScale); const chart = new Chart(document.querySelector('canvas'), { type: 'bar', data: { labels: ['爱心驿站', '流动服务站'], datasets: [{ data: [8, 20] }] }, options: { indexAxis: 'y', animation: false } }); document.querySelector('canvas').className = chart.id === undefined ? '' : 'drawn';",
    body: '<canvas></canvas>',
    drawn: '.drawn',
  },
  {
    name: 'ECharts, bar, SVG',
    packages: { echarts: '6.1.0' },
    script:
      "import { BarChart } from 'echarts/charts'; import { GridComponent } from 'echarts/components'; import * as echarts from 'echarts/core'; import { SVGRenderer } from 'echarts/renderers'; echarts.use([BarChart, GridComponent, SVGRenderer]); echarts.init(document.querySelector('div'), null, { width: 400, height: 200 }).setOption({ animation: false, xAxis: {}, yAxis: { type: 'category', data: ['爱心驿站', '流动服务站'] }, series: [{ type: 'bar', data: [8, 20] }] });",
    body: '<div></div>',
    drawn: 'svg path',
  },
  {
    name: 'Observable Plot, barX',
    packages: { '@observablehq/plot': '0.6.17' },
    script:
      "import { barX, plot } from '@observablehq/plot'; document.body.append(plot({ marks: [barX([{ n: 8, k: '爱心驿站' }, { n: 20, k: '流动服务站' }], { x: 'n', y: 'k' })] }));",
    body: '',
    drawn: 'svg rect',
  },
  {
    name: 'Web Awesome, badge (its smallest)',
    packages: { '@awesome.me/webawesome': '3.14.0' },
    script: "import '@awesome.me/webawesome/dist/components/badge/badge.js';",
    body: '<wa-badge>8处</wa-badge>',
    drawn: 'slot',
  },
];
