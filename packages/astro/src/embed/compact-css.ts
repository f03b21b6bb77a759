/**
 * @param css a style sheet of ours
 * @returns the same without comments and without blanks that mean nothing; blanks within a value stay, where `calc()` needs them
 */
export const compactCss = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();
