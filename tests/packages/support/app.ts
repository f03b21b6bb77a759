import type { FigureView } from '@gongkai/snapshot';
import { views } from '@gongkai/testing/figures/figures';
import { realViews } from '@gongkai/testing/figures/real';
import { stationsView } from '@gongkai/testing/figures/stations';
import { figureJson } from '../../../packages/charts/src/index.ts';

const published = realViews();

function firstOf(kind: FigureView['figure']['kind']): FigureView {
  const found = published.find(({ figure }) => figure.kind === kind);
  if (!found) throw new Error(`no figure of kind ${kind} in data/`);
  return found;
}

/** A figure of each element that takes data: the tag, and the figure's JSON. Series are drawn by Plot, which asks for a document. */
export const figures: readonly (readonly [tag: string, json: unknown])[] = [
  ['gk-mechanism', views.mechanism],
  ['gk-compare', firstOf('compare')],
  ['gk-trend', firstOf('trend')],
  ['gk-case-chart', firstOf('series')],
  ['gk-station-map', stationsView(12)],
].map(([tag, view]) => [tag as string, JSON.parse(figureJson(view as FigureView))] as const);

/** What needs no data: numbers as a page's author writes them. */
export const written = `
<gk-kpi-tile label="爱心驿站">8处</gk-kpi-tile>
<gk-case-chart heading="服务站点"><table><tr><th>爱心驿站</th><td>8处</td></tr><tr><th>流动服务站</th><td>20余处</td></tr></table></gk-case-chart>`;

/** The data of an application, as a module of it. */
export const dataModule = `export const figures = ${JSON.stringify(figures)};
export const written = ${JSON.stringify(written)};
`;

/** An application of a stranger, in plain JavaScript: every element, from what was written and from data. */
export const plainApp = `import '@gongkai/elements/define';
import '@gongkai/map/define';
import { figures, written } from './data.js';

const app = document.querySelector('#app');
app.innerHTML = written;
for (const [tag, data] of figures) {
  const element = document.createElement(tag);
  element.data = data;
  app.append(element);
}
`;

/** A page that loads the application. */
export const html = (script: string): string =>
  `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>t</title><link rel="icon" href="data:,"></head><body><main id="app"></main><script type="module" src="${script}"></script></body></html>\n`;
