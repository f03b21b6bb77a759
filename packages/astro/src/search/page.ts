/** The search page: what is typed is looked up as it is typed, in what the page has fetched once. Without this it is a list of all there is. */
import {
  type Entry,
  type Hit,
  maxFetched,
  namedParts,
  numberAsked,
  type Part,
  partsToAsk,
  type SearchIndex,
  searcher,
  type UnionNumbers,
} from './engine.ts';

const form = document.querySelector<HTMLFormElement>('form.search');
const field = form?.querySelector<HTMLInputElement>('input');
const list = document.querySelector<HTMLOListElement>('.found');
const status = document.querySelector<HTMLElement>('.found-count');
const source = document.querySelector<HTMLLinkElement>('link[data-search]');
const everything = document.querySelector<HTMLElement>('.everything');
const more = document.querySelector<HTMLElement>('.found-more');

/** More hits than this nobody reads: more words find less. */
const maxShown = 60;

/** Where the site begins: the index lies in the folder of this page. */
const root = source ? new URL('../', source.href) : null;
const isPlain = location.pathname.endsWith('.html');

/** The address of a page, which without a server names its file. */
function hrefOf(address: string): string {
  const [path = '', hash] = address.split('#');
  const file = isPlain && path.endsWith('/') ? `${path}index.html` : path;
  return `${new URL(`.${file}`, root ?? location.href).href}${hash === undefined ? '' : `#${hash}`}`;
}

/** What is Chinese alone says so in a page of another language, as what the server writes does. */
function markChinese(made: HTMLElement): void {
  const text = made.textContent;
  if (document.documentElement.lang === 'en' && /\p{Script=Han}/u.test(text) && !/[a-z]/i.test(text))
    made.lang = 'zh-Hans';
}

const element = (tag: string, text: string, className = '') => {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  markChinese(made);
  return made;
};

function item({ what, title, beside, address }: Hit, names: DOMStringMap): HTMLLIElement {
  const made = document.createElement('li');
  const link = document.createElement('a');
  link.href = hrefOf(address);
  link.textContent = title;
  markChinese(link);
  made.append(
    element('span', names[what] ?? what, 'kicker'),
    ' ',
    link,
    ' ',
    element('span', beside, 'small'),
  );
  return made;
}

function start(): void {
  if (!form || !field || !list || !status || !source) return;
  const get = async (file: string) => (await fetch(new URL(file, source.href))).json();
  const held = new Set<string>();
  let index: SearchIndex | undefined;
  let ready: ReturnType<typeof searcher> | undefined;

  /** What finds in all that has been fetched. Where that failed, the next key asks for it once more. */
  const finder = () => {
    ready ??= get(source.href)
      .then((fetched: SearchIndex) => {
        index = fetched;
        return searcher(fetched);
      })
      .catch((error: unknown) => {
        ready = undefined;
        throw error;
      });
    return ready;
  };

  let partsThere: Promise<void> = Promise.resolve();

  /** Of a large site, the entries of a union are fetched when it is named, or when nothing else answers; one after the other, so that each key waits for those of the last. */
  const fetchParts = (parts: readonly Part[]) => {
    const next = partsThere.then(async () => {
      const wanted = parts.filter(([union]) => !held.has(union));
      const fetched = (await Promise.all(wanted.map(([, file]) => get(file)))) as Entry[][];
      for (const [union] of wanted) held.add(union);
      if (fetched.length === 0 || !index) return;
      index = { ...index, entries: [...index.entries, ...fetched.flat()] };
      ready = searcher(index);
    });
    partsThere = next.catch(() => {});
    return next;
  };

  let numbers: Promise<readonly UnionNumbers[]> | undefined;
  /** Which union printed which numbers, of a large site alone; fetched when the first number is asked for. */
  const numbersFor = async ({ numbers: file, ...folding }: SearchIndex, query: string) => {
    if (file === undefined || numberAsked(folding, query) === null) return null;
    numbers ??= get(file).catch((error: unknown) => {
      numbers = undefined;
      throw error;
    });
    return numbers;
  };

  /** So many files may be fetched without knowing that they have what is asked for, and so many have been: each key would fetch more. */
  let [allowed, tried] = [maxFetched, 0];

  /** Fetches for a question what may have it, as much as is due; with what is found then, it returns how many unions are left. */
  const ask = async (query: string) => {
    let find = await finder();
    if (!index) return null;
    await fetchParts(namedParts(index, query));
    find = await finder();
    const known = await numbersFor(index, query);
    const open = () => partsToAsk(index as SearchIndex, query, find(query), held, known);
    const { withNumber } = open();
    await fetchParts(withNumber.slice(0, maxFetched));
    find = await finder();
    const others = open().others.slice(0, Math.max(0, allowed - tried));
    // Whoever types on has another question by now.
    if (query !== field.value.trim()) return null;
    tried += others.length;
    await fetchParts(others);
    find = await finder();
    const left = open();
    return { ...find(query), left: left.withNumber.length + left.others.length };
  };

  const [moreWords, moreButton] = [more?.querySelector('span'), more?.querySelector('button')];
  const showLeft = (left: number) => {
    if (!more || !moreWords || !moreButton) return;
    more.hidden = left === 0;
    moreWords.textContent = (more.dataset.left ?? '').replace('{}', `${left}`);
    moreButton.textContent = (more.dataset.button ?? '').replace('{}', `${Math.min(left, maxFetched)}`);
  };

  /** Answers come late: who has gone on to one by then, or to the button that asks for more, does not lose the place. */
  const focusKeeper = () => {
    const active = document.activeElement;
    const href = active instanceof HTMLAnchorElement && list.contains(active) ? active.href : null;
    return () => {
      const links = [...list.querySelectorAll('a')];
      const same = links.find((link) => link.href === href);
      if (href !== null) (same ?? links[0] ?? field).focus({ preventScroll: same !== undefined });
      else if (active === moreButton && more?.hidden) (links[0] ?? field).focus();
    };
  };

  const show = async () => {
    const query = field.value.trim();
    const found = await ask(query);
    if (!found || query !== field.value.trim()) return;
    const { hits, isNearest, left } = found;
    const refocus = focusKeeper();
    showLeft(left);
    list.replaceChildren(...hits.slice(0, maxShown).map((hit) => item(hit, list.dataset)));
    refocus();
    const some = isNearest ? 'nearest' : 'some';
    const said = query === '' ? '' : (status.dataset[hits.length === 0 ? 'none' : some] ?? '');
    status.textContent = said.replace('{}', `${hits.length}`);
    // Who finds nothing has the list of all there is.
    if (everything) everything.hidden = hits.length > 0;
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    history.replaceState(null, '', address);
  };

  // What was typed before this ran is what is looked for.
  field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('input', show);
  moreButton?.addEventListener('click', () => {
    allowed += maxFetched;
    show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  show();
  // Who comes here wants the box, which for a keyboard stands behind all links of the masthead; who has gone on already is left alone.
  if (location.hash === '' && document.activeElement === document.body) field.focus({ preventScroll: true });
}

start();
