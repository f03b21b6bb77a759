/** Registers every element of this package. */
import './case-chart/case-chart.define.ts';
import './kpi-tile/kpi-tile.define.ts';
