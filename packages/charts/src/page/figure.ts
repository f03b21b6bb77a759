import type { FigureView } from '@gongkai/snapshot';
import {
  areaAttribute,
  fictionClass,
  figureAttribute,
  figureClass,
  foldedCellClass,
  kindAttribute,
  moreClass,
  ownerAttribute,
  titleClass,
} from '../html/contract.ts';
import { attributes, type Html, html, raw } from '../html/html.ts';
import type { FigureOptions } from '../options.ts';
import { amountParts } from '../text/amount-parts.ts';
import { rowWordsOf } from '../words/row-words.ts';
import { isSynthetic } from '../words/synthetic.ts';
import type { Body } from './body.ts';
import { caption } from './caption.ts';
import { firstOf, limitNotes, maxListed } from './limits.ts';
import { notesOf } from './notes.ts';

/** An amount with which a text begins has at least so many characters where a line may end after it: 4家 alone is a stump of a line. */
const leastAlone = 4;

/**
 * Keeps amounts in one line.
 *
 * @returns text in which a line is not broken within an amount: a number with the words that bound it and its unit.
 */
export const unbrokenAmounts = (text: string): readonly (Html | string)[] =>
  amountParts(text).map(({ text: part, isAmount }) =>
    isAmount && (part.length >= leastAlone || !text.startsWith(part) || part === text)
      ? html`<span class="gk-whole">${part}</span>`
      : part,
  );

/** A title in the parts between which a line had best end: 职代会建制率90%以上，| 工资协商93%以上. */
export function clauses(title: string): Html {
  const parts = title.split(/([^，；：]+[，；：]?)/).filter((part) => part !== '');
  return parts.length < 2
    ? html`${unbrokenAmounts(title)}`
    : html`${parts.map((part) => html`<span class="gk-clause">${unbrokenAmounts(part)}</span>`)}`;
}

/** The switch that shows what folds away, by CSS alone; null where nothing does. Where it has a name of its own, more is put behind it. */
function folded(body: Html | null, { locale }: FigureOptions, name: string | null): Html | null {
  if (name !== null) return html`<details class="${moreClass}"><summary>${name}</summary></details>`;
  if (body === null || !body.text.includes(foldedCell) || body.text.includes(unfolded)) return null;
  return html`<details class="${moreClass}"><summary>${rowWordsOf(locale).figure.more}</summary></details>`;
}
const foldedCell = `class="${foldedCellClass}"`;
const unfolded = 'class="gk-rows gk-all"';

/**
 * A figure complete in HTML: heading, description, its body, notes, sources, files. The body is the same markup for the eye, the ear and the
 * clipboard: each number stands once.
 *
 * @param view a figure with what it shows
 * @param options addresses, language
 * @param write writes its body; see `lightBody` and the entries of the kinds that bring a library
 * @param switchName name of the switch, where more is put behind it than what folds away
 * @returns one `<figure>`; without a title it has the name of its kind, for screen readers alone
 * @example
 * ```ts
 * const view = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * figureMarkup(view, { locale: 'en' }, lightBody('bars')); // <figure class="gk-figure"…
 * ```
 */
export function figureMarkup(
  view: FigureView,
  options: FigureOptions,
  write: Body | null,
  switchName: string | null = null,
): string {
  const { figure } = view;
  const { headingLevel = 3, id = figure.id, locale } = options;
  const heading = raw(`h${headingLevel}`);
  // A dense kind lists what matters of its many values itself.
  const limitsOf = write?.own?.limits;
  const listed = firstOf(view, maxListed);
  const shown = limitsOf ? view : listed;
  const body = write?.(shown, options) ?? null;
  const limits = (limitsOf ?? limitNotes)(view, options);
  const notes = [...limits, ...notesOf(shown, options, write?.own?.notes)];
  const fictional = isSynthetic(view);
  const untitled = figure.title === '';
  const own = attributes({
    id,
    'aria-labelledby': untitled ? null : `${id}-title`,
    'aria-label': untitled ? rowWordsOf(locale).figureKinds[figure.kind] : null,
    [figureAttribute]: figure.id,
    [kindAttribute]: figure.kind,
    [areaAttribute]: figure.domain,
    [ownerAttribute]: view.union?.name || null,
    // The x of SVG does not turn with a right-to-left host, the columns of a table do.
    dir: 'ltr',
    // Which glyphs a Chinese font shows depends on it.
    lang: locale ?? 'zh-Hans',
  });
  return html`<figure class="${figureClass}"${own}>
    ${fictional ? html`<p class="gk-synthetic">${rowWordsOf(locale).figure.synthetic}</p>` : null}
    ${view.mechanism === null || view.mechanism.name === figure.title ? null : html`<p class="gk-name">${view.mechanism.name}</p>`}
    ${
      untitled
        ? null
        : html`<${heading} class="${titleClass}" id="${id}-title">${fictional ? html`<span class="${fictionClass}">${rowWordsOf(locale).figure.fiction}</span> ` : null}${clauses(figure.title)}</${heading}>`
    }
    ${figure.description === undefined ? null : html`<p class="gk-desc">${figure.description}</p>`}
    ${folded(body, options, switchName)}
    ${body ?? html`<p class="gk-desc">${rowWordsOf(locale).figure.noFigures}</p>`}
    ${notes.length > 0 ? html`<ul class="gk-notes" role="list">${notes.map((note) => html`<li>${note}</li>`)}</ul>` : null}
    ${caption(view, options)}</figure>`.text;
}
