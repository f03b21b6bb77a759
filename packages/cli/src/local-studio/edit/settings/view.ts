import { findPersonalData, unionLevels } from '@gongkai/snapshot';
import type { Choice, SettingsView } from '../../page/edit/contract.ts';
import { type SettingsKind, settingsGroups } from '../../page/fields/settings-fields.ts';
import type { StudioContext } from '../../project/context.ts';
import type { EditedFile } from '../edited-file.ts';
import { editState } from '../edits.ts';
import { faultsOf } from '../faults.ts';
import { type Json, recordOf, textOf } from '../value.ts';

/** @returns what stands at a path of the JSON; undefined where nothing does. */
export const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => {
    const record: Json = recordOf(inner);
    return Object.hasOwn(record, key) ? record[key] : undefined;
  }, value);

const shown = (value: unknown): string => (typeof value === 'number' ? String(value) : textOf(value));

/** What can be chosen for the fields that have a list. */
async function choicesOf(
  kind: SettingsKind,
  union: string,
  { folder, locale }: StudioContext,
): Promise<Readonly<Record<string, readonly Choice[]>>> {
  if (kind === 'site')
    return {
      language: [
        { code: '', words: '—' },
        { code: 'zh-Hans', words: '简体中文' },
        { code: 'zh-Hant', words: '繁體中文' },
        { code: 'en', words: 'English' },
      ],
    };
  const { levelLabel } = await import('@gongkai/charts');
  const others = [...folder.data.unions.values()].filter((entry) => entry.union.id !== union);
  return {
    level: unionLevels.map((code) => ({ code, words: levelLabel(code, locale) })),
    parent: [
      { code: '', words: '—' },
      ...others
        .filter((entry) => !entry.union.synthetic)
        .map((entry) => ({ code: entry.union.id, words: `${entry.union.name}（${entry.union.id}）` })),
    ],
  };
}

/** @returns the settings of a union, or of the site, as their form shows them; what tells of a person is not shown. */
export async function settingsView(
  kind: SettingsKind,
  edited: EditedFile,
  union: string,
  context: StudioContext,
): Promise<SettingsView> {
  const fields = settingsGroups(kind).flatMap(([, group]) => group);
  const texts = fields.map((field) => [field, shown(valueAt(edited.value, field.split('.')))] as const);
  const isWithheld = (text: string) => findPersonalData(text).length > 0;
  return {
    ...editState(edited, union, context),
    values: Object.fromEntries(texts.map(([field, text]) => [field, isWithheld(text) ? '' : text])),
    withheld: texts.filter(([, text]) => isWithheld(text)).map(([field]) => field),
    choices: await choicesOf(kind, union, context),
    faults: faultsOf(edited, null, context),
  };
}
