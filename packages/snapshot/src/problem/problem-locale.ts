import type { ProblemLocale } from './problem.ts';

/** The language in which a command answers: the one asked for, else that of the environment (`GONGKAI_LANG`, `LC_ALL`, `LANG`), else Chinese. */
export function localeOf(env: Readonly<Record<string, string | undefined>>, asked?: string): ProblemLocale {
  const wanted = asked ?? env.GONGKAI_LANG ?? env.LC_ALL ?? env.LANG ?? '';
  return /^en\b|^en[_-]/i.test(wanted) ? 'en' : 'zh-Hans';
}
