import { declarations, type Element, type Node, parseHtml, writeHtml } from '../markup/tree.ts';
import { lostValue } from './rules.ts';

/** What happens to an article one after the other. */
export const wechatSteps = ['paste', 'save', 'publish'] as const;
/** A step of an article on its way to readers. */
export type WechatStep = (typeof wechatSteps)[number];

/** Gone with all that is in it. */
const removed = new Set(
  'script style link meta title base iframe frame object embed applet form input button select textarea audio video canvas noscript template'.split(
    ' ',
  ),
);
/** Parts of SVG that only work by an id, or that run. */
const removedInSvg = new Set(
  'defs use mask clippath filter lineargradient radialgradient pattern symbol foreignobject image style title desc metadata'.split(
    ' ',
  ),
);
/** Elements that stay; of all others only what is in them does. */
const kept = new Set(
  'section p span strong b em i u s del sub sup br hr h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code table caption colgroup col thead tbody tfoot tr th td img a svg g rect path circle ellipse line polygon polyline text tspan'.split(
    ' ',
  ),
);
/** What an element becomes when it is pasted. */
const replaced: ReadonlyMap<string, string> = new Map([
  ['div', 'section'],
  ['figure', 'section'],
  ['article', 'section'],
  ['figcaption', 'p'],
]);
/** Without content these are taken away when an article is saved. */
const droppedEmpty = new Set(['section', 'span', 'strong', 'b', 'em', 'i', 'u', 's']);
/** Style properties that do not outlive saving. */
const lostProperties =
  /^(?:position|top|right|bottom|left|z-index|flex.*|grid.*|gap|order|align-.*|justify-.*|place-.*|filter|backdrop-filter|clip|clip-path|mask.*|animation.*|transition.*|content|cursor|pointer-events|--.*)$/;

type Pass = (element: Element, children: readonly Node[], inSvg: boolean) => readonly Node[];

function rewritten(nodes: readonly Node[], pass: Pass, inSvg = false): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (typeof node === 'string') return [node];
    const inner = rewritten(node.children, pass, inSvg || node.name === 'svg');
    return pass(node, inner, inSvg);
  });
}

const only = (attributes: Element['attributes'], keep: (name: string, value: string) => boolean) =>
  Object.fromEntries(Object.entries(attributes).filter(([name, value]) => keep(name, value)));

/** Pasting: what runs, names or groups is taken away; a `div` becomes a `section`. */
const paste: Pass = ({ name, attributes }, children, inSvg) => {
  if (removed.has(name) || (inSvg && removedInSvg.has(name))) return [];
  const own = replaced.get(name) ?? name;
  if (!kept.has(own)) return children;
  const isPlain = (key: string, value: string) =>
    !/^(?:class|id|name|role|lang|dir|title|xlink:.*|xmlns:.*|on.*|data-.*|aria-.*)$/.test(key) &&
    !/^\s*javascript:/i.test(value) &&
    !/url\(\s*['"]?#/i.test(value);
  return [{ name: own, attributes: only(attributes, isPlain), children }];
};

/** Saving: styles that lay out, cover or refer are taken away; empty boxes go. */
const save: Pass = ({ name, attributes }, children, inSvg) => {
  const style = declarations(attributes.style ?? '')
    .filter(([key, value]) => !lostProperties.test(key) && !lostValue.test(value))
    .map(([key, value]) => `${key}:${value}`)
    .join(';');
  const { style: _, ...rest } = attributes;
  if (
    !inSvg &&
    droppedEmpty.has(name) &&
    children.every((child) => typeof child === 'string' && child.trim() === '')
  )
    return children;
  return [{ name, attributes: style === '' ? rest : { ...rest, style }, children }];
};

/** Publishing: links to elsewhere become words; pictures that were not taken over are gone. */
const publish: Pass = (element, children) => {
  const { name, attributes } = element;
  if (name === 'a' && !/^https?:\/\/mp\.weixin\.qq\.com\//i.test(attributes.href ?? '')) return children;
  if (name === 'img' && !/^(?:https?:|data:image\/)/i.test(attributes.src ?? '')) return [];
  return [{ ...element, children }];
};

const passes: Readonly<Record<WechatStep, Pass>> = { paste, save, publish };

/**
 * Simulates what a WeChat article loses (see `rules.ts` for where that is known from). It is a model: WeChat publishes no list, and takes pictures over
 * to its own address when they are pasted, which is left out here.
 *
 * @param html what is put into an article
 * @param step the step up to which it goes: `paste`, then `save`, then `publish`
 * @returns what is left
 * @example
 * ```ts
 * sanitiseWechat('<p id="top" onclick="open()">8处<script>1</script></p>', 'publish'); // '<p>8处</p>'
 * ```
 */
export function sanitiseWechat(html: string, step: WechatStep): string {
  let nodes = parseHtml(html);
  for (const one of wechatSteps.slice(0, wechatSteps.indexOf(step) + 1))
    nodes = rewritten(nodes, passes[one]);
  return writeHtml(nodes);
}
