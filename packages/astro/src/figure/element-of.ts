import type { FigureKind } from '@gongkai/snapshot';

/** The element that upgrades a figure of a kind; null for what is complete as HTML. */
export function elementOf(kind: FigureKind): string | null {
  switch (kind) {
    case 'mechanism':
      return 'gk-mechanism';
    case 'compare':
    case 'distribution':
      return 'gk-compare';
    case 'trend':
      return 'gk-trend';
    case 'stations':
      return 'gk-station-map';
    case 'tiles':
    case 'table':
      return null;
    default:
      return 'gk-case-chart';
  }
}
