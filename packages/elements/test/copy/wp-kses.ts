/** What WordPress leaves of a post (`wp_kses_post`), after the lists in its wp-includes/kses.php: elements, attributes, style properties. Content of elements that go stays. */
import { parseHTML } from 'linkedom';

const elements = new Set(
  'address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li map mark menu nav p pre q s samp span section small strike strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video'.split(
    ' ',
  ),
);
/** Of every element, and of some. */
const everywhere = /^(?:style|class|id|title|role|hidden|dir|lang|xml:lang|data-[\w-]+|aria-[\w-]+)$/;
const own: Readonly<Record<string, RegExp>> = {
  a: /^(?:href|rel|rev|name|target|download)$/,
  img: /^(?:alt|align|border|height|hspace|loading|longdesc|vspace|src|usemap|width)$/,
  table: /^(?:align|bgcolor|border|cellpadding|cellspacing|rules|summary|width)$/,
  td: /^(?:abbr|align|axis|bgcolor|colspan|headers|height|nowrap|rowspan|scope|valign|width)$/,
  th: /^(?:abbr|align|axis|bgcolor|colspan|headers|height|nowrap|rowspan|scope|valign|width)$/,
};
/** `display`, `box-sizing`, `white-space` and `word-break` are not among them. */
const properties =
  /^(?:background(?:-color|-image|-position|-size)?|border(?:-(?:top|right|bottom|left))?(?:-(?:width|color|style))?|border-(?:spacing|collapse|radius)|caption-side|color|font(?:-family|-size|-style|-variant|-weight)?|letter-spacing|line-height|text-(?:align|decoration|indent|transform)|(?:min-|max-)?(?:height|width)|margin(?:-(?:top|right|bottom|left))?|padding(?:-(?:top|right|bottom|left))?|clear|cursor|direction|float|list-style-type|overflow|vertical-align)$/;

/** What is left of a style attribute. */
const styleOf = (style: string) =>
  style
    .split(';')
    .map((declaration) => declaration.split(/:(.*)/s).map((part) => part.trim()))
    .filter(
      ([name = '', value = '']) => value !== '' && properties.test(name) && !/[\\(&=}]|\/\*/.test(value),
    )
    .map(([name, value]) => `${name}:${value}`)
    .join(';');

function filterAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const isKnown = everywhere.test(name) || own[element.localName]?.test(name);
    const runs = /^(?:href|src)$/.test(name) && /^\s*(?:javascript|data):/i.test(value);
    const left = name === 'style' ? styleOf(value) : value;
    if (!isKnown || runs || (name === 'style' && left === '')) element.removeAttribute(name);
    else element.setAttribute(name, left);
  }
}

function filterElements(parent: Element): void {
  for (const node of [...parent.childNodes]) {
    if (node.nodeType === 8) node.remove();
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    filterElements(element);
    if (elements.has(element.localName)) filterAttributes(element);
    else element.replaceWith(...element.childNodes);
  }
}

/** @returns what is left of a post's HTML. */
export function wpKsesPost(html: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  document.body.innerHTML = html;
  filterElements(document.body);
  return document.body.innerHTML;
}
