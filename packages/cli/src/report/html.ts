import { Parser } from 'htmlparser2';
import type { Line } from './line.ts';
import { TableReader } from './table-reader.ts';

/** Elements whose text is no part of an article. */
const aside = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'nav',
  'footer',
  'form',
  'select',
  'button',
]);

const block =
  /^(p|div|section|article|header|main|li|ul|ol|tr|table|td|th|dt|dd|blockquote|figure|figcaption|br|hr|h[1-6]|pre|address)$/;

/**
 * Reads the lines of a web page: what stands in its blocks, with its headings; scripts, navigation and forms are left out.
 *
 * @param html of the page
 */
export function htmlLines(html: string): Line[] {
  const tables = new TableReader();
  let words = '';
  let heading: number | undefined;
  let hidden = 0;
  const end = () => {
    const text = words.replace(/\s+/gu, ' ').trim();
    if (text !== '') tables.line({ text, ...(heading === undefined ? {} : { heading }) });
    words = '';
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (
        hidden > 0 ||
        aside.has(name) ||
        /display:\s*none/i.test(attributes.style ?? '') ||
        'hidden' in attributes
      ) {
        // Those without an end have no text either.
        if (!/^(br|hr|img|input|meta|link|wbr)$/.test(name)) hidden += 1;
        return;
      }
      if (!block.test(name)) return;
      end();
      if (name === 'table') tables.open();
      else if (name === 'tr') tables.row();
      else if (name === 'td' || name === 'th') {
        tables.cell();
        tables.span(Number(attributes.colspan ?? 1), Number(attributes.rowspan ?? 1));
      }
      heading = /^h[1-6]$/.test(name) ? Number(name[1]) : undefined;
    },
    onclosetag: (name) => {
      if (hidden > 0) {
        if (!/^(br|hr|img|input|meta|link|wbr)$/.test(name)) hidden -= 1;
        return;
      }
      if (!block.test(name)) return;
      end();
      if (name === 'table') tables.close();
      heading = undefined;
    },
    ontext: (text) => {
      if (hidden === 0) words += text;
    },
  });
  parser.end(html);
  end();
  return tables.lines();
}
