import type { LargeTypeNames } from './names.ts';

/**
 * Sets the size of type before anything is painted, remembers the reader's choice, and carries it along where the browser remembers nothing. Its text is
 * the script of the pages, so it uses nothing from outside itself.
 *
 * @param window of the page
 * @param names shared with the page and its style sheet
 */
export function setType(window: Window, names: LargeTypeNames): void {
  const { document, history, location } = window;
  const root = document.documentElement;
  const own = document.currentScript as HTMLScriptElement | null;
  const isLarge = () => root.getAttribute(names.attribute) === 'large';

  // A browser that keeps nothing for the site throws as soon as it is asked for its storage.
  const remembered = () => {
    try {
      return window.localStorage.getItem(names.key) === 'large';
    } catch {
      return false;
    }
  };
  const remember = (large: boolean) => {
    try {
      if (large) window.localStorage.setItem(names.key, 'large');
      else window.localStorage.removeItem(names.key);
    } catch {
      // The address says it.
    }
  };

  let isReaderLoaded = false;
  const show = (large: boolean) => {
    if (large) root.setAttribute(names.attribute, 'large');
    else root.removeAttribute(names.attribute);
    if (!large || isReaderLoaded || !own || !('speechSynthesis' in window)) return;
    isReaderLoaded = true;
    const script = document.createElement('script');
    script.src = new URL(names.reader, own.src).href;
    document.head.append(script);
  };

  /** What the address asks for goes before what was chosen on another page. */
  const look = () => {
    const asked = new URLSearchParams(location.search).get(names.parameter);
    const isTarget = location.hash === `#${names.id}`;
    show(asked === 'large' || isTarget || (asked === null && remembered()));
  };

  const choose = (event: Event, link: Element, large: boolean) => {
    remember(large);
    show(large);
    // The address leads to the large type without script, too: the link itself leaves it.
    if (!large && location.hash === `#${names.id}`) return;
    event.preventDefault();
    const query = new URLSearchParams(location.search);
    if (large) query.set(names.parameter, 'large');
    else query.delete(names.parameter);
    const search = query.toString();
    try {
      const address = `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`;
      history.replaceState(history.state, '', address);
    } catch {
      // A page in a sandboxed frame has no address of its own.
    }
    // The link that was followed is not shown any more: the focus goes to the one in its place.
    for (const other of link.parentElement?.querySelectorAll('a') ?? []) if (other !== link) other.focus();
  };

  /** Another page of the site, not a file of it. */
  const isPage = ({ origin, pathname, download, hash, target }: HTMLAnchorElement) =>
    origin === location.origin &&
    /(?:\/|\.html)$/.test(pathname) &&
    download === '' &&
    (target === '' || target === '_self') &&
    (pathname !== location.pathname || hash === '');

  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = (event.target as Element).closest?.('a');
    if (!link) return;
    const choice = link.getAttribute(names.choice);
    if (choice !== null) choose(event, link, choice === 'large');
    else if (isLarge() && !remembered() && isPage(link)) {
      const query = new URLSearchParams(link.search);
      query.set(names.parameter, 'large');
      link.search = query.toString();
    }
  });
  window.addEventListener('hashchange', look);
  // A page that comes back as it was left may have been left in the other size.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) look();
  });
  if ('speechSynthesis' in window) root.setAttribute(names.speech, '');
  look();
}
