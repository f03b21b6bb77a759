/**
 * @param numbers whole numbers, none negative
 * @returns each as a varint: seven bits to a byte, the lowest first, the eighth says that more follow
 * @throws RangeError for a number that cannot be written so
 */
export function varints(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`no varint: ${number}`);
    let rest = number;
    // Bit operations would cut the number to 32 bits.
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}
