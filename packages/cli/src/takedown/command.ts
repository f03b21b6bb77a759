import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  appendEntries,
  chainFile,
  type Data,
  findPersonalData,
  type Problem,
  type UnionData,
} from '@gongkai/snapshot';
import { checkFolder, readFolder, sha256 } from '@gongkai/snapshot/node';
import { readArguments, usageError } from '../arguments.ts';
import { sayUnreadFolder } from '../data-folder.ts';
import { fileReason } from '../file-words.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';
import { localeOf, words } from '../words.ts';
import { writeBeside } from '../write-beside.ts';
import { planTakedown } from './plan.ts';
import { remainingWords } from './remaining.ts';
import { takedownWords } from './words.ts';

const options = { reason: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean' } } as const;

/** So many numbers are taken down at once at most. */
const mostIds = 100;

const inJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What keeps a chain from being added to, or a snapshot from being read; a takedown that was not finished does not. */
const isBroken = ({ code, file }: Problem): boolean =>
  /^(chain-(line|edited|order|entry)|seal-)/.test(code) ||
  (file.includes('/snapshots/') && /^(schema$|json-|file-|unknown-key)/.test(code));

/** The union whose numbers have these ids. Ids begin with that of their union. */
function ownerOf(data: Data, ids: readonly string[]): UnionData | null {
  const owners = new Set(ids.map((id) => id.split('.')[0] ?? ''));
  const [owner] = owners;
  return owners.size === 1 && owner !== undefined ? (data.unions.get(owner) ?? null) : null;
}

/** Ids of a union's numbers that begin like the first of those that are not there. */
function alike(entry: UnionData | null, ids: readonly string[]): string {
  const all = entry?.snapshots.flatMap(({ snapshot }) => snapshot.observations.map(({ id }) => id)) ?? [];
  const stem = ids[0]?.split('.').slice(0, 2).join('.').slice(0, 16) ?? '';
  return [...new Set(all)]
    .filter((id) => id.startsWith(stem))
    .slice(0, 5)
    .join(', ');
}

/**
 * `gongkai takedown <id>… --reason <reason> [--data folder] [--json] [--lang zh-Hans|en]`: takes numbers that must not have been published out of every
 * snapshot of their union, and leaves a tombstone in the chain. The chain is written first: where the process is killed, check names the file whose
 * takedown is not finished, and the same command finishes it.
 *
 * @returns 0 where they were taken down; 1 where they were not, because of what was given; 2 where the command was called wrongly, or a file cannot be
 *   read or written
 */
export async function takedownCommand(args: readonly string[], io: Terminal): Promise<number> {
  const read = readArguments('takedown', args, options, mostIds, io);
  if (!read) return 2;
  const { values, lang, positionals: ids } = read;
  const locale = localeOf(io.env, lang);
  const [say, own] = [words(io.env, lang), takedownWords[locale]];
  const { reason } = values;
  if (ids.length === 0 || reason === undefined) {
    usageError('takedown', say.missing(ids.length === 0 ? own.ids : own.reason), io);
    return 2;
  }
  const refuse = (why: string) => {
    io.err(`gongkai takedown: ${why}`);
    return 1;
  };
  const [personal] = findPersonalData(reason);
  if (personal) return refuse(own.reasonPersonal(personal.masked));
  if (reason.trim() !== reason || reason === '' || [...reason].length > 120 || /[\p{Cc}<]/u.test(reason))
    return refuse(own.reasonForm);

  const folder = path.resolve(values.data ?? 'data');
  let checked: ReturnType<typeof checkFolder>;
  try {
    checked = checkFolder(folder);
  } catch (error) {
    return sayUnreadFolder(folder, error, io, lang);
  }
  const { data, files, problems } = checked;
  if (problems.some(isBroken)) return refuse(own.chainBroken);
  const entry = ownerOf(data, ids);
  const plan = entry && planTakedown(data, files, entry, new Set(ids), reason, today(io));
  const missing = ids.filter((id) => !plan?.removed.includes(id));
  if (new Set(ids.map((id) => id.split('.')[0])).size > 1) return refuse(own.twoUnions);
  if (!entry || !plan || missing.length > 0)
    return refuse(own.unknown(missing.join(', '), alike(entry, missing)));
  const told = plan.printed.find((printed) => reason.includes(printed));
  if (told !== undefined) return refuse(own.reasonTells(told));

  const chain = path.join(folder, chainFile);
  const written: string[] = [];
  const write = async (name: string, text: string) => {
    await writeBeside(path.join(folder, name), [text]);
    written.push(name);
  };
  try {
    // The chain first: a file without its number and without its tombstone would look as if somebody had edited it.
    if (plan.entries.length > 0) {
      const text = existsSync(chain) ? readFileSync(chain, 'utf8') : '';
      await write(chainFile, appendEntries(text, plan.entries, sha256));
    }
    const { figures, figuresFile } = entry;
    const lead = figures?.lead?.filter((id) => !plan.removed.includes(id));
    if (figures && lead && lead.length !== figures.lead?.length)
      await write(figuresFile, inJson({ ...figures, lead }));
    for (const { file, snapshot } of plan.snapshots) await write(file, inJson(snapshot));
  } catch (error) {
    io.err(say.unwritten(folder, fileReason(error, locale)));
    return 2;
  }
  const remaining = remainingWords(readFolder(folder), plan.printed);
  if (values.json) {
    io.out(
      JSON.stringify({ removed: plan.removed, files: written, chain: plan.entries, remaining }, null, 2),
    );
    return 0;
  }
  for (const file of written) io.out(own.removed(file));
  io.out(own.done(plan.removed.join(', '), plan.entries.length));
  if (remaining.length > 0) {
    io.out(own.remaining);
    for (const { file, line } of remaining) io.out(`  ${file}:${line}`);
  }
  for (const line of own.afterwards(plan.isSalted)) io.out(line);
  return 0;
}
