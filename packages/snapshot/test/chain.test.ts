import { goodData } from '@gongkai/testing/made-up/data-folder';
import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { appendEntries, canonicalJson, chainFile, check, type NewEntry, parseJson } from '../src/index.ts';
import { canonicalHash, sha256 } from '../src/node.ts';

const first = 'unions/town/snapshots/2025-01-31.json';
const runs = inject('isFull') ? 3000 : 100;

/** A town with three snapshots, each sealed, the files in their canonical form as they are published. */
function sealedTown() {
  const data: Record<string, unknown> = goodData();
  const snapshot = data[first] as Record<string, unknown>;
  for (const date of ['2026-01-31', '2027-01-31'])
    data[`unions/town/snapshots/${date}.json`] = { ...structuredClone(snapshot), date };
  const texts = new Map(Object.entries(data).map(([file, value]) => [file, canonicalJson(value)]));
  const snapshots = [...texts.keys()].filter((file) => file.includes('/snapshots/'));
  const entries = snapshots.map((file): NewEntry => {
    const { date } = data[file] as { date: string };
    const hash = canonicalHash(data[file]);
    return { type: 'seal', date: '2027-02-01', union: 'town', snapshot: date, file, sha256: hash };
  });
  texts.set(chainFile, appendEntries('', entries, sha256));
  return { texts, snapshots };
}

const { texts: sealed, snapshots } = sealedTown();

/** A file as it is read from a disk: what is not UTF-8 has no text. */
function content(bytes: Buffer) {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { notUtf8: true } as const;
  }
}

/** Everything that is said of a folder in which one file is other than it was. */
function saidOf(file: string, bytes: Buffer | string) {
  const files = new Map([...sealed].map(([name, text]) => [name, content(Buffer.from(text))]));
  files.set(file, content(Buffer.from(bytes)));
  const { problems, warnings } = check(files, new Map(), sha256);
  return { problems, warnings };
}

const chainText = sealed.get(chainFile) ?? '';
const lines = chainText.split('\n').slice(0, -1);
const withLines = (changed: readonly string[]) => changed.map((line) => `${line}\n`).join('');

/** What is said of the chain, and of the file that a line seals. */
const namesChain = (said: ReturnType<typeof saidOf>) => said.problems.some(({ file }) => file === chainFile);

