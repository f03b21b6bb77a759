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
});
