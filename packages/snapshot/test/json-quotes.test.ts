import { describe, expect, it } from 'vitest';
import { parseJson } from '../src/json/parse-json.ts';
import { textIn } from '../src/problem/problem-text.ts';

const expectedOf = (text: string): string => {
  const read = parseJson('a.json', { text, sha256: '' });
  return 'problem' in read ? `${textIn(read.problem.expected, 'zh-Hans')}` : 'JSON is sound';
};

describe('what an input method has put into JSON', () => {
  it.each([
    ['a word in Chinese quotation marks', '{\n  "label": ”入户“\n}', '英文的 "，不是中文的 ”'],
    ['a name in them', '{“label”: 1}', '英文的 "，不是中文的 “'],
    ['a word that only ends in one', '{\n  "label": "入户”,\n  "id": 1\n}', '英文的 "，不是中文的 ”'],
    ['a comma', '{"a": 1，"b": 2}', '英文的 ,，不是中文的 ，'],
    ['a colon', '{"a"：1}', '英文的 :，不是中文的 ：'],
    ['brackets', '｛"a": 1}', '英文的 {，不是中文的 ｛'],
  ])('is named: %s', (_, text, expected) => {
    expect(expectedOf(text)).toBe(expected);
  });

  it('is none within a string, or where something else is missing', () => {
    expect(expectedOf('{"label": "“四季”帮扶，有温情：好"}')).toBe('JSON is sound');
    expect(expectedOf('{"label": "“四季”帮扶" "id": 1}')).toBe('JSON');
  });
});
