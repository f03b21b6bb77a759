/** What WordPress leaves of a post (`wp_kses_post`), after the lists in its wp-includes/kses.php: elements, attributes, style properties. Content of elements that go stays. */
import { declarations, type Node, parseHtml, writeHtml } from '../../../charts/src/files/markup/tree.ts';

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

function filtered(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (typeof node === 'string') return [node];
    const children = filtered(node.children);
    if (!elements.has(node.name)) return children;
    const attributes = Object.entries(node.attributes).flatMap(([name, value]) => {
      if (!everywhere.test(name) && !own[node.name]?.test(name)) return [];
      if (/^(?:href|src)$/.test(name) && /^\s*(?:javascript|data):/i.test(value)) return [];
      if (name !== 'style') return [[name, value] as const];
      const style = declarations(value)
        .filter(([key, text]) => properties.test(key) && !/[\\(&=}]|\/\*/.test(text))
        .map(([key, text]) => `${key}:${text}`)
        .join(';');
      return style === '' ? [] : [[name, style] as const];
    });
    return [{ name: node.name, attributes: Object.fromEntries(attributes), children }];
  });
}

/** @returns what is left of a post's HTML. */
export const wpKsesPost = (html: string): string => writeHtml(filtered(parseHtml(html)));
