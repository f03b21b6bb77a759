import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { built } from './dist.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-another-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const out = path.join(folder, 'site');
const page = (address: string) => readFileSync(path.join(out, address), 'utf8');

// One more union, and a title of which a careless page would make markup: one build answers for both.
beforeAll(() => {
  const data = path.join(folder, 'data');
  cpSync('data', data, { recursive: true });
  cpSync('docs/sample-union', path.join(data, 'unions/sample'), { recursive: true });
  const figures = path.join(data, 'unions/hanyin/figures.json');
  const text = readFileSync(figures, 'utf8');
  writeFileSync(figures, text.replace('"title": "', '"title": "a<3 & \\"b\\" \'c\' '));
  const { status, stderr } = spawnSync('node', ['scripts/build.ts', '--data', data, '--out', out], {
    encoding: 'utf8',
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
});

it('a union that is added as the README says has its page, its figure and its place on the front page', () => {
  const own = page('unions/sample/index.html');
  expect(own).toContain('示例县总工会');
  expect(own).toContain('data-obs="sample.disputes-mediated"');
  // It has told of no mechanism, so nothing is said of one.
  expect(own).not.toContain('id="mechanism');
  expect(page('figures/sample-stations/index.html')).toContain('12');
  const front = page('index.html');
  expect(front).toContain('示例县总工会');
  expect(front).toContain('六家工会');
  expect(front).not.toContain('五家');
  expect(page('indicators/service-stations/index.html')).toContain('示例县总工会');
});

it('text from data is shown as text: quotes, ampersands and brackets that are no markup are escaped', () => {
  expect(page('unions/hanyin/index.html')).toMatch(/a&lt;3 &amp; (&quot;|")b(&quot;|") ('|&#39;|&#x27;)c/);
  expect(built('unions/hanyin/index.html')).not.toContain('a&lt;3');
});
