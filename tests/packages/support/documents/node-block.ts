/** Runs a block with Node. */
import type { Shown } from './documents.ts';

/** What a comment says that a statement gives: a value, or with … at its end how the text of it begins. */
function check(code: string, said: string): string | null {
  if (said.endsWith('…')) return `begins(${code}, ${JSON.stringify(said.slice(0, -1))});`;
  try {
    new Function(`return (${said});`);
  } catch {
    return null;
  }
  return `same(${code}, ${said});`;
}

const helpers = `
import { deepStrictEqual, ok } from 'node:assert';
function same(found: unknown, said: unknown) { deepStrictEqual(found, said); }
function begins(found: string, said: string) { ok(found.startsWith(said), found.slice(0, 200)); }
`;

/** A program with what its comments say to be checked. */
export interface Program {
  readonly text: string;
  /** How many comments are checked. */
  readonly checks: number;
}

/** Makes a program of a block that throws where a comment is not true. */
export function programOf({ text }: Pick<Shown, 'text'>): Program {
  let checks = 0;
  const lines = text.split('\n').map((line) => {
    const [, printed, plain, said = ''] =
      /^(?:console\.log\((.*)\)|(?!const |let |import |export |\}|\/\/)(\S.*?)); \/\/ (.+)$/.exec(line) ?? [];
    const code = printed ?? plain;
    const checked = code === undefined ? null : check(code, said);
    if (checked !== null) checks += 1;
    return checked ?? line;
  });
  return { text: `${lines.join('\n')}\n${helpers}`, checks };
}
