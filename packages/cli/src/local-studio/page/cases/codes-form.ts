import type { App } from '../app.ts';
import type { CategoryWords } from '../contract.ts';
import { h } from '../dom.ts';
import {
  type Category,
  type Codes,
  categoriesOf,
  joined,
  leftOut,
  namesBeside,
  renamed,
  targetOf,
  withTarget,
} from './recode.ts';

/** So many words of a column have a row of the form: what has more is no column of categories. */
const mostWords = 60;

/** Which columns are open, which stay so when the page is drawn anew. */
const openColumns = new Set<string>();

/** What a form of codes is made with. */
interface CodesOptions {
  readonly column: CategoryWords;
  readonly codes: Codes;
  /** As they were kept of the last ledger. */
  readonly saved: Codes;
  /** By what its controls are known again. */
  readonly key: string;
  readonly onchange: (codes: Codes) => void;
}

/** Where one word is counted: by itself under a name, with another, among the rest, or not at all. */
function wordRow(
  { say }: App,
  { column, codes, saved, key, onchange }: CodesOptions,
  word: string,
  rows: number,
) {
  const target = targetOf(codes, word);
  const names = namesBeside(column, codes, word);
  const isWithOthers = target !== word && names.includes(target);
  const option = (value: string, words: string, selected: boolean) => h('option', { value, selected }, words);
  const select: HTMLSelectElement = h(
    'select',
    {
      'aria-label': `${say.codes.use}: ${word}`,
      'data-key': `${key} ${word} use`,
      onchange: () => onchange(withTarget(codes, word, select.value)),
    },
    option(word, say.codes.own, !isWithOthers && target !== joined && target !== leftOut),
    names.length > 0 &&
      h(
        'optgroup',
        { label: say.codes.join },
        names.filter((one) => one !== word).map((one) => option(one, one, isWithOthers && one === target)),
      ),
    option(joined, say.codes.joined, target === joined),
    option(leftOut, say.codes.leftOut, target === leftOut),
  );
  const name: HTMLInputElement = h('input', {
    type: 'text',
    autocomplete: 'off',
    maxlength: 20,
    'aria-label': `${say.codes.name}: ${word}`,
    'data-key': `${key} ${word} name`,
    value: target,
    onchange: () => onchange(renamed(column, codes, saved, word, name.value.trim())),
  });
  name.hidden = target === joined || target === leftOut;
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, word),
    h('td', { class: 'rows' }, String(rows)),
    h('td', {}, h('span', { class: 'pair units' }, select, name)),
  );
}

/** What the codes change, in words with the numbers of rows. */
function changesOf({ say }: App, { column, codes }: CodesOptions): HTMLElement | null {
  const total = column.words.reduce((sum, { rows }) => sum + rows, 0);
  const sum = ({ words }: Category) => words.map(({ word, rows }) => `${word} ${rows}`).join(' + ');
  const lines = categoriesOf(column, codes).flatMap((category) => {
    const { name, words, rows } = category;
    if (name === leftOut) return say.codes.told.leftOut(sum(category), total, total - rows);
    if (name === joined) return say.codes.told.joined(sum(category), rows);
    if (words.length > 1) return say.codes.told.merged(sum(category), name, rows);
    const [only] = words;
    return only && only.word !== name ? say.codes.told.renamed(only.word, name, rows) : [];
  });
  return lines.length > 0
    ? h(
        'ul',
        { class: 'changes' },
        lines.map((line) => h('li', {}, line)),
      )
    : null;
}

/** The words of a column of categories, and under which each is published. */
export function codesForm(app: App, options: CodesOptions): HTMLElement {
  const { say } = app;
  const { column, codes, key } = options;
  const { heading, words } = column;
  const count = categoriesOf(column, codes).filter(({ name }) => name !== leftOut).length;
  const details = h(
    'details',
    { class: 'codes' },
    h('summary', { 'data-key': key }, say.codes.title(heading, words.length, count)),
    h('p', {}, say.codes.intro),
    h(
      'table',
      { class: 'plain' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          [say.codes.word, say.codes.rows, say.codes.use].map((one) => h('th', { scope: 'col' }, one)),
        ),
      ),
      h(
        'tbody',
        {},
        words.slice(0, mostWords).map(({ word, rows }) => wordRow(app, options, word, rows)),
      ),
    ),
    words.length > mostWords && h('p', {}, say.codes.more(words.length - mostWords)),
    changesOf(app, options),
  );
  details.open = openColumns.has(key);
  details.addEventListener('toggle', () => {
    if (details.open) openColumns.add(key);
    else if (details.isConnected) openColumns.delete(key);
  });
  return details;
}
