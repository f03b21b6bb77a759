import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { built } from './dist.ts';

const page = (address: string) => readFileSync(path.join(inject('relative'), address), 'utf8');

it('a union that is added as the README says has its page, its figure and its place on the front page', () => {
  const own = page('unions/sample/index.html');
  expect(own).toContain('示例县总工会');
  expect(own).toContain('data-obs="sample.disputes-mediated"');
  // It has told of no mechanism, so nothing is said of one.
  expect(own).not.toContain('id="mechanism');
  expect(page('figures/sample-stations/index.html')).toContain('12');
  const front = page('index.html');
  expect(front).toContain('示例县总工会');
  expect(front).toContain('14家工会');
  expect(front).not.toContain('五家');
  expect(page('indicators/service-stations/index.html')).toContain('示例县总工会');
});

it('text from data is shown as text: quotes, ampersands and brackets that are no markup are escaped', () => {
  expect(page('unions/hanyin/index.html')).toMatch(/a&lt;3 &amp; (&quot;|")b(&quot;|") ('|&#39;|&#x27;)c/);
  expect(built('unions/hanyin/index.html')).not.toContain('a&lt;3');
});
