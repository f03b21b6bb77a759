/**
 * Opens all that an element is folded away in, and what is folded in itself.
 *
 * @param element a place on the page
 * @returns whether anything was folded
 */
export function openFolds(element: Element | null): boolean {
  let found = false;
  for (let fold = element; fold; fold = fold.parentElement) {
    if (!(fold instanceof HTMLDetailsElement) || fold.open) continue;
    found = fold.open = true;
  }
  return found;
}

/** Opens what is folded where the address leads to a place in it: of the browsers that read this, only newer ones do so by themselves. */
export function openAddressed(): void {
  let target: Element | null = null;
  try {
    target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    // An address that is no text leads nowhere.
  }
  if (openFolds(target)) target?.scrollIntoView();
}
