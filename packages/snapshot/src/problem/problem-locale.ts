import type { ProblemLocale } from './problem.ts';

/** @returns the language asked for, else that of the environment, else Chinese. */
export function localeOf(env: Readonly<Record<string, string | undefined>>, asked?: string): ProblemLocale {
  const wanted = asked ?? env.GONGKAI_LANG ?? env.LC_ALL ?? env.LANG ?? '';
  return /^en\b|^en[_-]/i.test(wanted) ? 'en' : 'zh-Hans';
}
