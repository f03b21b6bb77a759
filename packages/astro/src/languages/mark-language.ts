import type { Locale } from '@gongkai/charts';
import { foreignText } from './foreign-text.ts';

/** The language of what a page quotes, and of what a site says in no other: that of the data. */
const quoted = 'zh-Hans';

const tag = String.raw`<\/?[a-zA-Z](?:[^>"']|"[^"]*"|'[^']*')*>`;
/** Comments, elements that hold text and no others, tags, text. */
const token = new RegExp(
  String.raw`<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style|textarea|title|template)\b(?:[^>"']|"[^"]*"|'[^']*')*>[\s\S]*?<\/\1>|${tag}|[^<]+`,
  'gi',
);
const nameOf = (start: string) => /^<\/?([a-zA-Z][\w-]*)/.exec(start)?.[1]?.toLowerCase() ?? '';
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements whose text cannot hold another element. */
const plainOnly = new Set(['option', 'desc']);
const spoken = /\s(?:aria-label|alt)="([^"]*)"/;

/** An element that is open. */
interface Open {
  readonly name: string;
  readonly language: string;
  readonly isSvg: boolean;
}

const isText = (part: string | undefined) => part !== undefined && !part.startsWith('<');
const isEnd = (part: string | undefined, name: string) =>
  part?.startsWith('</') === true && nameOf(part) === name;
const isMarkup = (part: string) => /^<(?:!|(?:script|style|textarea|title|template)\b)/i.test(part);
const withLanguage = (start: string) =>
  /\slang=/.test(start) ? start : start.replace(/\s*\/?>$/, (end) => ` lang="${quoted}"${end}`);

/** Whether nothing but marks and spaces is outside of the spans. */
const isWhole = (text: string, spans: ReturnType<typeof foreignText>) => {
  let [rest, at] = ['', 0];
  for (const [start, end] of spans) {
    rest += text.slice(at, start);
    at = end;
  }
  return spans.length > 0 && !/[\p{L}\p{N}]/u.test(rest + text.slice(at));
};

function wrapped(text: string, language: Locale, name: string): string {
  let [result, at] = ['', 0];
  for (const [start, end] of foreignText(text, language)) {
    result += `${text.slice(at, start)}<${name} lang="${quoted}">${text.slice(start, end)}</${name}>`;
    at = end;
  }
  return result + text.slice(at);
}

/** More parts than this are no quotation, but a section of a page. */
const longestQuotation = 14;

/** The text in an element, whatever elements it is in; null where there is more than text, or too much of it. */
function textIn(parts: readonly string[], start: number): string | null {
  let [text, depth, last] = ['', 1, start + longestQuotation];
  for (let index = start + 1; index <= last; index += 1) {
    const part = parts[index] ?? '';
    // Where a line may end, one part of a title is two.
    if (part === '<wbr>') last += 2;
    else if (isText(part)) text += part;
    else if (part.startsWith('</')) depth -= 1;
    else if (voids.has(nameOf(part)) || isMarkup(part) || /\s(?:lang|aria-label)=/.test(part)) return null;
    else depth += part.endsWith('/>') ? 0 : 1;
    if (depth === 0) return text;
  }
  return null;
}

/** Whether all that an element holds, or what is said of it where it holds nothing, is in simplified Chinese. */
function isQuotation(parts: readonly string[], start: number, language: Locale): boolean {
  const tag = parts[start] ?? '';
  // An element that a script brings to life speaks the language around it, whatever it shows.
  if (/^<(?:gk-|figure\b)/i.test(tag)) return false;
  const isEmpty = voids.has(nameOf(tag)) || isEnd(parts[start + 1], nameOf(tag));
  const said = isEmpty ? (spoken.exec(tag)?.[1] ?? '') : textIn(parts, start);
  return said !== null && isWhole(said, foreignText(said, language));
}

/**
 * Says of all that is in simplified Chinese that it is, in a page of another language or script: a screen reader then speaks it, and a browser picks
 * its characters, as it should. An element is marked where nothing else is in it, else the part of its text.
 *
 * @param html a page, as components write it: every element that is no void one is closed
 * @param language of the page
 * @returns the page
 */
export function markLanguage(html: string, language: Locale): string {
  if (language === 'zh-Hans') return html;
  const parts = html.match(token) ?? [];
  const open: Open[] = [];
  const around = (): Open => open.at(-1) ?? { name: '', language, isSvg: false };

  const text = (part: string) => {
    const { name, language: told, isSvg } = around();
    return told !== language || plainOnly.has(name)
      ? part
      : wrapped(part, language, isSvg ? 'tspan' : 'span');
  };
  const start = (part: string, index: number) => {
    const name = nameOf(part);
    const { language: told, isSvg } = around();
    const own = /\slang="([^"]*)"/.exec(part)?.[1];
    const marks = own === undefined && told === language && isQuotation(parts, index, language);
    if (!voids.has(name) && !part.endsWith('/>'))
      open.push({
        name,
        language: marks ? quoted : (own ?? told),
        isSvg: (isSvg && name !== 'foreignobject') || name === 'svg',
      });
    return marks ? withLanguage(part) : part;
  };
  const end = (part: string) => {
    const at = open.findLastIndex(({ name }) => name === nameOf(part));
    if (at >= 0) open.length = at;
    return part;
  };

  return parts
    .map((part, index) => {
      if (isText(part)) return text(part);
      if (part.startsWith('</')) return end(part);
      return isMarkup(part) ? part : start(part, index);
    })
    .join('');
}
