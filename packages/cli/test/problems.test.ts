import type { Problem } from '@gongkai/snapshot';
import { describe, expect, it } from 'vitest';
import { printProblems, printWarnings } from '../src/problems.ts';

const warning: Problem = {
  code: 'figure-select',
  severity: 'warning',
  file: 'unions/town/figures.json',
  path: '$.figures[0]',
  expected: 'one',
  found: 'other',
};

function printed(print: typeof printProblems, problems: readonly Problem[], lang: string): string {
  const lines: string[] = [];
  print(problems, { env: {}, out: () => {}, err: (line) => lines.push(line) }, lang);
  return lines.join('\n');
}

describe('what is printed', () => {
  it('heads a warning as one, in both languages, and says that it keeps nothing back', () => {
    const chinese = printed(printWarnings, [warning], 'zh-Hans');
    expect(chinese).toContain('【提醒】figure-select  unions/town/figures.json  $.figures[0]');
    expect(chinese).toContain('共 1 条提醒');
    const english = printed(printWarnings, [warning], 'en');
    expect(english).toContain('[warning] figure-select  unions/town/figures.json  $.figures[0]');
    expect(english).toContain('may be published');
  });

  it('says nothing where there is no warning', () => {
    expect(printed(printWarnings, [], 'en')).toBe('');
  });

  it('does not head a problem as a warning', () => {
    const { severity: _, ...problem } = warning;
    expect(printed(printProblems, [problem], 'zh-Hans')).toMatch(/^figure-select {2}/);
  });

  it('describes few of a kind, names where the others stand, and hides no other kind behind them', () => {
    const { severity: _, ...problem } = warning;
    const many = Array.from({ length: 232 }, (_unused, index) => ({
      ...problem,
      path: `$.figures[${index}]`,
    }));
    const text = printed(printProblems, [...many, { ...problem, code: 'parent-unknown' }], 'en');
    expect(text).toContain('parent-unknown  unions/town/figures.json');
    expect(text.match(/^ {2}to do:/gm)?.length).toBe(4);
    expect(text).toContain('the same in 229 more places');
    expect(text).toContain('$.figures[22]');
    expect(text).toContain('209 more');
    expect(text).toContain('233 problems of 2 kinds');
    expect(text.split('\n').length).toBeLessThan(60);
  });
});
