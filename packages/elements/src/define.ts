/** Registers every element of this package; the lightest first, as the first one also pays for what all of them need. */
import './kpi-tile/kpi-tile.define.ts';
import './case-chart/case-chart.define.ts';
import './compare/compare.define.ts';
import './mechanism/mechanism.define.ts';
import './trend/trend.define.ts';
