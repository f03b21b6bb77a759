import { simplifiedForms, traditionalSteps } from './traditional-pairs.ts';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * Simplified form of a traditional character, for each whose simplified form stands in the word lists of this package. Others are left
 * as they are; they never decide what a figure means.
 */
export const simplified: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string>();
  let code = 0x4e00;
  for (const letter of traditionalSteps) {
    if (letter === '~') {
      code += letters.length;
      continue;
    }
    code += letters.indexOf(letter);
    map.set(String.fromCharCode(code), simplifiedForms.charAt(map.size));
  }
  return map;
})();
