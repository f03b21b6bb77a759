// The engine's own messages name no position for every fault, so the place is found here, token by token (RFC 8259).
const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what JSON refuses inside a string
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;

type State = 'value' | 'firstValue' | 'key' | 'firstKey' | 'colon' | 'after';

/**
 * @param text text that `JSON.parse` refuses
 * @returns the offset of the first character that cannot stand where it stands; the text's length where something is missing at its end
 */
export function jsonFault(text: string): number {
  const stack: ('{' | '[')[] = [];
  let state: State = 'value';
  let offset = 0;
  const closed = () => {
    stack.pop();
    state = 'after';
  };
  for (;;) {
    token.lastIndex = offset;
    const match = token.exec(text);
    const blank = /[ \t\n\r]*/y;
    blank.lastIndex = offset;
    blank.exec(text);
    const at = blank.lastIndex;
    if (!match) return at;
    const [, sign, string] = match;
    const inside = stack.at(-1);
    if (state === 'after') {
      if (sign === ',' && inside) state = inside === '{' ? 'key' : 'value';
      else if ((sign === '}' && inside === '{') || (sign === ']' && inside === '[')) closed();
      else return at;
    } else if (state === 'colon') {
      if (sign !== ':') return at;
      state = 'value';
    } else if (state === 'key' || state === 'firstKey') {
      if (string !== undefined) state = 'colon';
      else if (sign === '}' && state === 'firstKey') closed();
      else return at;
    } else if (sign === '{' || sign === '[') {
      stack.push(sign);
      state = sign === '{' ? 'firstKey' : 'firstValue';
    } else if (sign === ']' && state === 'firstValue') closed();
    else if (sign !== undefined) return at;
    else state = 'after';
    offset = token.lastIndex;
  }
}
