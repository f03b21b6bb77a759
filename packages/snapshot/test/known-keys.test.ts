import { describe, expect, test } from 'vitest';
import { likelyKey } from '../src/files/likely-key.ts';
import { parseSchema } from '../src/files/parse-schema.ts';
import { snapshot } from '../src/schema/snapshot.ts';
import { union } from '../src/schema/union.ts';

/** What is said of the fields that nobody knows in a file, by their paths. */
function said(schema: typeof snapshot | typeof union, raw: unknown): Readonly<Record<string, unknown>> {
  const result = parseSchema<unknown>(schema, raw, 'file.json', [], likelyKey);
  const problems = 'problems' in result ? result.problems : [];
  return Object.fromEntries(
    problems.flatMap(({ code, path, expected }) => (code === 'unknown-key' ? [[path, expected]] : [])),
  );
}

describe('of a field that nobody knows it is said which are known', () => {
  test('in the file itself', () => {
    expect(said(snapshot, { obsevations: [] })['$.obsevations']).toMatchObject({
      'zh-Hans': expect.stringMatching(/^多半是 observations；认识的字段：.*、observations、/),
      en: expect.stringMatching(/^observations, most likely; a known field: .*, observations, /),
    });
  });

  test('in lists, in what is optional, in one of several shapes', () => {
    const observation = { quantity: { printd: '8处' }, status: { oobs: 'A' }, period: { strat: '2025' } };
    const found = said(snapshot, { observations: [observation], mechanisms: [{ nodes: [{ lable: '站' }] }] });
    const ofField = (path: string) => JSON.stringify(found[path]);
    expect(ofField('$.observations[0].quantity.printd')).toContain('printed、kind');
    expect(ofField('$.observations[0].status.oobs')).toContain('obs、conf');
    expect(ofField('$.observations[0].period.strat')).toContain('start、');
    expect(ofField('$.mechanisms[0].nodes[0].lable')).toContain('、label、');
  });

  test.each([
    ['colors', ['name', 'palette'], 'palette'],
    ['brand', ['paper', 'red'], 'red'],
    ['Short_Name', ['name', 'shortName'], 'shortName'],
    ['naem', ['name', 'url'], 'name'],
    ['ink4', ['ink', 'ink2', 'ink3'], null],
    ['constructor', ['name', 'url'], null],
    ['colors', ['name', 'url'], null],
    ['x', ['y'], null],
  ])('and which is meant by %s among %j: %s', (key, known, likely) => {
    expect(likelyKey(key, known)).toBe(likely);
  });

  test('names of one place, not of another', () => {
    expect(JSON.stringify(said(union, { map: { colour: 1 } }))).not.toContain('shortName');
  });
});
