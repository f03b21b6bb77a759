import type { FigureRow, FigureView } from '@gongkai/snapshot';
import { type Html, html } from '../../html/html.ts';
import { codeNotes } from '../../kinds/plot/cell.ts';
import type { ColourOptions } from '../../palette.ts';
import { altText } from '../../quote/alt-text.ts';
import { caption } from '../../quote/caption.ts';
import {
  creditLines,
  fictionMark,
  namesOf,
  ownerOf,
  type QuoteOptions,
  sentences,
  titleOf,
} from '../../quote/facts.ts';
import { quoteWords } from '../../quote/words/dictionary.ts';
import { quotedRemarks } from '../../row/remarks.ts';
import { shownWords } from '../../row/shown.ts';
import { amountParts } from '../../text/amount-parts.ts';
import { rowLabel } from '../../words/labels.ts';
import { periodWords } from '../../words/period.ts';
import { scopeWords } from '../../words/scope.ts';
import { drawnBody, paragraph, strong } from './drawn.ts';
import { wechatNotes } from './notes.ts';
import { css, type Paint, paintOf } from './style.ts';
import { tableBody } from './table-form.ts';

/** The forms that an article can take a figure in. */
export const wechatForms = ['drawn', 'picture', 'table', 'number'] as const;
/** A form that an article can take a figure in. */
export type WechatForm = (typeof wechatForms)[number];

interface CommonOptions extends QuoteOptions, ColourOptions {}

/** In which form a figure goes into an article, and what that form needs. */
export type WechatOptions = CommonOptions &
  (
    | { readonly form: 'drawn' | 'table' }
    /** `src` is an absolute address, or a `data:` address of a small picture. */
    | { readonly form: 'picture'; readonly src: string }
    /** `observation` is the id of the one number that is shown. */
    | { readonly form: 'number'; readonly observation: string }
  );

/** A text in which no line ends within an amount: 7000余人 at the end of a line counts something else than 7000余人次. */
const wholeAmounts = (text: string): Html =>
  html`${amountParts(text).map(({ text: part, isAmount }) =>
    isAmount ? html`<span style="${css({ 'white-space': 'nowrap' })}">${part}</span>` : part,
  )}`;

/** A figure's frame: its own ground, whose it is, title, body, notes, credit. */
function card(
  view: FigureView,
  options: CommonOptions,
  paint: Paint,
  body: Html,
  notes: readonly string[],
): Html {
  const owner = namesOf(view, options).join(' · ');
  const mark = fictionMark(view, options);
  const { description } = view.figure;
  const text = (content: string, size: number, color: string, margin = 0) =>
    paragraph(wholeAmounts(content), {
      margin: `${margin}px 0 0`,
      'font-size': size,
      'line-height': 1.6,
      color,
    });
  return frame(
    paint,
    html`${mark === '' ? null : text(mark.trim(), 14, paint.ink)}${owner === '' ? null : text(owner, 14, paint.area)}${paragraph(
      wholeAmounts(titleOf(view, options)),
      { 'font-size': 18, 'font-weight': 'bold', 'line-height': 1.45, color: paint.ink },
    )}${description === undefined ? null : text(description, 14, paint.ink2, 4)}${body}${notes.map(
      (note, index) => text(note, 13, paint.ink2, index === 0 ? 14 : 2),
    )}${creditLines(view, options).map((line, index) => text(line, 12, paint.ink3, index === 0 ? 12 : 0))}`,
  );
}

const frame = (paint: Paint, content: Html) =>
  html`<section style="${css({
    'max-width': 677,
    margin: '16px auto',
    padding: '14px 14px 12px',
    'box-sizing': 'border-box',
    border: `1px solid ${paint.rule}`,
    'border-top': `4px solid ${paint.area}`,
    'background-color': paint.sheet,
    color: paint.ink,
    'text-align': 'left',
    'letter-spacing': 0,
    'word-break': 'break-word',
  })}">${content}</section>`;

