import type { Quantity } from '../src/index.ts';

/** A quantity in a few signs, so that a row of the corpus is one line. */
export function notation(quantity: Quantity): string {
  const { kind, value, low, high, unit, lowOpen, highOpen, direction } = quantity;
  const number = {
    exact: `=${value}`,
    rounded: `≈${value}`,
    atLeast: `≥${value}`,
    moreThan: `>${value}`,
    atMost: `≤${value}`,
    lessThan: `<${value}`,
    nearly: `↗${value}`,
    about: `~${value ?? ''}`,
    range: `${low}${lowOpen ? '<' : ''}..${highOpen ? '<' : ''}${high}`,
    zeroClaim: 'none',
    unclear: '?',
  }[kind];
  const way = direction === 'increase' ? ' ↑' : ' ↓';
  const arrow = direction === undefined ? '' : way;
  return `${number}${unit === null ? '' : ` ${unit}`}${arrow}`;
}
