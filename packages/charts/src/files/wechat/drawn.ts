import type { FigureView } from '@gongkai/snapshot';
import { type Html, html } from '../../html/html.ts';
import type { WordOptions } from '../../options.ts';
import { barHtml, dotsHtml, trackHtml } from './bar.ts';
import type { Block, Drawn, RowBlock } from './blocks.ts';
import { blocksOf } from './blocks-of.ts';
import { css, mixed, type Paint, type Style } from './style.ts';

/** Maximum number of rows, parts or times in an article: more are cut with words, never shrunk. */
const most = 40;

/** A paragraph; every one says its own colour, because editors set one where it is missing. */
export function paragraph(content: Html | string, style: Style): Html {
  return html`<p style="${css({ margin: 0, padding: 0, 'text-indent': 0, ...style })}">${content}</p>`;
}

/** A number of so many characters is not broken; a longer one would be wider than the column. */
const shortNumber = 10;

/** A number in its printed words. */
export const strong = (text: string, style: Style): Html =>
  html`<strong style="${css({ 'white-space': text.length <= shortNumber ? 'nowrap' : null, ...style })}">${text}</strong>`;

/** What is drawn below the words of a row; null where words say all. */
function markHtml(
  { shape, drawing, scale }: Pick<RowBlock, 'drawing' | 'scale'> & Pick<RowBlock['item'], 'shape'>,
  paint: Paint,
): Html | null {
  if (shape === null || drawing === 'word' || drawing === 'large') return null;
  if (drawing === 'dot') return dotsHtml(shape, paint);
  if (scale === null) return null;
  return drawing === 'track' ? trackHtml(shape, scale, paint) : barHtml(shape, scale, paint);
}

/** A row: label and number in one line, so that they are read together wherever styles are lost; what is drawn below them. */
function row({ item, drawing, scale }: RowBlock, paint: Paint): Html {
  const { label, detail, shown, shape, revised } = item;
  const isLarge = drawing === 'large';
  const number = strong(shown, {
    'font-size': isLarge ? 26 : 17,
    'font-weight': 'bold',
    color: isLarge ? paint.area : paint.ink,
    'text-decoration': revised ? 'line-through' : null,
  });
  const words = html`${label} ${number}`;
  const mark = markHtml({ shape, drawing, scale }, paint);
  return html`<section style="${css({ margin: '12px 0 0' })}">${paragraph(words, { 'font-size': 15, 'line-height': 1.5, color: paint.ink2 })}${
    detail === '' ? null : paragraph(detail, { 'font-size': 13, 'line-height': 1.5, color: paint.ink3 })
  }${mark}</section>`;
}

function part(block: Extract<Block, { type: 'part' }>, paint: Paint): Html {
  const { depth, label, remarks, numbers } = block;
  const margin = `${depth === 0 ? 12 : 6}px 0 0 ${depth * 14}px`;
  return html`<section style="${css({ margin, 'padding-left': 10, 'border-left': `3px solid ${depth === 0 ? paint.area : paint.rule}` })}">${paragraph(
    label,
    {
      'font-size': depth === 0 ? 16 : 15,
      'line-height': 1.5,
      'font-weight': depth === 0 ? 'bold' : null,
      color: paint.ink,
    },
  )}${remarks.map((remark) => paragraph(remark, { 'font-size': 13, 'line-height': 1.5, color: paint.ink3 }))}${numbers.map(
    ({ label: name, shown, detail }) =>
      html`${paragraph(html`${name === '' ? null : `${name} `}${strong(shown, { 'font-size': 17, 'font-weight': 'bold', color: paint.area })}`, { 'font-size': 14, 'line-height': 1.5, color: paint.ink2 })}${
        detail === '' ? null : paragraph(detail, { 'font-size': 13, 'line-height': 1.5, color: paint.ink3 })
      }`,
  )}</section>`;
}

const cellStyle = (paint: Paint): Style => ({
  padding: '5px 6px',
  border: `1px solid ${paint.hair}`,
  'font-size': 14,
  'line-height': 1.4,
  'text-align': 'left',
  'vertical-align': 'top',
  color: paint.ink,
});

function grid({ heads, rows }: Extract<Block, { type: 'grid' }>, paint: Paint): Html {
  const style = cellStyle(paint);
  const head = {
    ...style,
    'font-size': 13,
    'font-weight': 'bold',
    color: paint.ink2,
    'background-color': paint.shade,
  };
  return html`<table style="${css({ width: '100%', margin: '12px 0 0', 'border-collapse': 'collapse', 'background-color': paint.sheet })}"><tbody><tr>${heads.map(
    (text) => html`<td style="${css(head)}">${text}</td> `,
  )}</tr>${rows.map(
    ([time, ...cells]) =>
      html`<tr><td style="${css({ ...style, color: paint.ink2 })}">${time?.text}</td>${cells.map(
        ({ text, shade }) =>
          html` <td style="${css({ ...style, 'background-color': shade === 0 ? paint.sheet : mixed(paint.area, paint.sheet, shade) })}"><strong style="${css({ 'font-weight': 'normal', color: paint.ink })}">${text}</strong></td>`,
      )}</tr>`,
  )}</tbody></table>`;
}

function blockHtml(block: Block, paint: Paint): Html {
  switch (block.type) {
    case 'row':
      return row(block, paint);
    case 'part':
      return part(block, paint);
    case 'grid':
      return grid(block, paint);
    case 'heading':
      return paragraph(block.text, {
        margin: '18px 0 0',
        'padding-bottom': 4,
        'border-bottom': `1px solid ${paint.rule}`,
        'font-size': 15,
        'font-weight': 'bold',
        'line-height': 1.5,
        color: paint.area,
      });
    case 'remark':
      return paragraph(block.text, {
        margin: '12px 0 0',
        'font-size': 13,
        'line-height': 1.5,
        color: paint.ink3,
      });
  }
}

/** What is drawn of a figure: words in paragraphs, bars as boxes. */
export function drawnBody(
  view: FigureView,
  options: WordOptions,
  paint: Paint,
): Omit<Drawn, 'blocks'> & { readonly body: Html } {
  const { blocks, ...drawn } = blocksOf(view, options, most);
  return { ...drawn, body: html`${blocks.map((block) => blockHtml(block, paint))}` };
}
