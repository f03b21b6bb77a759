/** A year, but not that of a day on which a form was filled in: 2025年12月30日. */
const year = /(?<!\d)((?:19|20)\d{2})\s*(?=年(?!\s*\d{1,2}\s*月\s*\d{1,2}\s*日))/gu;

/** @returns the years that titles name: 2025 of 某县总工会2025年救助发放登记表 */
export const yearsIn = (texts: Iterable<string>): number[] =>
  [...texts].flatMap((text) =>
    [...text.normalize('NFKC').matchAll(year)].map(([, digits]) => Number(digits)),
  );
