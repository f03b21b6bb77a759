import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'gongkai-another-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a union that is added as the README says has its page, its figure and its place on the front page', () => {
  const data = path.join(folder, 'data');
  const out = path.join(folder, 'site');
  cpSync('data', data, { recursive: true });
  cpSync('docs/sample-union', path.join(data, 'unions/sample'), { recursive: true });
  const { status, stderr } = spawnSync('node', ['scripts/build.ts', '--data', data, '--out', out], {
    encoding: 'utf8',
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });

  const page = (address: string) => readFileSync(path.join(out, address), 'utf8');
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
