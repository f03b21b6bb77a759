import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const source = new URL('../src/', import.meta.url);
/** Each room imports from those in front of it, and from the few files beside them that import from no room. */
const order = ['', 'unit', 'text', 'number', 'words', 'judge', 'phrase'];
const shared = ['match.ts', 'sense.ts', 'types.ts', 'errors.ts'];

const files = (room: string): string[] =>
  readdirSync(new URL(`${room}/`, source)).map((name) => `${room}/${name}`);
const rootFiles = readdirSync(source).filter((name) => name.endsWith('.ts'));
const imports = (file: string): string[] =>
  [...readFileSync(new URL(file, source), 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) =>
    new URL(path, new URL(file, source)).href.slice(source.href.length),
  );

describe('the rooms of this package', () => {
  it.each([...order.slice(1), 'writing'].flatMap(files))('%s imports one way', (file) => {
    const room = file.split('/')[0] ?? '';
    const allowed = room === 'writing' ? ['unit', 'writing'] : order.slice(1, order.indexOf(room) + 1);
    for (const path of imports(file)) {
      const [from = '', name] = path.split('/');
      expect([file, path, name === undefined ? shared.includes(from) : allowed.includes(from)]).toEqual([
        file,
        path,
        true,
      ]);
    }
  });

  it('keeps the shared files free of rooms', () => {
    for (const file of shared) expect(imports(file).filter((path) => path.includes('/'))).toEqual([]);
  });

  it('keeps every folder to fifteen files', () => {
    for (const room of [...order.slice(1), 'writing']) expect(files(room).length).toBeLessThanOrEqual(15);
  });
});

describe('the source of this package', () => {
  // It is loaded by the elements in Safari 14 and Chromium 86, where a look-behind stops the whole module.
  it.each([...rootFiles, ...[...order.slice(1), 'writing'].flatMap(files)])(
    '%s asks for nothing newer than the baseline',
    (file) => {
      const text = readFileSync(new URL(file, source), 'utf8');
      expect(text).not.toMatch(
        /\(\?<[=!]|\.at\(|Object\.hasOwn|\.findLast\(|structuredClone|\.to(?:Sorted|Reversed)\(/,
      );
    },
  );
});
