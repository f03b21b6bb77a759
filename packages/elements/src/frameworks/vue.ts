/**
 * Types for templates of Vue 3: `import '@gongkai/elements/vue'` once, anywhere in an application. Nothing of it runs; Vue is told by
 * `isCustomElement` that our tags are elements.
 */
import type { HTMLAttributes } from 'vue';
import type { CaseChart } from '../case-chart/case-chart.ts';
import type { Compare } from '../compare/compare.ts';
import type { KpiTile } from '../kpi-tile/kpi-tile.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import type { Trend } from '../trend/trend.ts';
import type { FigureEvents, HyphenAttributes, OwnProps, TileEvents } from './props.ts';

/** What a template knows of an element `E`: its properties, and its events as `@gk-mark`. */
export type VueElement<E, Events> = new () => {
  $props: Omit<HTMLAttributes, keyof OwnProps<E>> &
    OwnProps<E> &
    HyphenAttributes & {
      [K in keyof Events & string as `on${Capitalize<K>}`]?: (event: CustomEvent<Events[K]>) => void;
    };
};

declare module 'vue' {
  interface GlobalComponents {
    'gk-case-chart': VueElement<CaseChart, FigureEvents>;
    'gk-compare': VueElement<Compare, FigureEvents>;
    'gk-kpi-tile': VueElement<KpiTile, TileEvents>;
    'gk-mechanism': VueElement<Mechanism, FigureEvents>;
    'gk-trend': VueElement<Trend, FigureEvents>;
  }
}
