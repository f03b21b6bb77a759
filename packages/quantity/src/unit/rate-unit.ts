const timeDenominators = ['小时', '日', '周', '月', '季度', '学期', '学年', '年'];

/** 元 and [日, 人] make 元/人·日: things first, then time. */
export function rateUnit(unit: string, per: readonly string[]): string {
  const names = [...new Set(per.filter(Boolean))];
  if (names.length === 0) return unit;
  const rank = (name: string) => timeDenominators.indexOf(name);
  return `${unit}/${names.sort((a, b) => rank(a) - rank(b)).join('·')}`;
}

/** 三分之二 is 2 of the unit 1/3: two thirds exactly, where 0.666… would claim digits nobody printed. */
export function isFractionUnit(unit: string): boolean {
  return /^1\/\d+$/.test(unit);
}
