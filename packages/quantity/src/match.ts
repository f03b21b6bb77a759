/** Runs a sticky pattern at one place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** How many characters a sticky pattern takes at one place; 0 where it does not match. */
export function lengthAt(pattern: RegExp, text: string, at: number): number {
  return matchAt(pattern, text, at)?.[0].length ?? 0;
}

/** The characters in front of a place, at most so many. */
export function inFront(text: string, at: number, count: number): string {
  return text.slice(Math.max(0, at - count), at);
}

/** Words as alternatives of a pattern, longest first, so that a word is never cut by a shorter one. */
export function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
