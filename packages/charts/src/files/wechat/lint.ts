import type { Locale } from '../../options.ts';
import { declarations, type Element, type Node, parseHtml, textOf } from '../markup/tree.ts';
import { faultWords, type WechatFault } from './lint-words.ts';
import { allowedAttributes, allowedProperties, lostValue, minFontSize, svgParts } from './rules.ts';

/** Something that a WeChat article would not keep, or that would not be read there. */
export interface WechatProblem {
  readonly fault: WechatFault;
  /** What was found, as `class="x"`. */
  readonly what: string;
  /** Where it stands, as `section > table > td:3`. */
  readonly where: string;
}

/**
 * Puts a problem of a WeChat article into words.
 *
 * @returns a problem in one line: where, what, why, what to do.
 */
export function wechatProblemWords({ fault, what, where }: WechatProblem, locale?: Locale): string {
  const [why, todo] = faultWords(fault, locale);
  return locale === 'en' ? `${where}: ${what}: ${why}; ${todo}` : `${where}：${what}：${why}；${todo}`;
}

/** Maximum number of characters of an article, of which a figure is one part. */
const maxCharacters = 20_000;

const pixels = (value: string) => /^(\d+(?:\.\d+)?)px$/.exec(value)?.[1];

const sizeOf = (style: string): number => {
  const size = declarations(style).find(([name]) => name === 'font-size')?.[1];
  return Number(pixels(size ?? '') ?? minFontSize);
};

/** Whether lines of a height stand closer than their text is high. */
function isTight(height: string, size: number): boolean {
  const number = Number.parseFloat(height);
  if (Number.isNaN(number)) return false;
  if (height.endsWith('px')) return number < size;
  return number < (height.endsWith('%') ? 100 : 1);
}

const ownText = ({ children }: Element) =>
  children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim();

function styleProblems(element: Element, where: string): readonly WechatProblem[] {
  const style = element.attributes.style;
  if (style === undefined) return [];
  return declarations(style).flatMap(([name, value]): WechatProblem[] => {
    const what = `${name}: ${value}`;
    if (!allowedProperties.has(name)) return [{ fault: 'property', what, where }];
    if (lostValue.test(value)) return [{ fault: 'value', what, where }];
    if (name === 'width' && !/^(?:\d+(?:\.\d+)?%|auto|0)$/.test(value))
      return [{ fault: 'fixed-width', what, where }];
    if (name === 'line-height')
      return isTight(value, sizeOf(style)) && ownText(element) !== ''
        ? [{ fault: 'tight-lines', what, where }]
        : [];
    if (name !== 'font-size') return [];
    const size = pixels(value);
    if (size === undefined) return [{ fault: 'relative-size', what, where }];
    return Number(size) < minFontSize && textOf([element]) !== ''
      ? [{ fault: 'small-text', what, where }]
      : [];
  });
}

function attributeProblems({ name, attributes }: Element, where: string): readonly WechatProblem[] {
  const allowed = allowedAttributes.get(name) ?? new Set();
  return Object.entries(attributes).flatMap(([key, value]): WechatProblem[] => {
    const what = `${key}="${value.slice(0, 40)}"`;
    if (!allowed.has(key)) return [{ fault: 'attribute', what, where }];
    if (name === 'svg' && key === 'width' && !/%$/.test(value))
      return [{ fault: 'fixed-width', what, where }];
    if (/url\(|var\(/i.test(value) && key !== 'style' && key !== 'src' && key !== 'alt')
      return [{ fault: 'value', what, where }];
    if (name === 'text' && key === 'font-size' && Number.parseFloat(value) < minFontSize)
      return [{ fault: 'small-text', what, where }];
    return [];
  });
}

function pictureProblems({ attributes }: Element, where: string): readonly WechatProblem[] {
  const { src = '', alt = '' } = attributes;
  return [
    ...(/^(?:https?:\/\/|data:image\/)/i.test(src)
      ? []
      : [{ fault: 'relative-picture' as const, what: `src="${src.slice(0, 60)}"`, where }]),
    ...(alt.trim() === '' ? [{ fault: 'no-alt' as const, what: '<img>', where }] : []),
  ];
}

function walk(nodes: readonly Node[], path: string, inSvg: boolean): readonly WechatProblem[] {
  const elements = nodes.filter((node) => typeof node !== 'string');
  return elements.flatMap((element, index) => {
    const own = elements.length > 1 ? `${element.name}:${index + 1}` : element.name;
    const where = path === '' ? own : `${path} > ${own}`;
    const what = `<${element.name}>`;
    const isSvg = element.name === 'svg';
    const known = allowedAttributes.has(element.name) && svgParts.has(element.name) === (inSvg && !isSvg);
    if (isSvg && inSvg) return [{ fault: 'nested-svg', what, where }];
    if (!known) return [{ fault: 'element', what, where }, ...walk(element.children, where, inSvg)];
    return [
      ...attributeProblems(element, where),
      ...styleProblems(element, where),
      ...(element.name === 'img' ? pictureProblems(element, where) : []),
      ...walk(element.children, where, inSvg || isSvg),
    ];
  });
}

/** Whether what is around all else says its own ground and colour. */
function groundProblems(nodes: readonly Node[]): readonly WechatProblem[] {
  return nodes.flatMap((node): WechatProblem[] => {
    if (typeof node === 'string')
      return node.trim() === '' ? [] : [{ fault: 'no-ground', what: node.trim().slice(0, 20), where: '' }];
    if (textOf([node]) === '' && node.name !== 'img') return [];
    const names = new Set(declarations(node.attributes.style ?? '').map(([name]) => name));
    return names.has('background-color') && names.has('color')
      ? []
      : [{ fault: 'no-ground', what: `<${node.name}>`, where: node.name }];
  });
}

/**
 * Finds what a WeChat article would not keep, and what would not be read in it on a phone.
 *
 * @param html what is to be put into an article
 * @returns problems in the order of the HTML; none where all of it arrives
 * @example
 * ```ts
 * lintWechat('<p id="top">8处</p>').map(({ fault, what }) => `${fault} ${what}`); // ['attribute id="top"', 'no-ground <p>']
 * ```
 */
export function lintWechat(html: string): readonly WechatProblem[] {
  const nodes = parseHtml(html);
  const { length } = html;
  return [
    ...walk(nodes, '', false),
    ...groundProblems(nodes),
    ...(length > 1_000_000 || textOf(nodes).length > maxCharacters
      ? [{ fault: 'too-large' as const, what: String(textOf(nodes).length), where: '' }]
      : []),
  ];
}
