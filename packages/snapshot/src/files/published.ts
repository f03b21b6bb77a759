import { chainFile } from '../chain/lines.ts';
import type { Files } from '../data.ts';
import { canonicalJson } from '../json/canonical.ts';
import { parseJson } from '../json/parse-json.ts';
import { isRecord } from '../json-value.ts';
import { bilingual, type Problem } from '../problem/problem.ts';
import { isDataFile, isSnapshotFile } from './known-files.ts';

type Json = Readonly<Record<string, unknown>>;
type Raw = ReadonlyMap<string, Json>;

/** The data files that are JSON objects; what else there is, the checks of the data itself say. */
function rawOf(files: Files): Raw {
  const raw = new Map<string, Json>();
  for (const [file, content] of files) {
    if (!isDataFile(file) || file === chainFile) continue;
    const json = parseJson(file, content);
    // What was lost when it was read is said by the checks, and has no canonical form.
    if ('raw' in json && isRecord(json.raw) && json.losses.every(({ severity }) => severity === 'warning'))
      raw.set(file, json.raw);
  }
  return raw;
}

/** The entries of a list by their ids. */
function byId(list: unknown): Map<string, Json> {
  const entries = Array.isArray(list) ? (list as unknown[]) : [];
  return new Map(
    entries.flatMap((entry) => (isRecord(entry) && typeof entry.id === 'string' ? [[entry.id, entry]] : [])),
  );
}

const same = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null);

/** So many changes of one snapshot are told one by one. */
const shown = 5;

const printed = (observation: Json): string => {
  const { quantity } = observation;
  return isRecord(quantity) && typeof quantity.printed === 'string' ? quantity.printed : '?';
};

type Report = (problem: Pick<Problem, 'code' | 'file' | 'path' | 'expected' | 'found'>) => void;

/** Ids that are gone, and for each the new ones of the same indicator, which may be new names of it. */
function reportGone(
  before: Json,
  now: Json,
  file: string,
  published: ReadonlySet<string>,
  own: boolean,
  report: Report,
) {
  const [old, next] = [byId(before.observations), byId(now.observations)];
  for (const [id, observation] of old) {
    if (next.has(id)) continue;
    const names = [...next].flatMap(([other, { indicator }]) =>
      indicator === observation.indicator && !published.has(other) ? [other] : [],
    );
    // In a new snapshot a number may be missing, because nobody reported it; but not be there under another name.
    if (names.length === 0 && !own) continue;
    report({
      code: names.length > 0 ? 'observation-renamed' : 'observation-removed',
      file,
      path: '$.observations',
      expected: `${id} (${printed(observation)})`,
      found: names.length > 0 ? names.join(' | ') : '—',
    });
  }
}

function reportEdited(before: Json, now: Json, file: string, report: Report) {
  if (same(before, now)) return;
  const changes: string[] = [];
  const [old, next] = [byId(before.observations), byId(now.observations)];
  for (const [id, observation] of old) {
    const other = next.get(id);
    if (!other || same(observation, other)) continue;
    const [was, is] = [printed(observation), printed(other)];
    const fields = [...new Set([...Object.keys(observation), ...Object.keys(other)])];
    const changed = fields.filter((field) => !same(observation[field], other[field]));
    changes.push(was === is ? `${id} (${changed.join(', ')})` : `${id}: ${was} → ${is}`);
  }
  for (const id of old.keys()) if (!next.has(id)) changes.push(`− ${id}`);
  for (const id of next.keys()) if (!old.has(id)) changes.push(`+ ${id}`);
  for (const field of new Set([...Object.keys(before), ...Object.keys(now)]))
    if (field !== 'observations' && !same(before[field], now[field])) changes.push(`$.${field}`);
  if (changes.length === 0) changes.push('$.observations');
  const more = changes.length - shown;
  const list = changes.slice(0, shown).join('; ');
  report({
    code: 'snapshot-edited',
    file,
    path: '$',
    expected: bilingual('公布时的内容', 'what was published'),
    found: more > 0 ? bilingual(`${list}；另有 ${more} 处`, `${list}; ${more} more`) : list,
  });
}

function reportFigures(before: Raw, now: Raw, report: Report) {
  const figuresOf = (raw: Raw) =>
    [...raw].flatMap(([file, { figures }]) =>
      [...byId(figures)].map(([id, figure]) => ({ file, id, figure })),
    );
  const next = new Map(figuresOf(now).map((one) => [one.id, one]));
  for (const { file, id, figure } of figuresOf(before)) {
    const other = next.get(id);
    if (!other) {
      report({ code: 'figure-removed', file, path: '$.figures', expected: id, found: '—' });
      continue;
    }
    const [was, is] = [selects(figure), selects(other.figure)];
    if (was.length > 0 && !was.some((one) => is.includes(one)))
      report({
        code: 'figure-changed',
        file: other.file,
        path: '$.figures',
        expected: `${id}: ${was.join(', ')}`,
        found: is.join(', ') || '—',
      });
  }
}

