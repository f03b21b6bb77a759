import type { IndicatorChoice } from '../page/contract.ts';
import type { StudioContext } from './context.ts';

/** @returns the indicators that a union can use, by work area as the catalogue has them. */
export function indicatorChoices(
  { folder, locale }: StudioContext,
  union: string,
): readonly IndicatorChoice[] {
  const own = folder.data.unions.get(union)?.ownIndicators ?? [];
  return [...own, ...folder.data.catalogue.indicators].map(({ id, label, domain }) => ({
    id,
    label: (locale === 'en' ? label.en : undefined) ?? label['zh-Hans'],
    domain,
  }));
}
