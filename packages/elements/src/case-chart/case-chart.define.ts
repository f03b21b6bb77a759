import { defineElement } from '../shared/define-element.ts';
import { CaseChart } from './case-chart.ts';

defineElement('gk-case-chart', CaseChart);

declare global {
  interface HTMLElementTagNameMap {
    'gk-case-chart': CaseChart;
  }
}
