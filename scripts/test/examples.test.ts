/** Examples in doc comments are run, and functions that a README names have one. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { workspacePackages } from '../packages/workspace.ts';
import { documentedIn, documentedOf } from './support/examples/doc-comments.ts';
import { importFile, isCalled, publicNames, scopeOf } from './support/examples/public-names.ts';
import { namesIn, readmes } from './support/examples/readme-names.ts';
import { promised, runExample } from './support/examples/run-example.ts';

const ids = workspacePackages().map(({ id }) => id);
const documented = new Map(ids.map((id) => [id, documentedOf(id)]));
const withExamples = ids.flatMap((id) =>
  (documented.get(id) ?? [])
    .filter(({ examples }) => examples.length > 0)
    .map(({ file, name, examples }) => ({ id, file, name, examples })),
);

/** What only sets something, in a browser: its example runs, and there is nothing to compare. */
const givesNothing = new Set(['setMapWorkerUrl']);

// Commands print.
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => void vi.restoreAllMocks());

test.each(withExamples)('$file: $name does what its example says', async ({ id, file, name, examples }) => {
  const scope = await scopeOf(id, file);
  for (const example of examples) {
    const checks = await runExample(example, scope);
    // One that promises nothing would stay green whatever the function does.
    const least = givesNothing.has(name) ? 0 : 1;
    expect(checks, `${file}:${example.line}: no comment of this example is compared`).toBeGreaterThanOrEqual(
      least,
    );
  }
});

test('every function that a README names has an example', async () => {
  const missing = new Set<string>();
  let named = 0;
  for (const id of ids)
    for (const { name, specifier, value } of await publicNames(id)) {
      if (!isCalled(value)) continue;
      const isNamed = readmes().some(
        (readme) =>
          readme.imported.some((found) => found.name === name && found.specifier === specifier) ||
          (readme.id === id && (readme.alone.has(name) || readme.called.has(name))),
      );
      if (!isNamed) continue;
      named += 1;
      const candidates = (documented.get(id) ?? []).filter((found) => found.name === name);
      const own = [];
      for (const candidate of candidates)
        if ((await importFile(candidate.file))[name] === value) own.push(candidate);
      if (!own.some(({ examples }) => examples.length > 0))
        missing.add(`${specifier} ${name} (${own.map(({ file }) => file).join(', ') || 'no doc comment'})`);
    }
  expect(named).toBeGreaterThan(60);
  expect([...missing].sort()).toEqual([]);
});

test('every function that a package exports says in a sentence what it does', async () => {
  const silent = new Set<string>();
  let seen = 0;
  for (const id of ids)
    for (const { name, specifier, value } of await publicNames(id)) {
      if (!isCalled(value)) continue;
      seen += 1;
      // From another package, or under another name, it is found in neither: there its own package is asked.
      const candidates = ids.flatMap((one) =>
        (documented.get(one) ?? []).filter((found) => found.name === name),
      );
      if (!candidates.some(({ summary }) => summary !== '')) silent.add(`${specifier} ${name}`);
    }
  expect(seen).toBeGreaterThan(60);
  expect([...silent].sort()).toEqual([]);
});

describe('the reader of examples', () => {
  const at = { file: 'packages/quantity/src/read.ts', line: 40 };
  const scope = new Map<string, unknown>([
    ['twice', (value: number) => value * 2],
    ['refuse', () => Promise.reject(Object.assign(new Error('expected a number'), { code: 'not-a-number' }))],
    ['markup', () => '<td>37家</td>'],
  ]);
  const run = (code: string) => runExample({ ...at, code }, scope);

  test('compares values, texts and errors', async () => {
    const code = [
      '// A line of prose says nothing that is compared.',
      'const six = twice(3);',
      'six; // 6',
      'twice(-1); // -2, by sign',
      '[twice(1), { of: twice(2) }]; // [2, { of: 4 }]',
      'undefined; // undefined: nothing given',
      'markup(); // <td>…',
      'markup(); // …37家…',
      'markup(); // …</td>',
      'await refuse(); // throws: not-a-number',
      'refuse(); // throws: expected a number',
    ];
    expect(await run(code.join('\n'))).toBe(9);
  });

  test.each([
    ['twice(2); // 5', /read\.ts:40: [\s\S]*expected: [\s\S]*5[\s\S]*found: 4/],
    ['twice(1); // 2\ntwice(2); // 5', /read\.ts:41: /],
    ['[twice(1)]; // [2, 3]', /found: \[ 2 \]/],
    ['markup(); // 37家…', /found: <td>37家<\/td>/],
    ['twice(2); // throws: not-a-number', /found: 4/],
    ['refuse(); // throws: empty', /found: not-a-number expected a number/],
    ['refuse(); // 4', /found: not-a-number/],
    ['twice(2); // four', /expected a value.*found: four/],
    ['twice(2); // twice(2)', /expected a value/],
    ['const four = twice(2); // 4', /gives no value: 4/],
    ['twice(2', /no JavaScript/],
    ['thrice(2);', /read\.ts:40: throws ReferenceError/],
    ['twice(1); // 2\nconst { a } = null;', /read\.ts:41: throws TypeError/],
  ])('refuses %s', async (code, words) => {
    await expect(run(code)).rejects.toThrow(words);
  });

  test.each(['see below', 'twice', 'a, b', '…', '(() => 4)()'])('takes no value from: %s', (comment) => {
    expect(promised(comment)).toBeUndefined();
  });

  test('finds the line and the name, and refuses what it would not run', () => {
    const source =
      '\n/**\n * Doubles.\n *\n * @example\n * ```ts\n * twice(1); // 2\n * ```\n */\nexport const twice = 1;';
    const found = { file: 'a.ts', line: 7, code: 'twice(1); // 2' };
    expect(documentedIn(source, 'a.ts')).toEqual([
      { file: 'a.ts', name: 'twice', summary: 'Doubles.', examples: [found] },
    ]);
    expect(() => documentedIn('/** @example twice(1) // 2 */\n', 'a.ts')).toThrow(
      'a.ts:1: expected @example alone',
    );
    expect(() => documentedIn('/**\n * @example\n * ```js\n * a;\n * ```\n */\n', 'a.ts')).toThrow('a.ts:2:');
  });

  test('finds the names in a README', () => {
    const text =
      "`print` and `add(a, b)`, `a.find()`\n```ts\nimport { read } from '@gongkai/quantity';\nread('8处');\n```\n";
    const { imported, alone, called } = namesIn(text);
    expect(imported).toEqual([{ name: 'read', specifier: '@gongkai/quantity' }]);
    expect([...alone]).toEqual(['print']);
    expect([...called].sort()).toEqual(['add', 'read']);
  });
});
