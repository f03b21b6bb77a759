/**
 * Remembers what is made of texts: a layout tries the same ones at many widths.
 *
 * @param make what is asked of a text
 * @param most texts that are remembered; then it begins anew
 * @returns the same, made once for each
 */
export function byText<T>(make: (text: string) => T, most = 2_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
