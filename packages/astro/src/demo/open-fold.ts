/** Opens what is folded where the address leads to a place in it: of the browsers that read this, only newer ones do so by themselves. */
const openFold = (): void => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const fold = target?.closest<HTMLDetailsElement>('details:not([open])');
  if (!fold) return;
  fold.open = true;
  target?.scrollIntoView();
};

addEventListener('hashchange', openFold);
openFold();
