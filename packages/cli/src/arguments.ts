import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Terminal } from './terminal.ts';
import { words } from './words.ts';

/** Says on the terminal how a command was called wrongly, and how to call it. */
export function usageError(command: string, what: string, io: Terminal): void {
  const say = words(io.env);
  // The help of all commands would bury what is wrong.
  const usage = say.help
    .split('\n')
    .filter((line) => line.includes(`gongkai ${command} `))
    .map((line) => line.replace(/^(?:用法：|Usage:)/u, '').trim());
  io.err([`gongkai ${command}: ${what}`, '', ...usage, say.helpFor(command)].join('\n'));
}

/**
 * Reads what stands behind a command. `--lang` is known to every command.
 *
 * @param most how many words that are no options there may be
 * @returns the options and the other words; null where there are others, or too many, which has been said
 */
export function readArguments<T extends ParseArgsOptionsConfig>(
  command: string,
  args: readonly string[],
  own: T,
  most: number,
  io: Terminal,
) {
  const options = { ...own, lang: { type: 'string' } } as const;
  const read = () => parseArgs({ args: [...args], options, allowPositionals: true });
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read();
  } catch {
    usageError(command, words(io.env).unknownOption(args.join(' ')), io);
    return null;
  }
  const { lang } = parsed.values as { readonly lang?: string };
  const wrong =
    parsed.positionals[most] ??
    (lang === undefined || lang === 'en' || lang === 'zh-Hans' ? null : `--lang ${lang}（zh-Hans | en）`);
  if (wrong !== null) {
    usageError(command, words(io.env).unknownOption(wrong), io);
    return null;
  }
  return { values: parsed.values, lang, positionals: parsed.positionals };
}
