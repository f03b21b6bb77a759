import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { read } from '@gongkai/quantity';
import { describe, expect, it } from 'vitest';
import { demoFiles } from '../../../scripts/demo/data.ts';
import {
  check,
  demonstrations,
  figureView,
  indicatorView,
  jsonSchemas,
  latest,
  publishingUnions,
  sealedFiles,
  unionRows,
} from '../src/index.ts';
import { checkFolder, readFolder } from '../src/node.ts';

const folder = path.resolve(import.meta.dirname, '../../../data');
const { data, problems, warnings } = checkFolder(folder);

describe('the published data', () => {
  it('has no problem', () => {
    expect(problems).toEqual([]);
  });

  // The chain holds the hashes that these snapshots were published with before they were sealed.
  it('is sealed, each snapshot with the hash that it is published with', () => {
    const snapshots = publishingUnions(data).flatMap((entry) => entry.snapshots);
    const sealed = sealedFiles(data.chain ?? []);
    expect(snapshots.map(({ file, sha256 }) => [file, sha256])).toEqual(
      snapshots.map(({ file }) => [file, sealed.get(file)?.entry.sha256]),
    );
    expect(warnings.map(({ code }) => code)).not.toContain('snapshot-unsealed');
  });

  // What two independent readings of the five reports found; the named patient's and the named firm's figures are not among them.
  it.each([
    ['ankang', 57],
    ['baise', 6],
    ['hanyin', 16],
    ['louxing', 15],
    ['shifang', 22],
  ])('holds every printed figure of %s', (id, count) => {
    const entry = data.unions.get(id);
    const printed = entry && latest(entry).snapshot.observations.filter(({ source }) => source);
    expect(printed).toHaveLength(count);
  });

  it('reads every figure phrase to the quantity that is stored', () => {
    const rows = publishingUnions(data).flatMap((entry) => unionRows(data, entry));
    for (const { observation } of rows) {
      const { printed } = observation.quantity;
      expect(printed === undefined).toBe(observation.derived !== undefined);
      if (printed === undefined) continue;
      const { spans: _, ...quantity } = read(printed);
      expect(quantity).toEqual(observation.quantity);
    }
  });

  it('tells each of the five systems with its parts', () => {
    const names = publishingUnions(data).flatMap((entry) =>
      latest(entry).snapshot.mechanisms.map(({ name }) => name),
    );
    for (const name of [
      '双联',
      '家+站+点',
      '四送一保障',
      '三单',
      '一函两书',
      '355',
      '1+3+N',
      '综合体',
      '七步',
      '四种建会',
    ]) {
      expect(names.some((other) => other.includes(name))).toBe(true);
    }
  });

  it('resolves every figure to its rows or its mechanism', () => {
    for (const entry of publishingUnions(data)) {
      for (const figure of entry.figures?.figures ?? []) {
        const view = figureView(data, entry, figure);
        expect(view.rows.length > 0 || view.mechanism !== null).toBe(true);
      }
    }
  });
});

describe('the fictional unions', () => {
  it.each([...demoFiles()])('%s is current (npm run demo writes it)', async (file, content) => {
    expect(JSON.parse(await readFile(path.join(folder, file), 'utf8'))).toEqual(content);
  });

  it('are never among those that publish, and are compared among themselves alone', () => {
    const demos = demonstrations(data);
    expect(demos.length).toBeGreaterThan(1);
    expect(publishingUnions(data).filter(({ union }) => union.synthetic)).toEqual([]);
    const [entry] = demos;
    const figure = entry?.figures?.figures.find(({ kind }) => kind === 'compare');
    const rows = entry && figure ? figureView(data, entry, figure).rows : [];
    const reporting = demos.filter(({ snapshots }) =>
      snapshots.at(-1)?.snapshot.observations.some(({ indicator }) => indicator === rows[0]?.indicator.id),
    );
    expect(reporting.length).toBeGreaterThan(1);
    expect(new Set(rows.map(({ union }) => union.id))).toEqual(
      new Set(reporting.map(({ union }) => union.id)),
    );
    for (const indicator of data.catalogue.indicators)
      expect(indicatorView(data, indicator).rows.filter(({ union }) => union.synthetic)).toEqual([]);
  });
});

it('the sample union is sound where it is copied to, its $schema among it', () => {
  const sample = readFolder(path.resolve(import.meta.dirname, '../../../docs/sample-union'));
  const copied = [...sample].map(([file, content]) => [`unions/sample/${file}`, content] as const);
  const { problems, warnings } = check(new Map([...readFolder(folder), ...copied]));
  // Nobody has sealed it yet.
  const open = warnings.filter(({ code }) => code !== 'snapshot-unsealed');
  expect([...problems, ...open]).toEqual([]);
});

describe('the JSON Schema files', () => {
  it.each(Object.entries(jsonSchemas()))(
    'has a current file for %s (npm run schema writes it)',
    async (name, schema) => {
      const text = await readFile(path.join(folder, 'schema', `${name}.schema.json`), 'utf8');
      expect(JSON.parse(text)).toEqual(schema);
      expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    },
  );
});
