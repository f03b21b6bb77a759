/** Numerals of spoken and written Chinese, ordinary and financial (GB/T 15835-2011, annex), with what replaces them on the telephone. */
const hanDigits = new Map(
  ['〇零○洞', '一壹幺弌', '二贰兩两弍', '三叁弎', '四肆', '五伍', '六陆', '七柒拐', '八捌', '九玖勾'].flatMap(
    (forms, value) => [...forms].map((form) => [form, value] as const),
  ),
);

/** Runs of enclosed and other numerals that NFKC leaves alone: the code point of the first, its value, how many follow. */
const enclosed: readonly (readonly [first: number, value: number, count: number])[] = [
  [0x24f5, 1, 9], // ⓵
  [0x24ff, 0, 1], // ⓿
  [0x2776, 1, 9], // ❶
  [0x2780, 1, 9], // ➀
  [0x278a, 1, 9], // ➊
  [0x3021, 1, 9], // 〡, Hangzhou numerals
  [0x1f10b, 0, 2], // 🄋
  [0xe0030, 0, 10], // tag digits, which no font shows
];

const decimal = /^\p{Nd}$/u;

/** @returns the value of a decimal digit of any script: each script's ten stand side by side, the zero first. */
function decimalValue(point: number): number | null {
  if (!decimal.test(String.fromCodePoint(point))) return null;
  let first = point;
  while (point - first < 50 && decimal.test(String.fromCodePoint(first - 1))) first -= 1;
  return (point - first) % 10;
}

/** @returns the digit that a Chinese numeral stands for, or null. */
export const hanDigit = (character: string): number | null => hanDigits.get(character) ?? null;

/** @returns the digit that a character shows in whatever script or ring, or null. Chinese numerals are left to `hanDigit`. */
export function digitValue(character: string): number | null {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return point >= 0x30 && point <= 0x39 ? point - 0x30 : null;
  for (const [first, value, count] of enclosed)
    if (point >= first && point < first + count) return value + point - first;
  return decimalValue(point);
}
