import { findPersonalData, latest, type UnionData } from '@gongkai/snapshot';
import { defaultParameters } from '@gongkai/snapshot/disclosure';
import type { JsonChange } from '../../../json/json-text.ts';
import { type SettingsKind, settingsGroups } from '../../page/fields/settings-fields.ts';
import type { EditRefusal } from '../../studio-words.ts';
import { type Json, recordOf } from '../value.ts';
import { valueAt } from './view.ts';

const longest = 400;

/** Numbers of the file; what somebody types there that is none stays as it is, and the check tells of it. */
const isNumber = (field: string) => /^disclosure\.(?!reason$)/u.test(field);

const inFile = (field: string, text: string): unknown =>
  isNumber(field) && /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;

/** A value with the objects around it that are not there yet. */
function within(keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  return key === undefined ? value : { [key]: within(rest, value) };
}

function set(value: unknown, path: readonly string[], text: unknown): JsonChange {
  // As far as there are objects already.
  let depth = 1;
  while (depth < path.length && valueAt(value, path.slice(0, depth)) !== undefined) depth += 1;
  return { path: path.slice(0, depth), value: within(path.slice(depth), text) };
}

/** Takes a value away, and the objects around it that are empty then. */
function unset(value: unknown, path: readonly string[]): JsonChange {
  let depth = path.length;
  while (depth > 1 && Object.keys(recordOf(valueAt(value, path.slice(0, depth - 1)))).length <= 1) depth -= 1;
  return { path: path.slice(0, depth), value: undefined };
}

/** A union that protects small numbers in its own way begins with what holds without it. */
const withDefaults = (path: readonly string[], value: unknown): Json => {
  const all = structuredClone({ ...defaultParameters, reason: '' }) as Record<string, unknown>;
  const [, ...own] = path;
  const last = own.pop() ?? '';
  (own.reduce<unknown>((inner, key) => recordOf(inner)[key], all) as Record<string, unknown>)[last] = value;
  return all;
};

/**
 * What a change of the form is in the file.
 *
 * @param edit as it came: nothing of it is trusted
 * @param entry the union whose settings they are, or by which the site is opened
 * @returns the changes, or why there are none
 */
export function settingsChanges(
  kind: SettingsKind,
  { type, field, value: text }: Json,
  value: unknown,
  entry: UnionData,
): readonly JsonChange[] | EditRefusal {
  const known = settingsGroups(kind).some(([, group]) => group.some((one) => one === field));
  if (type !== 'set' || typeof field !== 'string' || typeof text !== 'string' || !known) return 'request';
  if (text.length > longest || /[\n\r]/u.test(text)) return 'cell';
  if (findPersonalData(text).length > 0) return 'personal';
  const path = field.split('.');
  if (text === '') return field === 'parent' ? [{ path, value: null }] : [unset(value, path)];
  if (path[0] === 'disclosure' && valueAt(value, ['disclosure']) === undefined)
    return [{ path: ['disclosure'], value: withDefaults(path, inFile(field, text)) }];
  const changes = [set(value, path, inFile(field, text))];
  // The lede was written for the numbers of the newest snapshot.
  const newest = kind === 'union' && field === 'lede' && entry.snapshots.length > 0 ? latest(entry) : null;
  return newest ? [...changes, { path: ['writtenFor'], value: newest.snapshot.date }] : changes;
}
