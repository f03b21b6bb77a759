import type { ColourOptions } from '../../palette.ts';

/** Text and lines on paper: small text that is not black is screened into dots, which newsprint does not hold. */
const onPaper = {
  paper: '#ffffff',
  sheet: '#ffffff',
  shade: '#ededed',
  hair: '#b0b0b0',
  ink: '#000000',
  ink2: '#000000',
  ink3: '#000000',
} as const;

/**
 * The colours of an edition: on screens the light ones whatever the system, since a picture cannot follow it; on paper with black text.
 *
 * @param options colours of your own
 * @param isPaper printed rather than shown
 */
export function editionColours({ palette }: ColourOptions, isPaper: boolean): ColourOptions {
  if (!isPaper) return { theme: 'light', palette };
  return { theme: 'light', palette: { ...palette, light: { ...palette?.light, ...onPaper } } };
}
