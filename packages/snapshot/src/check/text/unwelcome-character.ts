import { radicalForm } from '../../personal-data/text/simplified.ts';
import { bilingual, type LocalizedText } from '../../problem/problem.ts';

/** What is expected in place of a character, and which one was found. */
export interface UnwelcomeCharacter {
  readonly expected: LocalizedText;
  readonly found: LocalizedText;
}

/** Ordinary text needs no closer look. */
const ordinary =
  /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u3000-\u312f\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e]*$/;

/**
 * Characters that show as another one: CJK compatibility ideographs but for the twelve that are characters of their own, and radicals, which come
 * out of PDF files in place of whole characters (Unicode, chapter 18).
 */
const duplicate =
  /^(?:(?!\p{Unified_Ideograph})[\uf900-\ufaff\u{2f800}-\u{2fa1f}]|[\u2e80-\u2ef3\u2f00-\u2fd5])$/u;

/** Planes 2 and 3 are kept for ideographs: a rare one of a place may be younger than the Unicode of this machine (GB 18030-2022). */
const unassigned = /^(?![\u{20000}-\u{3fffd}])\p{Cn}$/u;

const names: readonly (readonly [pattern: RegExp, zh: string, en: string])[] = [
  [/^[\p{Cc}\u2028\u2029]$/u, '控制字符或换行', 'a control character or line break'],
  [/^\u00ad$/, '软连字符', 'a soft hyphen'],
  [/^[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]$/, '改变文字方向的字符', 'a mark of text direction'],
  [/^\ufeff$/, '文中的字节顺序标记', 'a byte order mark inside text'],
  [/^[\u{e0000}-\u{e007f}]$/u, '标签字符', 'a tag character'],
  [/^\ufffd$/, '乱码（替换字符）', 'a replacement character: the text was decoded wrongly'],
  [/^\p{Co}$/u, '私用区字符', 'a private-use character'],
  [unassigned, '没有定义的字符', 'an unassigned character'],
  [/^\p{Surrogate}$/u, '半个字符', 'half a character'],
  [/^\p{Default_Ignorable_Code_Point}$/u, '看不见的零宽字符', 'an invisible character without width'],
  [/^[\ufff9-\ufffb]|^\p{Cf}$/u, '看不见的格式字符', 'an invisible character of format'],
];

/** A variation selector behind a character that has variants, a joiner inside an emoji or between letters that join (Arabic, Mongolian, Indic). */
const joined =
  /(?<=[\p{Unified_Ideograph}\p{Emoji}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|(?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic})|(?<=[\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Devanagari}\p{M}])(?:\u200c|\u200d|[\u180b-\u180f\u202f])/gu;

/** Marks heaped upon one letter; Tibetan and Thai need three or four. */
const heaped = /\p{M}{6,}/u;

const codePoint = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Looks for a character that readers cannot see, that only one machine can show, or that is a duplicate of another one.
 *
 * @returns the first such character of a text, with what to write instead; null where there is none
 */
export function unwelcomeCharacter(text: string): UnwelcomeCharacter | null {
  if (ordinary.test(text)) return null;
  const rest = text.replace(joined, '');
  for (const character of rest) {
    if (duplicate.test(character)) {
      const usual = usualForm(character);
      return {
        expected: bilingual(
          `通用的“${usual}”（${codePoint(usual)}）`,
          `the ordinary ${usual} (${codePoint(usual)})`,
        ),
        found: bilingual(
          `“${character}”（${codePoint(character)}，兼容汉字或部首）`,
          `${character} (${codePoint(character)}, a compatibility ideograph or radical)`,
        ),
      };
    }
    const [, zh, en] = names.find(([pattern]) => pattern.test(character)) ?? [];
    if (zh === undefined || en === undefined) continue;
    return {
      expected: bilingual('看得见的、通用的字', 'characters that everybody can see'),
      found: bilingual(`${codePoint(character)}：${zh}`, `${codePoint(character)}: ${en}`),
    };
  }
  if (!heaped.test(text)) return null;
  return {
    expected: bilingual('一个字上不叠加许多符号', 'no heap of marks upon one letter'),
    found: bilingual('叠加的符号', 'combining marks in a row'),
  };
}

/** The character that a duplicate stands for. */
const usualForm = (character: string) => radicalForm(character.normalize('NFKC'));
