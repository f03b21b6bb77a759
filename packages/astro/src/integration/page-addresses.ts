import { Tokenizer } from 'htmlparser2';

/** Changes one address as a page writes it. */
export type ChangeAddress = (address: string) => string;

/** Attributes that hold one address, in whatever element they stand. */
const single = new Set(['href', 'src', 'action', 'formaction', 'poster', 'xlink:href']);

/** Attributes that hold several pictures, each with its width: `/a.png 1x, /b.png 2x`. */
const several = new Set(['srcset', 'imagesrcset']);

const candidate = /(^|,)(\s*)([^\s,](?:\S*[^\s,])?)/g;
/** An address in a style: `url(/a.svg)`, with or without quotes. */
const inStyle = /(\burl\(\s*)(?:"([^"]*)"|'([^']*)'|([^\s"')]*))(\s*\))/gi;
/** `0; url=/unions/x/`, as in `<meta http-equiv="refresh">`. */
const refresh = /^(\s*[\d.]+\s*[;,]\s*url\s*=\s*)(['"]?)([^'"]*)(\2\s*)$/i;

function changeStyle(style: string, change: ChangeAddress): string {
  return style.replace(
    inStyle,
    (_, before, double?: string, single?: string, bare?: string, after?: string) => {
      if (double !== undefined) return `${before}"${change(double)}"${after}`;
      if (single !== undefined) return `${before}'${change(single)}'${after}`;
      return `${before}${change(bare ?? '')}${after}`;
    },
  );
}

function changeValue(tag: string, name: string, value: string, change: ChangeAddress): string {
  if (single.has(name) || (tag === 'object' && name === 'data')) return change(value);
  if (several.has(name))
    return value.replace(candidate, (_, comma, space, address) => `${comma}${space}${change(address)}`);
  if (name === 'style') return changeStyle(value, change);
  if (tag === 'meta' && name === 'content')
    return value.replace(
      refresh,
      (_, before, quote, address, after) => `${before}${quote}${change(address)}${after}`,
    );
  return value;
}

/**
 * Changes the addresses of a page and leaves every other byte as it is. They are found by an HTML parser: what looks like one in a text, a
 * script, a comment or another attribute is none.
 *
 * @param html a page
 * @param change gives the address that is to stand in the place of one; what it gives back as it was stays
 * @returns the page with its addresses changed
 */
export function changeAddresses(html: string, change: ChangeAddress): string {
  const pieces: string[] = [];
  let written = 0;
  const put = (start: number, end: number, text: string) => {
    if (text === html.slice(start, end)) return;
    pieces.push(html.slice(written, start), text);
    written = end;
  };

  let tag = '';
  let name = '';
  const nothing = () => {};
  const tokenizer = new Tokenizer(
    // Entities stay as they are written: a value then comes in one piece.
    { decodeEntities: false },
    {
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
      },
      onattribname(start, end) {
        name = html.slice(start, end).toLowerCase();
      },
      onattribdata(start, end) {
        put(start, end, changeValue(tag, name, html.slice(start, end), change));
      },
      ontext(start, end) {
        if (tag === 'style') put(start, end, changeStyle(html.slice(start, end), change));
      },
      onclosetag() {
        tag = '';
      },
      onattribend: nothing,
      onattribentity: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return pieces.length === 0 ? html : pieces.join('') + html.slice(written);
}
