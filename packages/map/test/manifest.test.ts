import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { manifest } from '../../../scripts/manifest/write-manifest.ts';
import { StationMap } from '../src/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const found = manifest(root).modules.flatMap(({ declarations }) =>
  declarations.filter(({ tagName }) => tagName),
);

test('gk-station-map is described as it is: properties, attributes, events, parts', () => {
  expect(found.map(({ tagName }) => tagName)).toEqual(['gk-station-map']);
  const [element] = found;
  const described = (list: readonly { readonly name: string; readonly description?: string }[] | undefined) =>
    (list ?? []).map(({ name, description }) => {
      expect(description, name).toBeTruthy();
      return name;
    });
  const members = (element?.members ?? []).filter(({ kind }) => kind === 'field');
  expect(described(members).sort()).toEqual(Object.keys(StationMap.properties).sort());
  expect(described(element?.attributes).sort()).toEqual([...StationMap.observedAttributes].sort());
  expect(described((element?.members ?? []).filter(({ kind }) => kind === 'method')).sort()).toEqual([
    'select',
    'zoom',
  ]);
  const code = readFileSync(`${root}src/station-map/station-map.ts`, 'utf8');
  const sent = [...code.matchAll(/'(gk-[a-z]+)', \{/g)].map(([, name]) => name);
  expect(described(element?.events).sort()).toEqual([...new Set(['gk-error', ...sent])].sort());
  expect(described(element?.cssParts)).toEqual(['figure', 'status', 'problems']);
});
