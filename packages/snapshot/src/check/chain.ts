import { chainFile, lineHash } from '../chain/lines.ts';
import { type ChainLine, readChain, sealedFiles } from '../chain/read.ts';
import { isSnapshotFile } from '../files/known-files.ts';
import { canonicalJson } from '../json/canonical.ts';
import { bilingual, type Problem } from '../problem/problem.ts';
import type { ChainEntry } from '../types.ts';
import type { CheckContext } from './context.ts';

const nth = (index: number, zh: string, en: string) =>
  bilingual(`第 ${index + 1} 行${zh}`, `line ${index + 1}${en}`);

/** Each line is one that `gongkai seal` or `gongkai takedown` has written, and follows the line that it names. */
function checkLines(lines: readonly ChainLine[], { sha256, report }: CheckContext): void {
  const told = (code: Problem['code'], index: number, more: Pick<Problem, 'expected' | 'found'>) =>
    report({ code, file: chainFile, path: `$[${index}]`, ...more });
  let before: ChainEntry | null = null;
  for (const [index, { entry, text }] of lines.entries()) {
    if (!entry) {
      const expected = bilingual('gongkai seal 写的一行', 'a line as gongkai seal writes it');
      told('chain-line', index, {
        expected,
        found: nth(index, `：${text.slice(0, 60)}`, `: ${text.slice(0, 60)}`),
      });
      before = null;
      continue;
    }
    const hash = sha256 && lineHash(entry, sha256);
    if (hash !== undefined && hash !== entry.lineHash)
      told('chain-edited', index, {
        expected: `lineHash ${hash}`,
        found: nth(index, `写着 ${entry.lineHash}`, ` says ${entry.lineHash}`),
      });
    const follows: string | null = index === 0 ? null : (before?.lineHash ?? entry.previousHash);
    if (entry.sequence !== index + 1 || entry.previousHash !== follows)
      told('chain-order', index, {
        expected: `sequence ${index + 1}, previousHash ${follows}`,
        found: nth(
          index,
          `写着 sequence ${entry.sequence}，previousHash ${entry.previousHash}`,
          ` says sequence ${entry.sequence}, previousHash ${entry.previousHash}`,
        ),
      });
    before = entry;
  }
}

/** What the lines say goes together: one seal of a file, and takedowns of what was there. */
function checkEntries(lines: readonly ChainLine[], report: CheckContext['report']): void {
  const hashes = new Map<string, string>();
  for (const [index, { entry }] of lines.entries()) {
    if (!entry) continue;
    const { file, union, snapshot, type } = entry;
    const contradicts = (expected: string, found: string) =>
      report({ code: 'chain-entry', file: chainFile, path: `$[${index}]`, expected, found });
    const place = `unions/${union}/snapshots/${snapshot}.json`;
    if (file !== place) contradicts(`file ${place}`, file);
    const hash = hashes.get(file);
    if (type === 'seal' && hash !== undefined) contradicts(`1 × seal ${file}`, `2 × seal ${file}`);
    if (type === 'takedown' && hash !== entry.replaces)
      contradicts(`replaces ${hash ?? '—'}`, `replaces ${entry.replaces}`);
    hashes.set(file, entry.sha256);
  }
}

/** Every sealed snapshot is what it was when it was sealed; what is not sealed yet is asked about. */
function checkSealed({ data, files, raw, sha256, report }: CheckContext): void {
  const sealed = sealedFiles(data.chain ?? []);
  for (const [file, { entry }] of sealed) {
    const expected = `SHA-256 ${entry.sha256}`;
    if (!files.has(file)) {
      report({ code: 'seal-missing', file, path: '$', expected, found: '—' });
    } else if (sha256) {
      const found = canonicalOf(raw.get(file));
      const hash = found === null ? null : sha256(found);
      if (hash !== entry.sha256)
        report({
          code: entry.type === 'takedown' && hash === entry.replaces ? 'takedown-unfinished' : 'seal-broken',
          file,
          path: '$',
          expected,
          found: hash === null ? bilingual('读不了', 'unreadable') : `SHA-256 ${hash}`,
        });
    }
  }
  for (const file of files.keys())
    if (isSnapshotFile(file) && file.startsWith('unions/') && !sealed.has(file))
      report({
        code: 'snapshot-unsealed',
        severity: 'warning',
        file,
        path: '$',
        expected: bilingual(`${chainFile} 里有它的一行`, `a line of ${chainFile}`),
        found: '—',
      });
}

function canonicalOf(value: unknown): string | null {
  try {
    return canonicalJson(value);
  } catch {
    return null;
  }
}

/** Proves the chain of sealed snapshots: its lines, their order, and the file that each of them seals. Where nothing is sealed yet, there is nothing to prove. */
export function checkChain(context: CheckContext): void {
  const content = context.files.get(chainFile);
  if (!content || !('text' in content)) return;
  const { lines, isWhole } = readChain(content.text);
  if (!isWhole || lines.length === 0) {
    const index = Math.max(0, lines.length - 1);
    context.report({
      code: 'chain-line',
      file: chainFile,
      path: `$[${index}]`,
      expected: bilingual('以换行（LF）结束的一行', 'a line that ends with LF'),
      found: nth(index, '没有写完', ' is not whole'),
    });
  }
  checkLines(lines, context);
  checkEntries(lines, context.report);
  checkSealed(context);
}
