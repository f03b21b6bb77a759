import { defineElement } from '../shared/define-element.ts';
import { KpiTile } from './kpi-tile.ts';

defineElement('gk-kpi-tile', KpiTile);

declare global {
  interface HTMLElementTagNameMap {
    'gk-kpi-tile': KpiTile;
  }
}