/** One number in large type. */
function numberBody(row: FigureRow, options: CommonOptions, paint: Paint): Html {
  const { locale, unionName } = options;
  const details = [
    scopeWords(row, unionName, locale),
    periodWords(row.observation.period, locale),
    ...quotedRemarks(row, locale),
  ].filter((part) => part !== null);
  return html`${paragraph(html`${rowLabel(row, locale)} ${strong(shownWords(row, locale), { 'font-size': 32, 'font-weight': 'bold', 'line-height': 1.4, color: paint.area })}`, { margin: '4px 0 0', 'font-size': 16, 'line-height': 1.5, color: paint.ink })}${paragraph(
    details.join(locale === 'en' ? '; ' : '；'),
    { 'font-size': 13, 'line-height': 1.6, color: paint.ink2 },
  )}`;
}

/** The view of one of its numbers, with the sources and snapshots of that number alone. */
function viewOfOne(
  view: FigureView,
  observation: string,
): FigureView & { readonly rows: readonly [FigureRow] } {
  const row = [...view.rows].reverse().find((one) => one.observation.id === observation);
  if (row === undefined)
    throw new RangeError(
      `observation: no ${observation} in figure ${view.figure.id}; it has ${view.rows.map((one) => one.observation.id).join(', ') || 'none'}`,
    );
  // A derived number was printed by none: its sources are those of the numbers of which it is made.
  const parts = view.rows.filter((one) => row.observation.derived?.of.includes(one.observation.id));
  const cited = new Set([row, ...parts].map(({ sourceNumber }) => sourceNumber));
  return {
    ...view,
    union: row.union,
    rows: [row],
    mechanism: null,
    sources: view.sources.filter(({ number }) => cited.has(number)),
    snapshots: view.snapshots.filter(
      ({ union, date }) => union.id === row.union.id && date === row.snapshotDate,
    ),
  };
}

/**
 * A figure as rich text for a WeChat article (公众号), and for WPS, Word and other editors: paragraphs, boxes and tables with inline styles alone,
 * each number in its printed words, whose it is, source, snapshot with hash, address as text. It has its own ground, so that it is read in light and dark.
 *
 * @param view a figure with what it shows
 * @param options form, language, colours, address of the figure's page
 * @returns one `<section>`
 * @throws RangeError where the form is one number and the figure does not have it
 * @example
 * ```ts
 * const view = viewOf({ title: '劳动争议', rows: [['仲裁申请', '67件'], ['调解成功', '50余件']] });
 * wechatHtml(view, { form: 'table' }); // <section style="…
 * lintWechat(wechatHtml(view, { form: 'drawn' })); // []
 * ```
 */
export function wechatHtml(view: FigureView, options: WechatOptions): string {
  const paint = paintOf(view.figure.domain, options);
  const words = quoteWords(options.locale);
  if (options.form === 'picture') {
    const image = html`<p style="${css({ margin: 0 })}"><img src="${options.src}" alt="${altText(view, options)}" style="${css({ display: 'block', width: '100%', 'max-width': 677, height: 'auto' })}"></p>`;
    const said = paragraph(wholeAmounts(caption(view, options)), {
      margin: '6px 0 0',
      'font-size': 13,
      'line-height': 1.6,
      color: paint.ink2,
    });
    return frame(paint, html`${image}${said}`).text;
  }
  if (options.form === 'number') {
    const one = viewOfOne(view, options.observation);
    const owner = ownerOf(one, options);
    const mark = fictionMark(one, options);
    const credit = creditLines(one, options, false);
    return frame(
      paint,
      html`${paragraph(`${mark}${owner ?? ''}`, { 'font-size': 14, 'line-height': 1.6, color: paint.area })}${numberBody(one.rows[0], options, paint)}${credit.map(
        (line) => paragraph(line, { 'font-size': 12, 'line-height': 1.6, color: paint.ink3 }),
      )}`,
    ).text;
  }
  const make = options.form === 'drawn' ? drawnBody : tableBody;
  const { body, all, listed, cut } = make(view, options, paint);
  const rest = all > listed ? [sentences([words.table.rest[cut](listed, all)], options)] : [];
  const cells = view.table?.series.flatMap((series) => series.cells) ?? [];
  const notes =
    options.form === 'drawn'
      ? wechatNotes(view, options)
      : [...codeNotes(cells, options.locale), ...(view.figure.notes ?? [])];
  return card(view, options, paint, body, [...rest, ...notes]).text;
}
