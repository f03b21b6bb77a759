export { CaseChart } from './case-chart/case-chart.ts';
export { Compare } from './compare/compare.ts';
export { KpiTile } from './kpi-tile/kpi-tile.ts';
export type { MarkDetail } from './marks/marks.ts';
export { Mechanism } from './mechanism/mechanism.ts';
export { type ErrorCode, type ErrorDetail, errorCodes } from './shared/report.ts';
export { Trend } from './trend/trend.ts';
