/**
 * What a WeChat article keeps, as it is known from outside: WeChat publishes no list. It is the list of `DOMAIN` (no script, frame, style element, class, id, external link, gradient,
 * clip, filter, `var()`, flex, grid, position) together with what makers of converters found out and wrote down: styles of classes and pseudo-classes are lost
 * (github.com/nexu-io/html-anything/issues/40, github.com/wecatch/markdown-css/issues/8, github.com/surmon-china/vue-quill-editor/issues/282), `div` is
 * rewritten, a paragraph without colour turns black, pictures that are not WeChat's own are blank (github.com/521xueweihan/HelloGitHub/issues/3721). The list is
 * narrower than the channel: what stands on it is kept by every editor that keeps styles at all.
 */

const elements: readonly (readonly [name: string, attributes: string])[] = [
  ['section', 'style'],
  ['p', 'style'],
  ['span', 'style'],
  ['strong', 'style'],
  ['br', ''],
  ['table', 'style'],
  ['thead', 'style'],
  ['tbody', 'style'],
  ['tfoot', 'style'],
  ['tr', 'style'],
  ['th', 'style colspan rowspan'],
  ['td', 'style colspan rowspan'],
  ['caption', 'style'],
  ['img', 'style src alt'],
  ['svg', 'style xmlns viewbox width height'],
  ['rect', 'x y width height rx ry fill fill-opacity stroke stroke-width'],
  ['path', 'd fill fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray'],
  ['circle', 'cx cy r fill fill-opacity stroke stroke-width'],
  ['line', 'x1 y1 x2 y2 stroke stroke-width stroke-linecap stroke-dasharray'],
  ['polygon', 'points fill fill-opacity stroke stroke-width'],
  ['text', 'x y fill font-size font-weight text-anchor'],
];

/** The elements that an article may have, each with its attributes. */
export const allowedAttributes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  elements.map(([name, attributes]) => [name, new Set(attributes.split(' ').filter((one) => one !== ''))]),
);

/** What stands in an SVG and nowhere else. */
export const svgParts: ReadonlySet<string> = new Set(['rect', 'path', 'circle', 'line', 'polygon', 'text']);

/** Style properties that an article keeps. */
export const allowedProperties: ReadonlySet<string> = new Set(
  'background-color border border-bottom border-collapse border-color border-left border-radius border-right border-style border-top border-width box-sizing color display font-size font-style font-weight height letter-spacing line-height margin margin-bottom margin-left margin-right margin-top max-width overflow padding padding-bottom padding-left padding-right padding-top text-align text-decoration text-indent vertical-align white-space width word-break'.split(
    ' ',
  ),
);

/** Values that are lost whatever the property: layouts, functions that name something else. */
export const lostValue =
  /\b(?:flex|grid|inline-flex|inline-grid|fixed|absolute|sticky)\b|\b(?:var|url|calc|env|attr|[a-z-]*gradient)\s*\(|!important|expression/i;

/** Least size of text in CSS pixels that is read in a column of 343 px. */
export const minFontSize = 12;
