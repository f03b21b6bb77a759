/**
 * Writes a small count in characters, as it stands in a sentence: 五家工会.
 *
 * @param count how many
 * @returns one character up to ten, else digits
 */
export const smallCount = (count: number): string => '零一二三四五六七八九十'[count] ?? String(count);
