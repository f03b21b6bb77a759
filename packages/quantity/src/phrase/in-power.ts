import type { Candidate } from './candidate.ts';
import { type Core, negateCore, raised } from './meaning.ts';

/** 12、8和5万元: the power belongs to all of them. */
export function inPower(core: Core, power: number, unit: string): Core | null {
  if (core.kind !== 'exact' && core.kind !== 'rounded') return raised(core, power, unit);
  if (core.value !== null && core.value < 0) {
    const size = inPower(negateCore(core), power, unit);
    return size && negateCore(size);
  }
  if (core.value === null || core.value >= 10_000) return null;
  const decimals = (String(core.value).split('.')[1] ?? '').length;
  const step = 10 ** (power - decimals);
  const value = Math.round(core.value * 10 ** decimals) * step;
  const { kind: _, ...rest } = core;
  return {
    ...rest,
    kind: 'rounded',
    value,
    low: value - step / 2,
    high: value + step / 2,
    highOpen: true,
    step,
    unit,
  };
}

/** What a bare number means with the unit, and the power of ten, that are printed behind another one. */
export function withUnitOf(text: string, own: Candidate, { core, ...owner }: Candidate): Core | null {
  const unit = core?.unit ?? null;
  if (!own.core || unit === null) return null;
  const step = /[万亿]/.exec(numberOf(text, owner))?.[0] ?? '';
  const power = step === '' || /[万亿]/.test(numberOf(text, own)) ? 0 : step === '万' ? 4 : 8;
  return power === 0 ? { ...own.core, unit } : inPower(own.core, power, unit);
}

/** The digits and powers of a number, without its bounds and its unit. */
function numberOf(text: string, { marks }: Pick<Candidate, 'marks'>): string {
  return marks
    .filter(({ role }) => role === 'number')
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}
