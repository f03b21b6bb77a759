import { defineElement } from '../shared/define-element.ts';
import { Mechanism } from './mechanism.ts';

defineElement('gk-mechanism', Mechanism);

declare global {
  interface HTMLElementTagNameMap {
    'gk-mechanism': Mechanism;
  }
}
