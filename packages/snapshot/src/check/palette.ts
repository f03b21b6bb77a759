import { type ColourPlace, type FaintColour, faintColours } from '../palette/faint.ts';
import { bilingual, type LocalizedText } from '../problem/problem.ts';
import type { CheckContext } from './context.ts';

/** Cut, not rounded: what is just too little must not look as if it were enough. */
const ratio = (contrast: number) => `${(Math.floor(contrast * 100) / 100).toFixed(2)}:1`;

function beside({ theme, beside, besideColour, needed }: FaintColour): LocalizedText {
  const least = `${needed}:1`;
  if (beside === 'print')
    return bilingual(
      `与白纸（${besideColour}，打印）的反差至少 ${least}`,
      `a contrast of at least ${least} with white paper (${besideColour}, in print)`,
    );
  const place = `${theme}.${beside}`;
  return bilingual(
    `与 ${place}（${besideColour}）的反差至少 ${least}`,
    `a contrast of at least ${least} with ${place} (${besideColour})`,
  );
}

const pathOf = (theme: string, place: ColourPlace) => `$.palette.${theme}.${place}`;

/** The colours that a site gives can be read: text 4.5:1, the focus ring 3:1, in both themes and in print. */
export function checkPalette({ data, report }: CheckContext): void {
  for (const fault of faintColours(data.site?.palette ?? {})) {
    report({
      code: 'palette-contrast',
      file: 'site.json',
      path: pathOf(fault.theme, fault.place),
      expected: beside(fault),
      found: `${fault.colour} ${ratio(fault.contrast)}`,
    });
  }
}
