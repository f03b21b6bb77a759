/** Opens all that is folded where the address leads to a place in it: of the browsers that read this, only newer ones do so by themselves. */
export function openAddressed(): void {
  // Ids of pages are ASCII.
  const target = document.getElementById(location.hash.slice(1));
  const next = () => target?.closest<HTMLDetailsElement>('details:not([open])');
  for (let fold = next(); fold; fold = next()) {
    fold.open = true;
    target?.scrollIntoView();
  }
}
