import { DataError, describeProblem, localeOf } from '@gongkai/snapshot';
import { OptionError } from '../option-error.ts';

/** An error that Astro prints as it is: where in our code it was noticed helps nobody. */
function withoutStack(error: Error): Error {
  error.stack = '';
  return error;
}

/**
 * Does something that a site's data or options may stop.
 *
 * @param work what is done
 * @returns what it returns
 * @throws Error that says in the language of the environment what is wrong and what to do, and nothing else
 */
export function inWords<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof OptionError) throw withoutStack(error);
    if (!(error instanceof DataError)) throw error;
    const locale = localeOf(process.env);
    throw withoutStack(new Error(error.problems.map((one) => describeProblem(one, locale)).join('\n')));
  }
}
