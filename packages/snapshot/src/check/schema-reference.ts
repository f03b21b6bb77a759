import { isRecord } from '../json-value.ts';
import { bilingual, show } from '../problem/problem.ts';
import type { CheckContext } from './context.ts';

/** Which schema a file has, by its place below the data folder. */
const kinds: readonly (readonly [place: RegExp, kind: string])[] = [
  [/^indicators\.json$/, 'indicators'],
  [/\/indicators\.json$/, 'own-indicators'],
  [/\/union\.json$/, 'union'],
  [/\/figures\.json$/, 'figures'],
  [/\/snapshots\/[^/]+\.json$/, 'snapshot'],
  [/\/stations\.geojson$/, 'stations'],
  [/\/boundary\.geojson$/, 'boundary'],
];

/** @returns the path below the data folder to which a relative reference leads from a file; null where it leads out of the folder. */
function resolve(file: string, reference: string): string | null {
  const at = file.split('/').slice(0, -1);
  for (const part of reference.split('/')) {
    if (part === '.' || part === '') continue;
    if (part !== '..') at.push(part);
    else if (at.pop() === undefined) return null;
  }
  return at.join('/');
}

/** @returns how the reference to a file of the folder is written in another one. */
function relative(file: string, target: string): string {
  return '../'.repeat(file.split('/').length - 1) + target;
}

/**
 * `$schema` of a file leads to the schema of its kind in the data folder, or to an address that ends in that schema's name, or is absent: an
 * editor that is led elsewhere completes and warns by the wrong rules, one that is led nowhere not at all. Where it leads to the right place and
 * nothing is there, that is only warned of.
 */
export function checkSchemaReferences({ raw, files, report }: CheckContext): void {
  for (const [file, content] of raw) {
    const kind = kinds.find(([place]) => place.test(file))?.[1];
    if (kind === undefined || !isRecord(content)) continue;
    const { $schema: reference } = content;
    // One that is no text is reported as a wrong shape.
    if (typeof reference !== 'string') continue;
    const target = `schema/${kind}.schema.json`;
    const elsewhere = /^https?:\/\//.test(reference);
    const leads = elsewhere
      ? new RegExp(`/${kind}\\.schema\\.json$`).test(reference)
      : resolve(file, reference) === target;
    if (leads && (elsewhere || files.has(target))) continue;
    const [expected, found] = [relative(file, target), show(reference)];
    const place = { code: 'schema-reference', file, path: '$.$schema' } as const;
    // Where the schemas are not in this folder, the published site still has them at that place.
    if (leads)
      report({
        ...place,
        severity: 'warning',
        expected: bilingual('有 schema/ 文件夹', 'a folder schema/'),
        found,
      });
    else report({ ...place, expected, found });
  }
}
