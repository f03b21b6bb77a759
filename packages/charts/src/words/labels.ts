import type {
  Certainty,
  Dimension,
  Domain,
  dimensions,
  FigureKind,
  FigureRow,
  Level,
  MechanismForm,
  obsStatuses,
} from '@gongkai/snapshot';
import type { Locale } from '../options.ts';
import { amount, amountNumber, magnitudeOf } from './amount.ts';
import { wordsOf } from './dictionary.ts';
import type { Kind, Quantity } from './words.ts';

/** @returns a work area's name. */
export function domainLabel(domain: Domain, locale?: Locale): string {
  return wordsOf(locale).domains[domain];
}

/** @returns a level's name, as 县级（市辖区）. */
export function levelLabel(level: Level, locale?: Locale): string {
  return wordsOf(locale).levels[level];
}

/** @returns the name of a code of a dimension, as 爱心驿站; the code itself where the dictionary has none. */
export function dimensionLabel<D extends Dimension>(
  dimension: D,
  code: (typeof dimensions)[D][number],
  locale?: Locale,
): string {
  const labels: Readonly<Record<string, string>> = wordsOf(locale).dimensions[dimension];
  return labels[code] ?? code;
}

/** @returns how far a source spells a thing out, as 只点名. */
export function certaintyWords(certainty: Certainty, locale?: Locale): string {
  return wordsOf(locale).certainties[certainty];
}

/** @returns what a kind of figure is called. */
export function figureKindLabel(kind: FigureKind, locale?: Locale): string {
  return wordsOf(locale).figureKinds[kind];
}

/** @returns the shape of a mechanism, as 步骤. */
export function formLabel(form: MechanismForm, locale?: Locale): string {
  return wordsOf(locale).forms[form];
}

/** @returns an SDMX observation status in words. */
export function statusWords(status: (typeof obsStatuses)[number], locale?: Locale): string {
  return wordsOf(locale).statuses[status];
}

/** @returns the short word for how a quantity bounds its number, as 至少. */
export function kindWords(kind: Kind, locale?: Locale): string {
  return wordsOf(locale).kinds[kind];
}

/** @returns what the words that bound a number mean, as 不少于60场次，确数未印, whatever else the number is. */
export function boundMeaning(quantity: Quantity, locale?: Locale): string {
  const words = (value: number | null) => amount(value, quantity.unit, locale);
  const { step, value } = quantity;
  // A step is told in the power of ten of its number: 0.01万 of 18.77万, not 100.
  const magnitude = magnitudeOf(value ?? 0, locale);
  return wordsOf(locale).meanings[quantity.kind]({
    step: step === undefined ? '—' : amountNumber(step, locale, magnitude),
    value: words(quantity.value),
    low: words(quantity.low),
    high: words(quantity.high),
  });
}

/** @returns what a quantity's words mean: its bounds, and that it is a change, negative or zero. */
export function kindMeaning(quantity: Quantity, locale?: Locale): string {
  const { standing } = wordsOf(locale);
  const meaning = boundMeaning(quantity, locale);
  const sort = standingWords(quantity, locale);
  if (sort === null) return meaning;
  return quantity.value === 0 && quantity.kind === 'exact' ? sort : standing.both(meaning, sort);
}

/** @returns what a number is besides its amount: a change, negative, zero; null for a plain one. */
export function standingWords({ kind, direction, value }: Quantity, locale?: Locale): string | null {
  const { standing } = wordsOf(locale);
  if (direction !== undefined) return standing[direction];
  if (value === null || kind === 'unclear' || kind === 'zeroClaim') return null;
  if (value === 0) return standing.zero;
  return value < 0 ? standing.negative : null;
}

/** @returns what is counted: the observation's own label, else the indicator's. */
export function rowLabel(row: FigureRow, locale?: Locale): string {
  const { label } = row.observation;
  return label ?? row.indicator.label[locale === 'en' ? 'en' : 'zh-Hans'];
}
