/** A piece of markup that is safe to print as it is. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: text is escaped, markup is not, nothing is left out, lists are joined. */
export type HtmlValue = string | number | Html | null | undefined | false | readonly HtmlValue[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Control characters and halves of surrogate pairs can stand neither in HTML nor in XML.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

/** @returns the text with everything that has a meaning in HTML or XML escaped. */
export function escapeText(text: string): string {
  return text.replace(unprintable, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}

/**
 * Marks text as markup, so that it is not escaped.
 *
 * @returns markup that is trusted; only for text that this package wrote itself.
 */
export function raw(text: string): Html {
  return new Html(text);
}

/**
 * Markup from a template: every value is escaped unless it is markup already; line breaks of the template are left out.
 *
 * @example
 * ```ts
 * html`<td>${'A&B'}</td>`.text; // '<td>A&amp;B</td>'
 * html`<td>${raw('<b>8</b>')}</td>`.text; // '<td><b>8</b></td>'
 * ```
 */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let text = '';
  for (const [index, part] of strings.entries()) {
    text += part.replace(/\n\s*/g, '');
    if (index < values.length) text += print(values[index]);
  }
  return new Html(text);
}

function print(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escapeText(String(value));
  return value.map(print).join('');
}

/**
 * Writes attributes, escaped.
 *
 * @returns attributes as markup, those without a value left out; starts with a space.
 */
export function attributes(
  values: Readonly<Record<string, string | number | true | null | undefined | false>>,
): Html {
  const list = Object.entries(values).flatMap(([name, value]) => {
    if (value === null || value === undefined || value === false) return [];
    return value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`;
  });
  return new Html(list.join(''));
}

/** @returns the address, or null for one that a browser would run rather than open. */
export function safeHref(href: string | null | undefined): string | null {
  if (!href) return null;
  // Browsers leave these characters out before they look for the scheme.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href.replace(/[\u0000-\u0020]/g, ''))?.[1];
  return scheme === undefined || /^(https?|mailto)$/i.test(scheme) ? href : null;
}

/** @returns the content as a link where there is a safe address, else the content alone. */
export function link(href: string | null | undefined, content: HtmlValue, className?: string): Html {
  const safe = safeHref(href);
  return safe === null
    ? html`${content}`
    : html`<a${attributes({ class: className, href: safe })}>${content}</a>`;
}
