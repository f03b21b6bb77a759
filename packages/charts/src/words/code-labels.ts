import type {
  Certainty,
  Dimension,
  Domain,
  dimensions,
  FigureKind,
  Level,
  MechanismForm,
  obsStatuses,
} from '@gongkai/snapshot';
import type { Locale } from '../options.ts';
import { wordsOf } from './dictionary.ts';

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

/** @returns the shape of a mechanism, as 步骤. */
export function formLabel(form: MechanismForm, locale?: Locale): string {
  return wordsOf(locale).forms[form];
}

/**
 * Gives the name of a work area.
 *
 * @returns a work area's name.
 * @example
 * ```ts
 * domainLabel('rights'); // '维权'
 * domainLabel('rights', 'en'); // 'Workers’ rights'
 * ```
 */
export function domainLabel(domain: Domain, locale?: Locale): string {
  return wordsOf(locale).domains[domain];
}

/** @returns a level's name, as 县级（市辖区）. */
export function levelLabel(level: Level, locale?: Locale): string {
  return wordsOf(locale).levels[level];
}

/** @returns what a kind of figure is called. */
export function figureKindLabel(kind: FigureKind, locale?: Locale): string {
  return wordsOf(locale).figureKinds[kind];
}

/** @returns an SDMX observation status in words. */
export function statusWords(status: (typeof obsStatuses)[number], locale?: Locale): string {
  return wordsOf(locale).statuses[status];
}
