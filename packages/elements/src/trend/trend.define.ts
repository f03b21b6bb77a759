import { defineElement } from '../shared/define-element.ts';
import { Trend } from './trend.ts';

defineElement('gk-trend', Trend);

declare global {
  interface HTMLElementTagNameMap {
    'gk-trend': Trend;
  }
}
