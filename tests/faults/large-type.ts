/** What of a page is too small for large type. */
export interface LargeTypeFaults {
  /** Texts below 18.5 px. */
  readonly small: string[];
  /** What is pressed, outside of sentences and drawings, and is less than 60 px high or wide. */
  readonly targets: string[];
  /** What stands beside a neighbour in a grid or a row of blocks. */
  readonly columns: string[];
  /** Titles of which a line begins with a mark, as where a clause is wider than its line. */
  readonly marks: string[];
  readonly sideways: number;
}

/** Runs in the page: looks for what is too small, in its own text and in the shadow trees of its elements. */
export function largeTypeFaults(): LargeTypeFaults {
  const nameOf = (element: Element) => {
    const around = element.parentElement?.closest('[class]');
    const own = `${element.localName}${element.getAttribute('class') ? `.${element.getAttribute('class')?.replace(/\s+/g, '.')}` : ''}`;
    return `${around ? `.${around.getAttribute('class')?.split(/\s+/)[0]} ` : ''}${own} ${element.textContent?.trim().slice(0, 12)}`;
  };
  const shown = (element: Element) => {
    const { width, height, right } = element.getBoundingClientRect();
    // What screen readers alone have is a pixel large or stands far to the left.
    return element.checkVisibility() && width > 1 && height > 1 && right > 0;
  };
  /** What goes into an article is shown as it will be there; a map of the world beyond the county is no text of the page. */
  const foreign = '#wechat .paper, .host, .review-slip';
  const small: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || !shown(element) || element.closest(foreign)) continue;
    const svg = element.closest('svg');
    const scale = svg ? svg.getBoundingClientRect().width / (svg.viewBox.baseVal.width || 1) : 1;
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * Math.min(1, scale);
    if (size < 18.45) small.push(`${size.toFixed(1)} ${nameOf(element)}`);
  }

  /** A link with words of the same line beside it is one within a sentence. */
  const inSentence = (element: Element) => {
    if (!getComputedStyle(element).display.startsWith('inline')) return false;
    const block = element.parentElement?.closest(
      'p, li, td, th, dd, dt, small, div, figcaption, q, h1, h2, h3',
    );
    const around = [...(block?.childNodes ?? [])]
      .filter(
        (one) =>
          one !== element && !one.contains(element) && !(one instanceof Element && one.matches('a, button')),
      )
      .map(({ textContent }) => textContent ?? '')
      .join('');
    return /[\p{L}\p{N}]/u.test(around);
  };
  const controls = 'a[href], button, summary, input, select, textarea';
  const targets = [...document.querySelectorAll(controls)]
    .filter(
      (element) =>
        shown(element) && !element.closest('svg') && !element.closest(foreign) && !inSentence(element),
    )
    .flatMap((element) => {
      // A box is pressed by its label, too.
      const label = element.matches('input[type=checkbox], input[type=radio]')
        ? element.closest('label')
        : null;
      const { width, height } = (label ?? element).getBoundingClientRect();
      return width < 59.5 || height < 59.5
        ? [`${Math.round(width)}×${Math.round(height)} ${nameOf(element)}`]
        : [];
    });

  const columns = [...document.querySelectorAll('main *')].filter(shown).flatMap((element) => {
    const { display, gridTemplateColumns } = getComputedStyle(element);
    const many =
      display === 'grid' && gridTemplateColumns.split(' ').filter((one) => one !== '0px').length > 1;
    return many ? [nameOf(element)] : [];
  });
  const marks = [...document.querySelectorAll('h1, h2, h3, .gk-title, .title')]
    .filter(shown)
    .flatMap((title) => {
      const texts = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      for (let node = texts.nextNode(); node; node = texts.nextNode())
        for (const { index } of (node.textContent ?? '').matchAll(/(?<=\S)[，、。：；！？）》”]/gu)) {
          const [before, mark] = [index - 1, index].map((at) => {
            range.setStart(node as Node, at);
            range.setEnd(node as Node, at + 1);
            return range.getBoundingClientRect();
          });
          if (before && mark && mark.top > before.top + before.height / 2) return [nameOf(title)];
        }
      return [];
    });
  const { scrollWidth, clientWidth } = document.documentElement;
  return { small, targets, columns, marks, sideways: scrollWidth - clientWidth };
}
