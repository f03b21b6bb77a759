import {
  type Data,
  describeJsonChange,
  type FileContent,
  type Files,
  jsonChanges,
  type LocalizedText,
  type Problem,
  parseJson,
  sealedFiles,
} from '@gongkai/snapshot';
import { canonicalHash } from '@gongkai/snapshot/node';
import { committedVersions } from './earlier-versions.ts';

/** So many changes of one file are told one by one. */
const shown = 12;

const rawOf = (file: string, content: FileContent | undefined): unknown => {
  const json = parseJson(file, content);
  return 'raw' in json ? json.raw : undefined;
};

const hashOf = (raw: unknown): string | null => {
  try {
    return canonicalHash(raw);
  } catch {
    return null;
  }
};

/** The file as it was sealed, where the site that was built last or git still has it. */
function sealedVersion(file: string, hash: string, folder: string, before: Files): unknown {
  const published = rawOf(file, before.get(file));
  if (hashOf(published) === hash) return published;
  for (const text of committedVersions(folder, file)) {
    const committed = rawOf(file, { text });
    if (hashOf(committed) === hash) return committed;
  }
  return undefined;
}

function withChanges(found: LocalizedText, changes: readonly string[]): LocalizedText {
  const list = changes.slice(0, shown).join('; ');
  const more = changes.length - shown;
  const [zh, en] = typeof found === 'string' ? [found, found] : [found['zh-Hans'], found.en];
  return {
    'zh-Hans': `${zh}；改动：${list}${more > 0 ? `；另有 ${more} 处` : ''}`,
    en: `${en}; changed: ${list}${more > 0 ? `; ${more} more` : ''}`,
  };
}

const unknown: LocalizedText = {
  'zh-Hans': '改了什么不知道：封存时的那一份，上一次生成的网站和 git 里都没有',
  en: 'what changed is not known: neither the site that was built last nor git has the file as it was sealed',
};

/**
 * Says what was edited in a sealed snapshot. The chain has only its hash, so the file as it was sealed is looked for in the site that was built
 * last and in git; where neither has it, that is said.
 *
 * @param problems of the check
 * @param data what was checked
 * @param files the data folder as it was read
 * @param folder the data folder
 * @param before the files of the site that was built last, or those that were committed last
 * @returns the problems, those of broken seals with what changed
 */
export function explainSeals(
  problems: readonly Problem[],
  data: Data,
  files: Files,
  folder: string,
  before: Files,
): Problem[] {
  const sealed = sealedFiles(data.chain ?? []);
  return problems.map((problem) => {
    const { code, file, found } = problem;
    const hash = sealed.get(file)?.entry.sha256;
    const now = rawOf(file, files.get(file));
    if (code !== 'seal-broken' || hash === undefined || now === undefined) return problem;
    const old = sealedVersion(file, hash, folder, before);
    const changes = old === undefined ? [] : jsonChanges(old, now).map(describeJsonChange);
    if (changes.length > 0) return { ...problem, found: withChanges(found, changes) };
    const [zh, en] = typeof found === 'string' ? [found, found] : [found['zh-Hans'], found.en];
    const said = unknown as Readonly<Record<'zh-Hans' | 'en', string>>;
    return { ...problem, found: { 'zh-Hans': `${zh}；${said['zh-Hans']}`, en: `${en}; ${said.en}` } };
  });
}
