import { isMeasure } from './followers.ts';
import { type LoneUnit, loneUnits, type Unit, unitFamilies } from './unit-families.ts';
import { unitForms } from './unit-forms.ts';

type Name = Unit | LoneUnit | '%';

const byFirst: ReadonlyMap<string, readonly (readonly [string, Name])[]> = (() => {
  const forms: [string, Name][] = Object.values(unitFamilies).flatMap((units) =>
    units.map((unit): [string, Name] => [unit, unit]),
  );
  forms.push(...loneUnits.map((unit): [string, Name] => [unit, unit]));
  forms.push(...unitForms);
  const map = new Map<string, [string, Name][]>();
  for (const [form, unit] of forms.sort((a, b) => b[0].length - a[0].length)) {
    const first = form[0] ?? '';
    map.set(first, [...(map.get(first) ?? []), [form, unit]]);
  }
  return map;
})();

/** The longest measure word that begins at `at`, unless it is the beginning of another word. */
export function measureAt(text: string, at: number): { end: number; unit: Name } | null {
  for (const [form, unit] of byFirst.get(text[at] ?? '') ?? []) {
    if (text.startsWith(form, at) && isMeasure(form, text, at)) return { end: at + form.length, unit };
  }
  return null;
}
