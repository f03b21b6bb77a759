/**
 * Types for JSX in React 19: `import '@gongkai/elements/react'` once, anywhere in an application. Nothing of it runs; React itself sets properties
 * and listens to events of elements.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CaseChart } from '../case-chart/case-chart.ts';
import type { Compare } from '../compare/compare.ts';
import type { KpiTile } from '../kpi-tile/kpi-tile.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import type { Trend } from '../trend/trend.ts';
import type { FigureEvents, HyphenAttributes, OwnProps, TileEvents } from './props.ts';

/** What stands in a tag of JSX: properties of the element `E`, and its events as `ongk-mark`. */
export type ReactProps<E, Events> = Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, keyof OwnProps<E>> &
  OwnProps<E> &
  HyphenAttributes & { [K in keyof Events & string as `on${K}`]?: (event: CustomEvent<Events[K]>) => void };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'gk-case-chart': ReactProps<CaseChart, FigureEvents>;
      'gk-compare': ReactProps<Compare, FigureEvents>;
      'gk-kpi-tile': ReactProps<KpiTile, TileEvents>;
      'gk-mechanism': ReactProps<Mechanism, FigureEvents>;
      'gk-trend': ReactProps<Trend, FigureEvents>;
    }
  }
}
