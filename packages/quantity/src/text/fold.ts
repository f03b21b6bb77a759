import { joinsLines } from './line-ends.ts';
import { simplified } from './traditional.ts';

/**
 * Text as the reader sees it: simplified, half-width, without noise. `starts[i]` and `ends[i]` are the UTF-16 offsets in
 * the source of character `i`.
 */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  ndash: '—',
  minus: '-',
  middot: '·',
  percnt: '%',
  amp: '&',
  lt: '',
  gt: '',
  times: '×',
  plus: '+',
  yen: '¥',
  '#160': ' ',
  '#8212': '—',
  '#37': '%',
};
const entityShape = /&([a-z]{2,6}|#\d{2,5});/y;
const tagShape = /<(\/?)([a-zA-Z!][a-zA-Z0-9]*)(?:\s[^<>]{0,400})?\/?>/y;
const cellTag = /^t[dh]$/i;
const blockTag = /^(?:br|p|div|li|ul|ol|tr|table|h[1-6]|section|article|hr)$/i;
// 導(dǎo): a phonetic gloss that a converter left behind. It bears a tone mark, which (km) and (app) do not.
const glossShape = /[(（]([a-zɡüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]{1,7})[)）]/y;
const toneMark = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]/;
const formalDigits = '壹贰叁肆伍陆柒捌玖拾佰仟';
const plainDigits = '一二三四五六七八九十百千';
const formal = /[壹贰貳叁叄參肆伍陆陸柒捌玖拾佰仟]/;
const formalPower = /[拾佰仟万萬亿億元圆圓]/;

// One sign of each row, and the others that stand for it.
const signs = [
  '〇○◯',
  '—–―─━‒﹘',
  '-‐‑−﹣－',
  '~〜∼～⁓',
  '“「『〝',
  '”」』〞',
  '%﹪℅％',
  '¥￥',
  '(〔［[',
  ')〕］]',
  '·•‧･ꞏ・∙⋅',
  '|│┃｜',
  '、､',
  ':∶︰',
  '/╱∕⁄',
  '+﹢＋',
  '"＂〃',
];
const single: ReadonlyMap<string, string> = new Map(
  signs.flatMap(([sign = '', ...others]) => others.map((other): [string, string] => [other, sign])),
);

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]|[\ufe00-\ufe0f]/;
const space = /[\s\u3000]/;
const thinSpace = /[\u00a0\u2009\u202f]/;

/** One character, folded: width, script, dashes, quotes. Never longer than what it was. */
function foldCharacter(character: string, code: number): string {
  if (code >= 0x4e00 && code <= 0x9fff) return simplified.get(character) ?? character;
  const known = single.get(character);
  if (known !== undefined || code < 0x80) return known ?? character;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  // Radicals and compatibility forms, which PDF exports put in place of ordinary characters.
  if (
    (code >= 0x2e80 && code <= 0x2fdf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe50 && code <= 0xfe6b)
  ) {
    const plain = character.normalize('NFKC');
    return plain.length === 1 ? (simplified.get(plain) ?? plain) : character;
  }
  return character;
}

const isAscii = (character: string | undefined): boolean =>
  character !== undefined && /[A-Za-z0-9]/.test(character);

/** What a gap between words is: the end of a paragraph or line, the border of two cells, or nothing but a space (null). */
function boundaryOf(gap: string, joins: () => boolean): '\n' | '\t' | 'joined' | null {
  const lines = gap.replace(/\r\n?/g, '\n').split('\n').length - 1;
  if (lines > 1) return '\n';
  if (lines === 1) return joins() ? 'joined' : '\n';
  return /\t|[^\S\t]{2}/.test(gap) ? '\t' : null;
}

