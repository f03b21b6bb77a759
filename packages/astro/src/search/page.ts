/** The search page: what is typed is looked up as it is typed, in what the page has fetched once. Without this it is a list of all there is. */
import { type Entry, type Hit, namedParts, partsToAsk, type SearchIndex, searcher } from './engine.ts';

const form = document.querySelector<HTMLFormElement>('form.search');
const field = form?.querySelector<HTMLInputElement>('input');
const list = document.querySelector<HTMLOListElement>('.found');
const status = document.querySelector<HTMLElement>('.found-count');
const source = document.querySelector<HTMLLinkElement>('link[data-search]');
const everything = document.querySelector<HTMLElement>('.everything');

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
  const fetchParts = (parts: readonly (readonly [union: string, file: string])[]) => {
    const next = partsThere.then(async () => {
      const wanted = parts.filter(([union]) => !held.has(union));
      const more = (await Promise.all(wanted.map(([, file]) => get(file)))) as Entry[][];
      for (const [union] of wanted) held.add(union);
      if (more.length === 0 || !index) return;
      index = { ...index, entries: [...index.entries, ...more.flat()] };
      ready = searcher(index);
    });
    partsThere = next.catch(() => {});
    return next;
  };

  const show = async () => {
    const query = field.value.trim();
    await finder();
    if (!index) return;
    await fetchParts(namedParts(index, query));
    const findHeld = await finder();
    await fetchParts(partsToAsk(index, query, findHeld(query), held));
    const find = await finder();
    if (query !== field.value.trim()) return;
    const { hits, isNearest } = find(query);
    list.replaceChildren(...hits.slice(0, maxShown).map((hit) => item(hit, list.dataset)));
    const some = isNearest ? 'nearest' : 'some';
    const said = query === '' ? '' : (status.dataset[hits.length === 0 ? 'none' : some] ?? '');
    status.textContent = said.replace('{}', `${hits.length}`);
    if (everything) everything.hidden = query !== '';
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    history.replaceState(null, '', address);
  };

  // What was typed before this ran is what is looked for.
  field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  show();
}

start();
