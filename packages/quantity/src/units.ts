import { foldWhole } from './text/fold.ts';
import { isFractionUnit, rateUnit } from './unit/rate-unit.ts';
import { type Scale, scaleByUnit } from './unit/scales.ts';
import { type UnitFamily, unitFamilies } from './unit/unit-families.ts';
import { denominators, unitForms } from './unit/unit-forms.ts';

const families: ReadonlyMap<string, readonly UnitFamily[]> = (() => {
  const map = new Map<string, UnitFamily[]>();
  for (const [family, units] of Object.entries(unitFamilies) as [UnitFamily, readonly string[]][]) {
    for (const unit of units) map.set(unit, [...(map.get(unit) ?? []), family]);
  }
  return map;
})();

/** How a unit stands to the base it converts to; undefined for counts. */
export function scaleOf(unit: string): Scale | undefined {
  return scaleByUnit.get(normalizeUnit(unit));
}

/**
 * The families a unit belongs to, most telling first; `['rate']` for a rate such as 元/月; empty for a unit we do not
 * know.
 *
 * @example
 * ```ts
 * familiesOf('人次'); // ['personTimes']
 * ```
 */
export function familiesOf(unit: string): UnitFamily[] {
  const name = normalizeUnit(unit);
  const known = families.get(name);
  if (known) return [...known];
  const [counted, per] = name.split('/');
  if (!counted || !per) return [];
  return isFractionUnit(name) ? ['ratio'] : ['rate'];
}

/**
 * A unit as it stands in `Quantity.unit`: simplified characters, one word for one thing (戶 → 户, 块钱 → 元, ㎡ → 平方米,
 * 人次/天 → 人次/日). A word we do not know comes back simplified and trimmed.
 *
 * @example
 * ```ts
 * normalizeUnit('块钱'); // '元'
 * ```
 */
export function normalizeUnit(unit: string): string {
  const text = foldWhole(unit).trim();
  const whole = unitForms.get(text);
  if (whole) return whole;
  const [counted = '', ...rest] = text.split('/');
  if (rest.length === 0 || /^\d+$/.test(counted)) return text;
  const per = rest.flatMap((part) => part.replace(/^每/, '').split(/[·.]/));
  return rateUnit(
    unitForms.get(counted) ?? counted,
    per.map((name) => denominators.get(name) ?? name),
  );
}
