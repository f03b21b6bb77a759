/** Runs in the page: texts of drawings that lie on one another or leave their picture. */
export function textFaults(): string[] {
  const found: string[] = [];
  for (const svg of document.querySelectorAll('.gk-drawing svg')) {
    if (!svg.checkVisibility()) continue;
    const frame = svg.getBoundingClientRect();
    // A map holds the names for other widths, too.
    const shown = [...svg.querySelectorAll('text')].filter((text) => text.getClientRects().length > 0);
    const texts = shown.map((text) => ({
      words: text.textContent ?? '',
      box: text.getBoundingClientRect(),
    }));
    for (const [index, { words, box }] of texts.entries()) {
      // Line boxes hold more than ink: a little beyond the edge is air.
      const [left, right] = [frame.left - 1.5, frame.right + 1.5];
      const [top, bottom] = [frame.top - 4, frame.bottom + 4];
      if (box.left < left || box.right > right || box.top < top || box.bottom > bottom)
        found.push(`outside: ${words}`);
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Serif and sans fonts have line boxes up to a third taller than their characters.
        if (across > 1.5 && down > Math.min(box.height, other.box.height) * 0.34)
          found.push(`overlap: ${words} / ${other.words}`);
      }
    }
  }
  return found;
}
