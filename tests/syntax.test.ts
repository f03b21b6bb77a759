import { expect, it } from 'vitest';
import { built, builtFiles } from './dist.ts';
import { newCss, newerCalls, newerThanBaseline } from './newer-syntax.ts';

// Chromium 86, Safari 14 and Firefox 78 read a whole bundle or nothing of it: one newer token, and no element is upgraded.
it('scripts that browsers load are written in ES2020', () => {
  const files = [...builtFiles('.js'), ...builtFiles('.mjs')];
  expect(files).not.toEqual([]);
  for (const file of files)
    expect({ file, newer: newerThanBaseline(built(file), 'module') }).toEqual({ file, newer: null });
});

it('scripts of ours call no built-in that browsers of 2020 lack', () => {
  // MapLibre is loaded where WebGL 2 is alone.
  const files = builtFiles('.js').filter(
    (file) => !/^assets\/(?:open-map|maplibre-gl-worker)[.-]/.test(file),
  );
  // Plot asks tables that are no arrays by `at`; we give it arrays.
  const ofPlot = /(\w+\.constructor\):\w+\(\w+,\w+=>\w+)\.at\(/g;
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const newer = newerCalls.exec(built(file).replace(ofPlot, '$1('))?.[0];
    expect({ file, newer }).toEqual({ file, newer: undefined });
  }
  expect(newerCalls.exec('rows.findLast(a)')?.[0]).toBe('s.findLast(');
  expect(newerCalls.exec('call(...at(1))')).toBeNull();
});

it('so are scripts that stand in a page', () => {
  for (const file of builtFiles('.html')) {
    for (const [, attributes = '', body = ''] of built(file).matchAll(
      /<script\b([^>]*)>([\s\S]*?)<\/script>/g,
    )) {
      const type = /\btype="?([^"\s]*)/.exec(attributes)?.[1] ?? '';
      if (!/^(module|text\/javascript)?$/.test(type)) continue;
      const newer = newerThanBaseline(body, type === 'module' ? 'module' : 'script');
      expect({ file, newer }).toEqual({ file, newer: null });
      expect({ file, newer: newerCalls.exec(body)?.[0] }).toEqual({ file, newer: undefined });
    }
  }
});

it('style sheets that browsers load have no rule that Chromium 86, Safari 14 and Firefox 78 cannot read', () => {
  const files = builtFiles('.css').filter((file) => file.startsWith('assets/'));
  expect(files).not.toEqual([]);
  for (const file of files)
    expect([file, newCss.flatMap(([name, found]) => (found.test(built(file)) ? [name] : []))]).toEqual([
      file,
      [],
    ]);
  expect(newCss[0]?.[1].test('@media (width<=40rem){a{b:c}}')).toBe(true);
  expect(newCss[0]?.[1].test('@media (max-width:40rem){a>b{c:d}}')).toBe(false);
});

it('newer syntax is found', () => {
  const newer = ['a ??= b', 'class A { #a = 1 }', 'class A { static {} }', 'await a', '@a class A {}'];
  for (const script of newer)
    expect([script, newerThanBaseline(script, 'module')]).not.toEqual([script, null]);
  expect(newerThanBaseline('import(a?.b ?? 1n)', 'module')).toBeNull();
});