/** Folds the part of `source` between two offsets. Linear; the offsets stay those of `source`. */
export function fold(source: string, from = 0, to = source.length): Folded {
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let quoteOpen = false;
  let pendingSpace = -1;
  let pendingThin = false;
  let gap = '';

  const put = (character: string, start: number, end: number) => {
    out.push(character);
    starts.push(start);
    ends.push(end);
  };

  let at = from;
  while (at < to) {
    let character = source[at] ?? '';
    let length = 1;
    if (character === '<') {
      tagShape.lastIndex = at;
      const tag = tagShape.exec(source);
      if (tag && at + tag[0].length <= to) {
        if (cellTag.test(tag[2] ?? '')) put('\t', at, at + tag[0].length);
        else if (blockTag.test(tag[2] ?? '')) put('\n', at, at + tag[0].length);
        at += tag[0].length;
        continue;
      }
    } else if (character === '&') {
      entityShape.lastIndex = at;
      const entity = entityShape.exec(source);
      const plain = entity && entities[entity[1] ?? ''];
      if (entity && plain !== undefined && plain !== null && at + entity[0].length <= to) {
        character = plain || ' ';
        length = entity[0].length;
      }
    } else if (character === '(' || character === '（') {
      glossShape.lastIndex = at;
      const gloss = glossShape.exec(source);
      if (gloss && toneMark.test(gloss[1] ?? '') && at + gloss[0].length <= to) {
        at += gloss[0].length;
        continue;
      }
    }
    const code = character.charCodeAt(0);
    const ideograph = code >= 0x4e00 && code <= 0x9fff;
    const ordinary = ideograph || (code > 0x20 && code < 0x7f);
    if (!ordinary && invisible.test(character)) {
      at += length;
      continue;
    }
    if (!ordinary && space.test(character)) {
      pendingThin = pendingSpace < 0 && thinSpace.test(character);
      if (pendingSpace < 0) pendingSpace = at;
      if (character === '\n' || character === '\t') pendingThin = false;
      gap += character;
      at += length;
      continue;
    }

    let folded = length === 1 ? foldCharacter(character, code) : character;
    if (ideograph && formal.test(character)) folded = foldFormal(source, at) ?? folded;
    if (folded === '"') {
      folded = quoteOpen ? '”' : '“';
      quoteOpen = !quoteOpen;
    }
    if (pendingSpace >= 0) {
      const boundary = boundaryOf(gap, () => {
        const next = Array.from(source.slice(at, Math.min(at + 24, to)), (each) =>
          foldCharacter(each, each.charCodeAt(0)),
        );
        return joinsLines(out.slice(-16).join(''), next.join(''));
      });
      gap = '';
      const last = out[out.length - 1];
      if (boundary === 'joined') {
        // One figure, broken by the end of a line.
      } else if (boundary !== null) {
        if (out.length > 0) put(boundary, pendingSpace, at);
      } else if (/[+-]/.test(folded) && /[\d０-９]/.test(source[at + length] ?? '')) {
        // 12.8万吨 +1.3%: the sign belongs to what follows.
        put(' ', pendingSpace, at);
      } else if (isAscii(last) && isAscii(folded)) {
        // GB/T 15835 lets a thin space group digits by three.
        const grouped = pendingThin && /^\d{3}(?!\d)/.test(source.slice(at, at + 4)) && /\d/.test(last ?? '');
        put(grouped ? ',' : ' ', pendingSpace, at);
      }
      pendingSpace = -1;
    }
    put(folded, at, at + length);
    at += length;
  }
  return { text: points(out.join('')), starts, ends };
}

// 8·6%, 1·2亿元, but 3·15 and “五·一”: a dot is a decimal point where a share, a power or money follows.
const arabicPoint = /(\d)·(?=\d+(?:[%‰‱万亿倍元成]|个?百分点))/g;
// 12。5%: typed with the key of the full stop. No sentence ends on a number without unit and goes on with a share.
const stopForPoint = /(\d)。(?=\d+(?:[%‰‱]|个?百分点))/g;
const chinesePoint =
  /(分之[零一二三四五六七八九十百]{1,4})·(?=[零一二三四五六七八九])|([零一二三四五六七八九十])·(?=[零一二三四五六七八九]{1,4}(?:[%万亿倍成]|个?百分点))/g;

/** A raised dot between digits as a decimal point. As long as before. */
function points(text: string): string {
  const pointed = text.includes('。') ? text.replace(stopForPoint, '$1.') : text;
  return pointed.includes('·')
    ? pointed.replace(arabicPoint, '$1.').replace(chinesePoint, '$1$2点')
    : pointed;
}

/** 壹佰万元: formal digits count only beside one another or in front of a power, since 陆续 and 收拾 are words. */
function foldFormal(source: string, at: number): string | null {
  const character = simplified.get(source[at] ?? '') ?? source[at] ?? '';
  const place = formalDigits.indexOf(character);
  const beside =
    formal.test(source[at - 1] ?? '') ||
    formalPower.test(source[at + 1] ?? '') ||
    // 五佰名.
    (/[拾佰仟]/.test(character) && /[\d一二两兩三四五六七八九]/.test(source[at - 1] ?? '')) ||
    formal.test(source[at + 1] ?? '');
  return place >= 0 && beside ? (plainDigits[place] ?? null) : null;
}

/** The folded text alone. */
export function foldWhole(source: string): string {
  return fold(source).text;
}
