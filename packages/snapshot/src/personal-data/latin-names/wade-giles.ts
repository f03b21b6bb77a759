import { finals, pinyinSurnames } from './pinyin.ts';

/** Initials of Pinyin as Wade and Giles wrote them. The apostrophe of k', p', t' is most often left out, and no letter. */
const initials: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  j: 'ch',
  q: 'ch',
  x: 'hs',
  zh: 'ch',
  r: 'j',
  z: 'ts',
  c: 'ts',
};
const wholes: Readonly<Record<string, string>> = {
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  zi: 'tzu',
  ci: 'tzu',
  si: 'ssu',
  er: 'erh',
  ge: 'ko',
  ke: 'ko',
  he: 'ho',
  gui: 'kuei',
  kui: 'kuei',
  you: 'yu',
  yan: 'yen',
  ye: 'yeh',
  yue: 'yueh',
  yong: 'yung',
  yi: 'i',
};

/** A syllable of Pinyin as Wade and Giles wrote it: xiao is hsiao, zhong is chung, qian is ch'ien. */
function wadeGiles(initial: string, final: string): string {
  const whole = wholes[initial + final];
  if (whole !== undefined) return whole;
  const rest = final
    .replace(/^ian$/, 'ien')
    .replace(/^iong$/, 'iung')
    .replace(/^ong$/, 'ung')
    .replace(/^ie$/, 'ieh')
    .replace(/^[uv]e$/, 'ueh')
    .replace(/^v/, 'u')
    .replace(/^uo$/, /^(?:g|k|h|sh)$/.test(initial) ? 'uo' : 'o');
  return (initials[initial] ?? initial) + rest;
}

const spelled = Object.entries(finals).flatMap(([initial, all]) =>
  all.split(' ').map((final) => [initial + final, wadeGiles(initial, final)] as const),
);
const bySyllable: ReadonlyMap<string, string> = new Map(spelled);

/** Syllables, with those that passports of Taiwan have beside them (Tsai Ing-wen, Szu-yi). */
export const wadeGilesSyllables: ReadonlySet<string> = new Set([
  ...spelled.map(([, syllable]) => syllable),
  ...'yi ing szu chyi shyu jhih jhen jia jyun syuan'.split(' '),
]);

/** Given names of Europe, as which these surnames (冉, 阮) would be taken more often. */
const elsewhere: ReadonlySet<string> = new Set(['jan', 'juan']);

export const wadeGilesSurnames: ReadonlySet<string> = new Set(
  [...pinyinSurnames]
    .map((surname) => bySyllable.get(surname) ?? surname)
    .filter((surname) => !elsewhere.has(surname)),
);
