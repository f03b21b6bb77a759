/** Registers every element of this package. */
import './case-chart/case-chart.define.ts';
import './compare/compare.define.ts';
import './kpi-tile/kpi-tile.define.ts';
import './mechanism/mechanism.define.ts';
import './trend/trend.define.ts';
