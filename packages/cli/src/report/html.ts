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

/** What pages call what stands around an article, where they have no element for it. */
const asideName =
  /(?:^|\s)(?:nav|navbar|menu|crumbs?|breadcrumbs?|share|related|recommend|foot|footer|copyright|sidebar|pagination)(?:\s|$)/i;

/** A list of links is no report; in a paragraph and in the cell of a table, what is linked is told. */
const holdsLinks = /^(?:p|td|th|blockquote|h[1-6])$/;
const mostLinked = 0.6;
/** A day stands beside each link of a list of news. */
const besideLinks = /\s+|[[(（]?(?:20)?\d\d[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?)?[\])）]?/gu;

const block =
  /^(p|div|section|article|header|main|li|ul|ol|tr|table|td|th|dt|dd|blockquote|figure|figcaption|br|hr|h[1-6]|pre|address)$/;

/**
 * Reads the lines of a web page: what stands in its blocks, with its headings; scripts, forms, navigation and lists of links are left out.
 *
 * @param html of the page
 */
export function htmlLines(html: string): Line[] {
  const tables = new TableReader();
  let words = '';
  let heading: number | undefined;
  let hidden = 0;
  let links = 0;
  let linked = 0;
  const open: string[] = [];
  const end = () => {
    const text = words.replace(/\s+/gu, ' ').trim();
    const isLinks =
      linked > words.replace(besideLinks, '').length * mostLinked &&
      !open.some((name) => holdsLinks.test(name));
    linked = 0;
    if (text !== '' && !isLinks) tables.line({ text, ...(heading === undefined ? {} : { heading }) });
    words = '';
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (
        hidden > 0 ||
        aside.has(name) ||
        asideName.test(`${attributes.class ?? ''} ${attributes.id ?? ''}`) ||
        attributes.role === 'navigation' ||
        /display:\s*none/i.test(attributes.style ?? '') ||
        'hidden' in attributes
      ) {
        // Those without an end have no text either.
        if (!/^(br|hr|img|input|meta|link|wbr)$/.test(name)) hidden += 1;
        return;
      }
      if (name === 'a') links += 1;
      if (!block.test(name)) return;
      end();
      open.push(name);
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
      if (name === 'a') links = Math.max(0, links - 1);
      if (!block.test(name)) return;
      end();
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
      if (name === 'table') tables.close();
      heading = undefined;
    },
    ontext: (text) => {
      if (hidden > 0) return;
      words += text;
      if (links > 0) linked += text.replace(/\s+/gu, '').length;
    },
  });
  parser.end(html);
  end();
  return tables.lines();
}
