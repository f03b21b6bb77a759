/**
 * Runs in the page: lines of text that lie on one another, leave the window or are cut, and boxes that scroll sideways.
 *
 * @param within selector of what is looked at
 */
export function textFaults(within = 'body'): string[] {
  interface Line {
    readonly node: Node;
    readonly words: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const found: string[] = [];
  const lines: Line[] = [];
  const { clientWidth } = document.documentElement;
  for (const root of document.querySelectorAll(within)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (words === '' || !parent?.checkVisibility({ visibilityProperty: true })) continue;
      // Within a drawing checkVisibility says yes to what is not displayed, as a map's names for other widths.
      if (parent.getClientRects().length === 0) continue;
      // As small as this it is for the ear alone.
      if (parent.clientWidth === 1 && parent.clientHeight === 1) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      // A list that scrolls shows what is within its edges.
      const scroller = parent.closest('.gk-list')?.getBoundingClientRect();
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // What waits beyond the edge until it has the focus, as the way to the content.
        if (right - left < 0.5 || right <= 0 || bottom + scrollY <= 0) continue;
        if (scroller && (bottom > scroller.bottom || top < scroller.top)) continue;
        // Line boxes hold more than ink, those of serif and sans fonts unlike each other.
        const high = parent.closest('svg') ? (bottom - top) * 0.66 : Math.min(bottom - top, size * 0.9);
        const middle = (top + bottom) / 2;
        lines.push({ node, words, left, right, top: middle - high / 2, bottom: middle + high / 2 });
        if (left < -1.5 || right > clientWidth + 1.5) found.push(`outside: ${words}`);
      }
    }
    for (const box of [root, ...root.querySelectorAll('*:not(svg, svg *)')]) {
      const { overflowX, overflowY } = getComputedStyle(box);
      // As narrow as this it is for the ear alone.
      if (box.clientWidth < 2 || !box.textContent?.trim()) continue;
      const name = `${box.localName}.${box.getAttribute('class') ?? ''}`;
      if (overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1)
        found.push(`scrolls or is cut at its side: ${name}`);
      if (/hidden|clip/.test(overflowY) && box.scrollHeight > box.clientHeight + 1)
        found.push(`cut: ${name}`);
    }
  }
  lines.sort((a, b) => a.top - b.top);
  for (const [index, line] of lines.entries()) {
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (!other || other.top >= line.bottom) break;
      if (other.node === line.node) continue;
      const across = Math.min(line.right, other.right) - Math.max(line.left, other.left);
      const down = Math.min(line.bottom, other.bottom) - other.top;
      if (across > 1.5 && down > 1) found.push(`overlap: ${line.words} / ${other.words}`);
    }
  }
  return found;
}
