/** No file of ours has values within values within values so often; what has would exhaust the stack of whoever reads it. */
export const mostDepth = 100;

/**
 * Looks how deep the values of a text stand within each other, whether it is JSON or not.
 *
 * @returns the offset of the first bracket that is too deep; -1 where there is none
 */
export function tooDeepAt(text: string): number {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > mostDepth) return index;
  }
  return -1;
}
