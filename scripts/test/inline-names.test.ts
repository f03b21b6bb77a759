import { describe, expect, test } from 'vitest';
import { withNames } from '../packages/inline-names.ts';

const from = "'@gongkai/charts/contract'";
const built = (code: string) => withNames(code)?.toString().trim();

describe('names of the contract in a built module', () => {
  test.each([
    ['a value', `f(figureClass);`, `f("gk-figure");`],
    ['a piece of a template', 'f(`figure.$' + '{figureClass} > a`);', 'f(`figure.gk-figure > a`);'],
    ['a key', `const a = { [figureClass]: 1 };`, `const a = { ["gk-figure"]: 1 };`],
    ['a short property', `const a = { figureClass };`, `const a = { figureClass: "gk-figure" };`],
    ['a property of that name', `a.figureClass = { figureClass: 1 };`, `a.figureClass = { figureClass: 1 };`],
    ['a value within a function', `const f = (a = figureClass) => a;`, `const f = (a = "gk-figure") => a;`],
  ])('%s', (_, code, expected) => {
    expect(built(`import { figureClass } from ${from};\n${code}`)).toBe(expected);
  });

  test('other modules are left alone', () => {
    expect(withNames(`import { figureClass } from './mine.js';\nf(figureClass);`)).toBeNull();
  });

  test.each([
    ['whole', `import * as contract from ${from};`],
    ['by another name', `import { figureClass as name } from ${from};`],
    ['and declared anew', `import { figureClass } from ${from};\nconst f = (figureClass) => figureClass;`],
  ])('imported %s they are refused', (_, code) => {
    expect(() => withNames(code)).toThrow();
  });
});
