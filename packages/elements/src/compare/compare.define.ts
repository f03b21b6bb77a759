import { defineElement } from '../shared/define-element.ts';
import { Compare } from './compare.ts';

defineElement('gk-compare', Compare);

declare global {
  interface HTMLElementTagNameMap {
    'gk-compare': Compare;
  }
}
