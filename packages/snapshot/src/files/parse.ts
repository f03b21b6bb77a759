import { chainFile } from '../chain/lines.ts';
import { readChain } from '../chain/read.ts';
import type { Data, Files } from '../data.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Problem } from '../problem/problem.ts';
import * as schema from '../schema/schemas.ts';
import { isDataFile, isKnownFile } from './known-files.ts';
import { unionsOf } from './parse-unions.ts';
import { indicatorsOf, json, nameless, type Reading, shaped } from './reading.ts';
import { unknownFile } from './unknown-file.ts';

/** What came of reading the files: what could be parsed, and every problem on the way. */
export interface Parsed {
  readonly data: Data;
  /** The JSON of every file that is JSON at all, for the checks that look at each string. */
  readonly raw: ReadonlyMap<string, unknown>;
  readonly problems: readonly Problem[];
  /** Ids of entries that exist but are not in `data` because their shape is wrong; nobody is told that these are missing. */
  readonly brokenIds: ReadonlySet<string>;
  /** Whether the catalogue could be read; where not, nobody is told that its indicators are missing. */
  readonly catalogueRead: boolean;
  /** Unions of which a snapshot could not be read at all; nobody is told what their figures miss. */
  readonly unread: ReadonlySet<string>;
}

/**
 * Parses a data folder: `indicators.json`, `unions/<id>/…` and `demo/<id>/…`. Collects every problem; what is sound is in `data` even where
 * something else is not.
 */
export function parseData(files: Files): Parsed {
  const reading: Reading = {
    files,
    problems: [],
    raw: new Map(),
    brokenIds: new Set(),
    unread: new Set(),
  };
  checkNames(reading);
  const catalogue = indicatorsOf(reading, 'indicators.json', schema.catalogue, schema.indicator);
  const catalogueRead = !reading.brokenIds.delete(nameless) && catalogue.indicators.length > 0;
  const site = (files.has('site.json') ? shaped(reading, schema.site, 'site.json') : null) ?? {};
  const chain = chainOf(reading);
  const unions = unionsOf(reading);
  const owned = [...unions.values()].flatMap((entry) => entry.ownIndicators);
  const indicators = new Map(
    [...catalogue.indicators, ...owned].map((indicator) => [indicator.id, indicator]),
  );
  const { problems, raw, brokenIds, unread } = reading;
  return {
    data: { site, catalogue, indicators, unions, ...(chain.length > 0 ? { chain } : {}) },
    raw,
    problems,
    brokenIds,
    catalogueRead,
    unread,
  };
}

/** Says which files are none of a data folder. */
function checkNames({ files, problems }: Reading): void {
  for (const [file, content] of files) {
    // The JSON Schemas are not read here, but what is none of their text is said.
    if (isKnownFile(file) && (isDataFile(file) || 'text' in content)) continue;
    // What it is counts more than what it is called; of a folder, what is in it.
    const other = 'link' in content || 'special' in content || 'unreadable' in content;
    const read = other || isKnownFile(file) ? parseJson(file, content) : null;
    problems.push(read && 'problem' in read ? read.problem : unknownFile(file, content));
  }
}

/** The chain of what was published. Lines that are no JSON are looked at as the text that they are. */
function chainOf(reading: Reading) {
  const content = reading.files.get(chainFile);
  if (!content) return [];
  if (!('text' in content)) {
    json(reading, chainFile);
    return [];
  }
  const { lines } = readChain(content.text);
  if (lines.length > 0 && lines.every(({ raw }) => raw !== undefined))
    reading.raw.set(
      chainFile,
      lines.map(({ raw }) => raw),
    );
  return lines.flatMap(({ entry }) => entry ?? []);
}
