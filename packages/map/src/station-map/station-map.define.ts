import { defineElement } from '@gongkai/elements/base';
import { StationMap } from './station-map.ts';

defineElement('gk-station-map', StationMap);

declare global {
  interface HTMLElementTagNameMap {
    'gk-station-map': StationMap;
  }
}
