import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const kinds = new URL('../src/kinds/', import.meta.url);

/** The rooms of the two kinds that have some: each imports from those before it, the files beside them from all. */
const rooms = {
  mechanism: ['model', 'pieces', 'boxes', 'graph', 'arrangements', 'html'],
  stations: ['words', 'model', 'map', 'list'],
} as const;

const most = 15;

describe.each(Object.entries(rooms))('%s', (kind, order) => {
  const base = new URL(`${kind}/`, kinds);
  const names: readonly string[] = order;
  const filesOf = (room: string) =>
    readdirSync(new URL(`${room}/`, base)).map((name) => [room, `${room}/${name}`] as const);

  test('has these rooms and no other, each and itself with at most fifteen files', () => {
    const entries = readdirSync(base, { withFileTypes: true });
    const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    expect(folders.sort()).toEqual([...names].sort());
    expect(entries.length - folders.length).toBeLessThanOrEqual(most);
    for (const room of names) expect(filesOf(room).length, room).toBeLessThanOrEqual(most);
  });

  test.each(names.flatMap(filesOf))('%s: %s imports one way', (room, file) => {
    const allowed = new Set<string>(names.slice(0, names.indexOf(room) + 1));
    const own = new URL(file, base);
    for (const [, path = ''] of readFileSync(own, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
      const target = new URL(path, own).href;
      if (!target.startsWith(base.href)) continue;
      const rest = target.slice(base.href.length);
      expect([file, rest, allowed.has(rest.split('/')[0] ?? '')]).toEqual([file, rest, true]);
    }
  });
});
