/**
 * Widths of letters in the fonts that a frame names for English, in thousandths of an em: Arial and the fonts with its measures, Roboto, which
 * Android has in its place, and for headings Times, whose quotation marks are wider. Of each sign the widest of them.
 */
const widths: ReadonlyMap<string, number> = new Map(
  [
    [191, "'"],
    [243, 'ijl'],
    [260, '|'],
    [278, ' .,:;!/\\[]I'],
    [333, '-·`‘’'],
    [338, 'r'],
    [347, 'ft'],
    [350, '()•'],
    [389, '*'],
    [444, '“”'],
    [500, 'vxyz_^'],
    [507, 'k'],
    [523, 'cs'],
    [556, 'J?$'],
    [562, 'abeghnpuL0123456789–'],
    [570, 'doq'],
    [584, '#+<=>~×÷'],
    [611, 'FTZ'],
    [667, 'ABEKPSVXY&'],
    [722, 'CDHNRU'],
    [751, 'w'],
    [778, 'GOQ'],
    [876, 'm'],
    [889, 'M%'],
    [944, 'W'],
    [1000, '—…'],
    [1015, '@'],
  ].flatMap(([width, signs]) => [...String(signs)].map((sign) => [sign, Number(width) / 1000] as const)),
);

/** @returns the width of a sign in em; undefined where it is no letter of English, nor a mark among them. */
export const latinWidth = (sign: string): number | undefined => widths.get(sign);
