import { describe, expect, it } from 'vitest';
import { familiesOf, normalizeUnit, unitFamilies } from '../src/index.ts';
import { loneUnits } from '../src/unit/unit-families.ts';
import { unitForms } from '../src/unit/unit-forms.ts';

describe('familiesOf', () => {
  it.each([
    ['人', ['persons']],
    ['人次', ['personTimes']],
    ['户', ['households']],
    ['戶', ['households']],
    ['场次', ['sessions']],
    ['元', ['yuan']],
    ['%', ['percent']],
    ['百分点', ['percentagePoints']],
    ['元/月', ['rate']],
    ['人次/日', ['rate']],
    ['元/人·月', ['rate']],
    ['倍', ['ratio']],
    ['1/3', ['ratio']],
    ['小时', ['duration']],
    ['平方米', ['area']],
    ['美元', []],
    ['弄', []],
    ['toString', []],
    ['constructor/valueOf', ['rate']],
    ['千瓦时', ['energy']],
    ['吉瓦时', ['energy']],
    ['大卡', ['energy']],
    ['GW', ['power']],
    ['里', ['length']],
    ['千伏', []],
    ['学年', ['duration']],
    ['吨公里', ['transport']],
    ['升', ['volume']],
    ['讲', ['sessions']],
    ['座次', ['personTimes']],
    ['', []],
  ])('%s', (unit, families) => {
    expect(familiesOf(unit)).toEqual(families);
  });

  it('lists every family of a measure word with several meanings', () => {
    expect(familiesOf('个')).toEqual(['persons', 'households', 'cases', 'places', 'sessions', 'items']);
    for (const unit of ['件', '处', '项', '次', '家']) expect(familiesOf(unit).length).toBeGreaterThan(1);
  });

  it('never mixes what must not mix', () => {
    const apart = [
      'persons',
      'personTimes',
      'yuan',
      'percent',
      'percentagePoints',
      'ratio',
      'duration',
      'area',
    ] as const;
    for (const [index, family] of apart.entries()) {
      for (const other of apart.slice(index + 1)) {
        const shared = unitFamilies[family].filter((unit) =>
          (unitFamilies[other] as readonly string[]).includes(unit),
        );
        expect(shared).toEqual([]);
      }
    }
  });
});

describe('normalizeUnit', () => {
  it('names only units that we have', () => {
    const names = new Set<string>([...Object.values(unitFamilies).flat(), ...loneUnits]);
    expect([...unitForms].filter(([, name]) => !names.has(name))).toEqual([]);
  });

  it.each([
    ['個', '个'],
    ['場次', '场次'],
    ['块钱', '元'],
    ['㎡', '平方米'],
    [' 人 ', '人'],
    ['％', '%'],
    ['人次/天', '人次/日'],
    ['元/月/人', '元/人·月'],
    ['元/月·人', '元/人·月'],
    ['元/每月', '元/月'],
    ['元/年', '元/年'],
    ['元/年/人', '元/人·年'],
    ['toString', 'toString'],
    ['hasOwnProperty/constructor', 'hasOwnProperty/constructor'],
    ['个（次）', '个次'],
    ['个小时', '小时'],
    ['趟', '趟'],
  ])('%s → %s', (unit, name) => {
    expect(normalizeUnit(unit)).toBe(name);
    expect(normalizeUnit(name)).toBe(name);
  });
});
