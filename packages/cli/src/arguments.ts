import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { type CommandName, usageLines } from './help/help.ts';
import { nearestWord } from './help/nearest-word.ts';
import type { Terminal } from './terminal.ts';
import { localeOf, words } from './words.ts';

const isLanguage = (name: string | undefined): name is 'en' | 'zh-Hans' =>
  name === 'en' || name === 'zh-Hans';

/**
 * Finds the language that is asked for anywhere among arguments, before they are read: help and faults of the call itself are told in it, too.
 *
 * @returns the environment with that language; as it is where none is asked for, or one that there is not
 */
export function withLanguage(args: readonly string[], env: Terminal['env']): Terminal['env'] {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = args[at]?.startsWith('--lang=') ? args[at].slice('--lang='.length) : args[at + 1];
  return at >= 0 && isLanguage(asked) ? { ...env, GONGKAI_LANG: asked } : env;
}

/** Says on the terminal how a command was called wrongly, and how to call it. */
export function usageError(command: CommandName, what: string, io: Terminal): void {
  // The whole help would bury what is wrong.
  const usage = usageLines(command, localeOf(io.env));
  io.err([`gongkai ${command}: ${what}`, '', ...usage, words(io.env).helpFor(command)].join('\n'));
}

/** What is wrong with the options, as Node found it. @param names of the options that there are, without hyphens */
function optionFault(error: unknown, names: readonly string[], io: Terminal): string {
  const { code = '', message = '' } = error as NodeJS.ErrnoException;
  const say = words(io.env);
  // Where there is a short form, it is named before the long one.
  const [, option = message] = /'(?:-\w, )?(--?[^\s'=]+)/u.exec(message) ?? [];
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    const near = nearestWord(option.replace(/^-+/u, ''), names);
    return say.unknownOption(option, near === null ? null : `--${near}`);
  }
  return message.includes('does not take') ? say.valueUnasked(option) : say.valueMissing(option);
}

/** An option that was given twice: which of its values is meant, nobody can tell. Those without a value mean the same twice. */
function repeated(tokens: ReturnType<typeof parseArgs>['tokens'] = []): string | null {
  const seen = new Set<string>();
  for (const token of tokens as readonly { kind: string; name?: string; value?: string | undefined }[]) {
    const { kind, name = '', value } = token;
    if (kind !== 'option' || value === undefined) continue;
    if (seen.has(name)) return `--${name}`;
    seen.add(name);
  }
  return null;
}

/** Quotes of a Chinese input method around a word are no part of it, as those of a shell are none: “满意率”. */
const withoutQuotes = (word: string): string => /^[“”‘’＂](.+)[“”‘’＂]$/u.exec(word)?.[1] ?? word;

/**
 * Signs of a Chinese input method, or of a text that a command was copied from, in the place of hyphens and quotes. Such quotes hold no words together: of those
 * around several, the first word begins with one.
 */
function signFault(word: string, say: ReturnType<typeof words>): string | readonly [] {
  if (/^[\u2010-\u2015\u2212\uFF0D]{1,2}[\p{L}]/u.test(word)) return say.otherHyphens(word);
  return /^[“”‘’＂]/u.test(word) ? say.otherQuotes(word) : [];
}

/**
 * Reads what stands behind a command. `--lang` is known to every command.
 *
 * @param most how many words that are no options there may be
 * @returns the options and the other words; null where there are others, or too many, which has been said
 */
export function readArguments<T extends ParseArgsOptionsConfig>(
  command: CommandName,
  args: readonly string[],
  own: T,
  most: number,
  io: Terminal,
) {
  const options = { ...own, lang: { type: 'string' } } as const;
  const read = () => parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read();
  } catch (error) {
    usageError(command, optionFault(error, Object.keys(options), io), io);
    return null;
  }
  const { lang } = parsed.values as { readonly lang?: string };
  const positionals = parsed.positionals.map(withoutQuotes);
  const extra = positionals[most];
  const say = words(io.env, lang);
  const twice = repeated(parsed.tokens);
  const faults = [
    twice === null ? [] : say.repeatedOption(twice),
    ...positionals.map((word) => signFault(word, say)),
    extra === undefined ? [] : say.tooMany(extra),
    lang === undefined || isLanguage(lang) ? [] : say.unknownLanguage(lang),
  ];
  const [wrong] = faults.flat();
  if (wrong !== undefined) {
    usageError(command, wrong, io);
    return null;
  }
  return { values: parsed.values, lang, positionals };
}
