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

/**
 * Gives the name of a code of a dimension.
 *
 * @returns the name of a code of a dimension, as 爱心驿站; the code itself where the dictionary has none.
 * @example
 * ```ts
 * dimensionLabel('facility', 'care-station'); // '爱心驿站'
 * ```
 */
export function dimensionLabel<D extends Dimension>(
  dimension: D,
  code: (typeof dimensions)[D][number],
  locale?: Locale,
): string {
  const labels: Readonly<Record<string, string>> = wordsOf(locale).dimensions[dimension];
  return labels[code] ?? code;
}

/**
 * Says how far a source spells a thing out.
 *
 * @returns how far a source spells a thing out, as 只点名.
 * @example
 * ```ts
 * certaintyWords('named'); // '只点名'
 * ```
 */
export function certaintyWords(certainty: Certainty, locale?: Locale): string {
  return wordsOf(locale).certainties[certainty];
}

/**
 * Gives the name of a mechanism's shape.
 *
 * @returns the shape of a mechanism, as 步骤.
 * @example
 * ```ts
 * formLabel('chain'); // '步骤'
 * ```
 */
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

/**
 * Gives the name of a level.
 *
 * @returns a level's name, as 县级（市辖区）.
 * @example
 * ```ts
 * levelLabel('district'); // '县级（市辖区）'
 * ```
 */
export function levelLabel(level: Level, locale?: Locale): string {
  return wordsOf(locale).levels[level];
}

/**
 * Gives the name of a kind of figure.
 *
 * @returns what a kind of figure is called.
 * @example
 * ```ts
 * figureKindLabel('bars'); // '条形图'
 * ```
 */
export function figureKindLabel(kind: FigureKind, locale?: Locale): string {
  return wordsOf(locale).figureKinds[kind];
}

/**
 * Says an SDMX observation status in words.
 *
 * @returns an SDMX observation status in words.
 * @example
 * ```ts
 * statusWords('U'); // '可靠性低'
 * ```
 */
export function statusWords(status: (typeof obsStatuses)[number], locale?: Locale): string {
  return wordsOf(locale).statuses[status];
}
