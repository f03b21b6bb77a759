export { CaseChart, type MarkDetail } from './case-chart/case-chart.ts';
export { KpiTile } from './kpi-tile/kpi-tile.ts';
export type { ErrorCode, ErrorDetail } from './shared/report.ts';
