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
export function withUnitOf(text: string, own: Candidate, owner: Candidate): Core | null {
  const unit = owner.core?.unit ?? null;
  if (!own.core || unit === null) return null;
  const power = powerOf(text, own) > 0 ? 0 : powerOf(text, owner);
  return power === 0 ? { ...own.core, unit } : inPower(own.core, power, unit);
}

/**
 * Whether the 万 or 亿 of the last of several numbers is that of the bare ones in front, too. 2.16、1.66亿元 can mean nothing else, and 12、8和5万元
 * hardly; but in 5000、8000和1万元 the first are in ones, and of 男3、女2万人 nobody can tell. What has another power of its own takes none.
 */
export function sharesPower(
  text: string,
  bare: readonly Candidate[],
  owner: Candidate,
  labelled: boolean,
): boolean {
  const power = powerOf(text, owner);
  const powers = bare.map((own) => powerOf(text, own));
  // 12、8亿和5万元: whose is the first?
  if (powers.includes(0) && powers.some((own) => own !== 0 && own !== power)) return false;
  if (power === 0) return true;
  const size = Math.abs(owner.core?.value ?? owner.core?.high ?? 0) / 10 ** power;
  return bare.every(({ core }, index) => {
    const value = core?.value ?? 0;
    const near = !labelled && Math.abs(value) <= 10 * size;
    return powers[index] !== 0 || !Number.isInteger(value) || near;
  });
}

/** The power of ten of 万 or 亿 in a number; 0 where it has neither. */
export function powerOf(text: string, own: Candidate): 0 | 4 | 8 {
  const step = /[万亿]/.exec(numberOf(text, own))?.[0];
  if (step === undefined) return 0;
  return step === '万' ? 4 : 8;
}

/** The digits and powers of a number, without its bounds and its unit. */
function numberOf(text: string, { marks }: Pick<Candidate, 'marks'>): string {
  return marks
    .filter(({ role }) => role === 'number')
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}
