import { expect, onTestFinished, test, vi } from 'vitest';
import { CaseChart } from '../src/index.ts';
import { defineElement } from '../src/shared/define-element.ts';

test('defining twice warns, does not throw, and keeps the first', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  class First extends HTMLElement {}
  class Second extends HTMLElement {}
  defineElement('gk-twice', First);
  expect(() => defineElement('gk-twice', Second)).not.toThrow();
  expect(customElements.get('gk-twice')).toBe(First);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]?.[0]).toMatch(/^gk-duplicate/);
  warn.mockRestore();
});

test('the class alone registers nothing', () => {
  expect(CaseChart.name).toBeTruthy();
  expect(customElements.get('gk-case-chart')).toBeUndefined();
});

test('a page that is XML keeps what stands inside the tag, and says why', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  Object.defineProperty(document, 'contentType', { value: 'application/xhtml+xml', configurable: true });
  onTestFinished(() => {
    Reflect.deleteProperty(document, 'contentType');
    warn.mockRestore();
  });
  defineElement('gk-in-xml', class extends HTMLElement {});
  expect(customElements.get('gk-in-xml')).toBeUndefined();
  expect(warn.mock.calls[0]?.[0]).toMatch(/^gk-xml.*text\/html/);
});
