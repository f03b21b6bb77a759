/**
 * @param css a style sheet of ours
 * @returns the same without comments and without blanks that mean nothing; blanks within a value stay, where `calc()` needs them
 */
export const compactCss = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    // An empty value is one blank: older browsers drop a property without any.
    .replace(/:(?=[;}])/g, ': ')
    .trim();
