/** What TypeScript says of our tags in templates of Vue; nothing of it runs. `tsc` is the test. */

import type {} from '@gongkai/elements/vue';
import type { GlobalComponents } from 'vue';
import type {} from '../src/vue.ts';

type Props<K extends keyof GlobalComponents> = GlobalComponents[K] extends new () => { $props: infer P }
  ? P
  : never;

export const chart: Props<'gk-case-chart'> = {
  data: { title: '两类站点', rows: [['爱心驿站', '8处']] },
  heading: '两类站点',
  class: 'a',
  'onGk-mark': ({ detail }) => detail.id.toUpperCase(),
};
export const map: Props<'gk-station-map'> = { 'onGk-select': ({ detail }) => detail.id };
// @ts-expect-error no figure is made of a number
export const wrong: Props<'gk-case-chart'> = { data: 42 };
// @ts-expect-error a tile has no marks
export const mark: Props<'gk-kpi-tile'> = { 'onGk-mark': () => {} };