/** What decides alone what a figure shows: other keys beside it only say how. */
const decisive = ['table', 'distribution'] as const;

/** What a figure shows: ids of observations, of a mechanism, of an indicator, of a table; or the stations. */
function selects({ select }: Json): string[] {
  if (!isRecord(select)) return [];
  return Object.entries(select).flatMap(([key, value]) => {
    if (key === 'stations') return [key];
    if (decisive.some((one) => one in select && key !== one)) return [];
    return [value].flat(2).flatMap((one) => (typeof one === 'string' ? [one] : idsIn(one)));
  });
}

const idsIn = (value: unknown): string[] =>
  isRecord(value) ? Object.values(value).flatMap((one) => (typeof one === 'string' ? [one] : [])) : [];

/** The folder of a union: `unions/<id>/`. */
const unionOf = (file: string): string | undefined => /^(?:unions|demo)\/[^/]+\//.exec(file)?.[0];

function reportRemoved(before: Raw, now: Raw, report: Report) {
  const gone = new Set<string>();
  for (const file of before.keys()) {
    const union = unionOf(file);
    if (union && file === `${union}union.json` && ![...now.keys()].some((one) => one.startsWith(union)))
      gone.add(union);
  }
  for (const file of [...gone, ...before.keys()]) {
    if (now.has(file) || gone.has(unionOf(file) ?? '') !== gone.has(file)) continue;
    report({
      code: isSnapshotFile(file) ? 'snapshot-removed' : 'published-removed',
      file,
      path: '$',
      expected: bilingual('公布过的文件', 'a file that was published'),
      found: '—',
    });
  }
  for (const [file, { indicators }] of before) {
    // Of a union's own file that is gone, it is said already.
    if (!file.endsWith('indicators.json') || (file !== 'indicators.json' && !now.has(file))) continue;
    const next = byId(now.get(file)?.indicators);
    for (const id of byId(indicators).keys())
      if (!next.has(id))
        report({ code: 'indicator-removed', file, path: '$.indicators', expected: id, found: '—' });
  }
}

/** The lines of a published chain stay where they are, for ever. */
function reportChain(before: Files, now: Files, report: Report) {
  const linesOf = (files: Files) => {
    const content = files.get(chainFile);
    return content && 'text' in content ? content.text.split('\n').slice(0, -1) : [];
  };
  const [old, next] = [linesOf(before), linesOf(now)];
  const index = old.findIndex((line, at) => line !== next[at]);
  if (index < 0) return;
  report({
    code: 'chain-rewritten',
    file: chainFile,
    path: `$[${index}]`,
    expected: old[index] ?? '',
    found: next[index] ?? '—',
  });
}

/**
 * Compares data with what was published before: a published snapshot that was edited or is gone, an id that has another name now, a figure or
 * an indicator whose address will lead nowhere. New snapshots, figures and unions are no change of what was published.
 *
 * @param before the files below `/data/` of the site that was built last
 * @param files the data folder
 * @returns a warning for each; what it is and what to do
 * @example
 * ```ts
 * const file = (...ids) => new Map([['indicators.json', { text: JSON.stringify({ indicators: ids.map((id) => ({ id })) }) }]]);
 * comparePublished(file('service-stations'), file()).map(({ code }) => code); // ['indicator-removed']
 * ```
 */
export function comparePublished(before: Files, files: Files): Problem[] {
  const [old, now] = [rawOf(before), rawOf(files)];
  const warnings: Problem[] = [];
  const report: Report = (problem) => warnings.push({ ...problem, severity: 'warning' });
  reportRemoved(old, now, report);
  reportFigures(old, now, report);
  reportChain(before, files, report);

  const snapshots = [...old].filter(([file]) => isSnapshotFile(file));
  const published = new Set(snapshots.flatMap(([, { observations }]) => [...byId(observations).keys()]));
  for (const [file, snapshot] of snapshots) {
    const next = now.get(file);
    if (!next) continue;
    reportEdited(snapshot, next, file, report);
    reportGone(snapshot, next, file, published, true, report);
  }
  for (const [file, snapshot] of now) {
    if (!isSnapshotFile(file) || old.has(file)) continue;
    const last = snapshots.filter(([other]) => unionOf(other) === unionOf(file) && other < file).at(-1);
    if (last) reportGone(last[1], snapshot, file, published, false, report);
  }
  return warnings;
}
