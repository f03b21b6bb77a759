/** A file in a form keeps every byte that nobody changed, and every change can be taken back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JsonChange } from '../../src/json/json-text.ts';
import { EditedFile } from '../../src/local-studio/edit/edited-file.ts';

const odd = [
  '\uFEFF{',
  '\t"$schema" : "../x.json" ,  ',
  '\t"lead": [ "a.b" ],\r',
  '\t"figures": [ { "id":"one", "title": "第一\\u5f20",  "later": [1.0, 2e3] },',
  '',
  '\t\t{ "id": "two", "title": "第二张" } ]',
  '}',
].join('\n');

test('only what is changed is put anew; all else stays byte for byte', () => {
  const file = new EditedFile('f.json', odd, '', null);
  expect(file.text).toBe(odd);
  expect(file.isChanged).toBe(false);
  file.change([{ path: ['figures', 0, 'title'], value: '改过的' }]);
  expect(file.text).toBe(odd.replace('"第一\\u5f20"', '"改过的"'));
  file.change([{ path: ['figures', 1], value: undefined }]);
  // In what is no list or object nothing is put.
  expect(() => file.change([{ path: ['figures', 7, 'title'], value: 'x' }])).toThrow('no such place');
  expect(() => file.change([{ path: ['lead', 'title'], value: 'x' }])).toThrow('no such place');
  expect(file.text).toContain('"later": [1.0, 2e3]');
  file.undo();
  file.undo();
  expect(file.text).toBe(odd);
  expect([file.isChanged, file.canUndo, file.canRedo]).toEqual([false, false, true]);
});

test('whatever is changed, taking all back gives the same bytes, and making it again what it was', () => {
  const change = fc.oneof(
    fc.record({
      path: fc.tuple(fc.constant('figures'), fc.nat(3), fc.constant('title')),
      value: fc.string(),
    }),
    fc.record({ path: fc.tuple(fc.constant('figures'), fc.nat(3)), value: fc.constant(undefined) }),
    fc.record({
      path: fc.tuple(fc.constant('figures'), fc.nat(1)),
      value: fc.record({ id: fc.string(), title: fc.string({ unit: 'grapheme' }) }),
      inserts: fc.constant(true as const),
    }),
    fc.record({ path: fc.constant(['lead']), value: fc.array(fc.string()) }),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), fc.boolean(), (changes, isStored) => {
      let file = new EditedFile('f.json', odd, '', null);
      for (const one of changes) {
        const list = (file.value as { figures: unknown[] }).figures;
        const at = one.path[1];
        // A form changes only what is there.
        if (typeof at === 'number' && at >= list.length && !('inserts' in one)) continue;
        file.change([one as JsonChange]);
      }
      const { text } = file;
      expect(() => JSON.parse(text.slice(1))).not.toThrow();
      while (file.canUndo) file.undo();
      expect(file.text).toBe(odd);
      while (file.canRedo) file.redo();
      expect(file.text).toBe(text);
      if (isStored) file = new EditedFile('f.json', odd, '', file.stored);
      expect([file.text, file.isChanged, file.isOutdated(odd), file.isOutdated(null)]).toEqual([
        text,
        text !== odd,
        false,
        true,
      ]);
    }),
    { numRuns: 60 },
  );
});
