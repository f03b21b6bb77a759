import type { Quantity } from '../types.ts';
import { englishDenominators, englishUnits } from '../unit/english.ts';
import { isFractionUnit } from '../unit/rate-unit.ts';
import { grouped } from './digits.ts';

const englishChange = { increase: 'up ', decrease: 'down ' } as const;

const englishWords = {
  exact: '',
  rounded: '',
  atLeast: 'at least ',
  moreThan: 'more than ',
  atMost: 'at most ',
  lessThan: 'less than ',
  nearly: 'nearly ',
  about: 'about ',
} as const;

export function printEnglish(quantity: Quantity): string | null {
  const text = englishNumber(quantity);
  return text === null || quantity.direction === undefined
    ? text
    : `${englishChange[quantity.direction]}${text}`;
}

function englishNumber({ kind, value, low, high, lowOpen, highOpen, unit }: Quantity): string | null {
  if (kind === 'unclear') return null;
  if (kind === 'zeroClaim') {
    const name = unit === null ? undefined : unitWord(unit, 2);
    return name ? `no ${name} reported` : 'none reported';
  }
  if (kind === 'range') {
    if (low === null || high === null) return null;
    if (lowOpen || highOpen) {
      const [first, second] = [
        attach(grouped(low, 1000), low, unit),
        attach(grouped(high, 1000), high, unit),
      ];
      return `${lowOpen ? 'more than' : 'at least'} ${first}, ${highOpen ? 'less than' : 'at most'} ${second}`;
    }
    const dash = low < 0 ? ' to ' : '–';
    return unit === '%' || unit === '‰'
      ? `${grouped(low, 1000)}${unit}${dash}${grouped(high, 1000)}${unit}`
      : attach(`${grouped(low, 1000)}${dash}${grouped(high, 1000)}`, high, unit);
  }
  if (value === null) return null;
  return `${englishWords[kind]}${attach(grouped(value, 1000), value, unit)}`;
}

function attach(number: string, value: number, unit: string | null): string {
  if (unit === null) return number;
  if (isFractionUnit(unit)) return `${number}/${unit.slice(2)}`;
  const name = unitWord(unit, value);
  if (name === '') return number;
  return /^[%‰‱]/.test(name) ? `${number}${name}` : `${number} ${name}`;
}

/** English words of a unit; a unit we have no word for stays as it is. */
function unitWord(unit: string, value: number): string {
  const [counted = '', per] = unit.split('/');
  const word = englishUnits.get(counted)?.[value === 1 ? 0 : 1] ?? counted;
  if (per === undefined) return word;
  const each = per
    .split('·')
    .map((name) => many(name) ?? englishDenominators.get(name) ?? englishUnits.get(name)?.[0] ?? name);
  return `${word}${word === '' ? '' : ' '}per ${each.join(' per ')}`;
}

/** 10万人 as 100,000 people. */
function many(name: string): string | null {
  const [, digits = '', power = '', counted = ''] = /^(\d*)([百千万])(.+)$/.exec(name) ?? [];
  const word = englishUnits.get(counted)?.[1];
  if (power === '' || word === undefined) return null;
  return `${grouped(Number(digits || '1') * 10 ** ('百千万'.indexOf(power) + 2), 1000)} ${word}`;
}