describe('the chain of sealed snapshots', () => {
  it('is proved where nothing was touched', () => {
    expect(saidOf(first, sealed.get(first) ?? '')).toEqual({ problems: [], warnings: [] });
  });

  it('does not mind how somebody has laid out the JSON of a snapshot', () => {
    const raw = JSON.parse(sealed.get(first) ?? '');
    const turned = Object.fromEntries(Object.entries(raw).reverse());
    expect(saidOf(first, JSON.stringify(turned, null, 2).replaceAll('\n', '\r\n')).problems).toEqual([]);
  });

  it('names a sealed snapshot of which any byte was changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...snapshots),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (file, place, by) => {
          const bytes = Buffer.from(sealed.get(file) ?? '');
          const offset = place % bytes.length;
          bytes[offset] = ((bytes[offset] ?? 0) + by) % 256;
          const { problems } = saidOf(file, bytes);
          expect(problems.some((one) => one.file === file)).toBe(true);
          expect(problems.map(({ code }) => code)).toContain('seal-broken');
        },
      ),
      { numRuns: runs },
    );
  });

  it('names a sealed snapshot from which bytes were cut, or into which some were put', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...snapshots),
        fc.nat(),
        fc.nat({ max: 5 }),
        fc.string(),
        (file, place, cut, put) => {
          const text = sealed.get(file) ?? '';
          const offset = place % text.length;
          const changed = text.slice(0, offset) + put + text.slice(offset + cut);
          const json = parseJson(file, { text: changed });
          const value = 'raw' in json ? json.raw : null;
          // Blanks between values are no change of what is said.
          fc.pre(changed !== text && (value === null || canonicalJson(value) !== text));
          expect(saidOf(file, changed).problems.some((one) => one.file === file)).toBe(true);
        },
      ),
      { numRuns: runs },
    );
  });

  it('names a line of which any byte was changed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (place, by) => {
        const bytes = Buffer.from(chainText);
        const offset = place % bytes.length;
        bytes[offset] = ((bytes[offset] ?? 0) + by) % 256;
        expect(namesChain(saidOf(chainFile, bytes))).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it('names a line that says something else and was made to look whole', () => {
    const [line = ''] = lines;
    const other = { ...JSON.parse(line), date: '2020-01-01' };
    const changed = [canonicalJson(other), ...lines.slice(1)];
    expect(saidOf(chainFile, withLines(changed)).problems.map(({ code, path }) => [code, path])).toEqual([
      ['chain-edited', '$[0]'],
    ]);
    // With a hash that fits it, the next line tells.
    const { lineHash: _, ...rest } = other;
    const forged = canonicalJson({ ...rest, lineHash: sha256(`${canonicalJson(rest)}\n`) });
    const said = saidOf(chainFile, withLines([forged, ...lines.slice(1)])).problems;
    expect(said.map(({ code, path }) => [code, path])).toEqual([['chain-order', '$[1]']]);
  });

  it.each(lines.map((_, index) => index))('names line %i where it was dropped', (index) => {
    const left = lines.filter((_, at) => at !== index);
    const said = saidOf(chainFile, withLines(left));
    if (index < lines.length - 1) expect(namesChain(said)).toBe(true);
    // Of the last line, the snapshot tells that nothing seals any more; check also compares with the chain that was published.
    expect(said.warnings.map(({ code, file }) => [code, file])).toEqual([
      ['snapshot-unsealed', snapshots[index]],
    ]);
  });

  it('names lines that were moved or inserted, wherever', () => {
    const two = fc.tuple(fc.nat({ max: lines.length - 1 }), fc.nat({ max: lines.length }));
    fc.assert(
      fc.property(two, fc.boolean(), ([from, to], isMove) => {
        const changed = [...lines];
        const [line = ''] = isMove ? changed.splice(from, 1) : [lines[from]];
        changed.splice(to, 0, line);
        fc.pre(changed.join() !== lines.join());
        expect(namesChain(saidOf(chainFile, withLines(changed)))).toBe(true);
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['no line end', chainText.slice(0, -1)],
    ['a line more', `${chainText}{}\n`],
    ['an empty line', `${chainText}\n`],
    ['other line ends', chainText.replaceAll('\n', '\r\n')],
    ['a mark at the beginning', `\ufeff${chainText}`],
    ['a list', '[]\n'],
    ['blanks in a line', chainText.replace('{', '{ ')],
  ])('is refused with %s', (_, text) => {
    expect(namesChain(saidOf(chainFile, text))).toBe(true);
  });

  it('names a sealed file that is gone, and lines that contradict each other', () => {
    const data = Object.fromEntries([...sealed].filter(([file]) => file !== snapshots[0]));
    const files = new Map(Object.entries(data).map(([file, text]) => [file, { text }]));
    const { problems } = check(files, new Map(), sha256);
    expect(problems.map(({ code, file }) => [code, file])).toEqual([['seal-missing', snapshots[0]]]);
    const [line] = lines;
    const { sequence: _, previousHash: __, lineHash: ___, ...again } = JSON.parse(line ?? '');
    for (const entry of [
      again,
      { ...again, file: 'unions/area/snapshots/2025-01-31.json' },
      { ...again, type: 'takedown', replaces: 'a'.repeat(64), observations: ['town.a'], reason: '误发' },
    ]) {
      const text = appendEntries(chainText, [entry as NewEntry], sha256);
      expect(saidOf(chainFile, text).problems.map(({ code }) => code)).toContain('chain-entry');
    }
  });

  it('tells sealed files that are gone before what follows from it', () => {
    const left = [...sealed].filter(([file]) => !snapshots.includes(file));
    const { problems } = check(new Map(left.map(([file, text]) => [file, { text }])), new Map(), sha256);
    const codes = problems.map(({ code }) => code);
    expect(codes.slice(0, 3)).toEqual(['seal-missing', 'seal-missing', 'seal-missing']);
    // Their files stand behind those of the others in the alphabet.
    expect(problems[3]?.file).toBe('unions/town/figures.json');
    expect(codes.slice(3)).not.toContain('seal-missing');
  });

  it('keeps personal data and markup out of its reasons', () => {
    const entry = {
      ...JSON.parse(lines[0] ?? ''),
      type: 'takedown',
      observations: ['town.service-stations.a'],
    };
    const { sequence: _, previousHash: __, lineHash: ___, ...own } = entry;
    const text = appendEntries(
      chainText,
      [{ ...own, replaces: own.sha256, reason: '张三丰电话13912345678' } as NewEntry],
      sha256,
    );
    expect(saidOf(chainFile, text).problems.map(({ code }) => code)).toContain('personal-phone');
  });
});

it('without anything that hashes, the order of the lines is looked at all the same', () => {
  const reversed = { text: withLines([...lines].reverse()) };
  const files = new Map([...sealed].map(([file, text]) => [file, { text }]));
  const { problems } = check(new Map([...files, [chainFile, reversed]]));
  expect(problems.map(({ code }) => code)).toContain('chain-order');
});
