import { main } from '@gongkai/cli';

/**
 * Makes a project, as `gongkai new` does.
 *
 * @param args what stands after `npm create gongkai`
 * @returns the exit code: 0 where it was made, 1 where a name or code is not known, 2 where it was called wrongly or cannot be written
 * @example
 * ```ts
 * await create(['--help']); // 0
 * ```
 */
export const create = (args: readonly string[]): Promise<number> => main(['new', ...args]);
