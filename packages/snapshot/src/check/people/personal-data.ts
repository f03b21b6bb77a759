import type { FileContent } from '../../data.ts';
import { hasWords, unknownFile } from '../../files/unknown-file.ts';
import { findPersonalData, type PersonalDataMatch } from '../../personal-data/find-personal-data.ts';
import { bilingual, type LocalizedText } from '../../problem/problem.ts';
import type { CheckContext } from '../context.ts';
import { eachString } from '../text/each-string.ts';
import { eachLabelled } from './labelled-strings.ts';
import { Overrides } from './personal-overrides.ts';

/** Of a file that is no JSON at most so many findings are told: a ledger put here by mistake has thousands. */
const maxInText = 20;

const expected = bilingual('没有个人信息', 'no personal data');

type Tell = (
  text: string,
  file: string,
  path: () => string,
  found: (one: PersonalDataMatch) => LocalizedText,
) => number;

const masked = ({ masked: shown }: PersonalDataMatch): LocalizedText => shown;

/** What a file may say: its text, or what its bytes mean in other encodings. */
function textsOf(content: FileContent): readonly string[] {
  if ('text' in content) return [content.text];
  return 'notUtf8' in content ? (content.decoded ?? []) : [];
}

/** Where the text of a file stands that is no JSON: a draft, a table, a broken snapshot. */
function checkText(file: string, content: FileContent, tell: Tell): void {
  for (const text of textsOf(content)) checkLines(file, text, tell);
}

function checkLines(file: string, text: string, tell: Tell): void {
  let count = 0;
  const [head = '', ...rows] = text.split(/\r\n|[\n\r]/);
  // The head of a table tells what stands in its rows.
  const isTable = /姓名|(?:企业|公司|单位|商户)名称?/u.test(head) && head.length < 400;
  for (const [index, line] of [head, ...rows].entries()) {
    const at = (one: PersonalDataMatch) =>
      bilingual(`第 ${index + 1} 行：${one.masked}`, `line ${index + 1}: ${one.masked}`);
    count +=
      tell(line, file, () => '$', at) ||
      (isTable && index > 0 ? tell(`${head}\n${line}`, file, () => '$', at) : 0);
    if (count >= maxInText) return;
  }
}

/** Whether a hidden file may hold a ledger that nobody can look at. A link or an empty folder holds nothing. */
const cannotBeRead = (content: FileContent): boolean =>
  ('notUtf8' in content || 'tooLarge' in content) && !hasWords(content);

/**
 * Looks at every string of every file for personal data, whatever the file's shape: names of fields, of files and of folders, and the text of files
 * that are no JSON; at what tells of somebody only together, as a field's name and its value; and at files that nobody publishes. What `notPersonal` excuses is not reported; an excuse that is not needed is.
 */
export function checkPersonalData({ files, hidden, raw, report }: CheckContext): void {
  const overrides = new Overrides(raw);
  // Names of fields and of kinds stand in every entry.
  const harmless = new Set<string>();
  const tell: Tell = (text, file, path, found) => {
    if (harmless.has(text)) return 0;
    const any = findPersonalData(text);
    if (any.length === 0) harmless.add(text);
    const all = any.filter((one) => !overrides.excuse(one, text, file, path));
    for (const one of all) report({ code: one.code, file, path: path(), expected, found: found(one) });
    return all.length;
  };
  for (const [file, content] of files) {
    tell(file, file, () => '$', masked);
    if (raw.has(file)) {
      const told = new Set<string>();
      eachString(raw.get(file), (text, path) => {
        if (tell(text, file, path, masked) > 0) told.add(text);
      });
      eachLabelled(raw.get(file), (text, path, parts) => {
        if (!parts.some((one) => told.has(one))) tell(text, file, path, masked);
      });
    } else checkText(file, content, tell);
  }
  for (const [file, content] of hidden) {
    tell(file, file, () => '$', masked);
    checkText(file, content, tell);
    if (cannotBeRead(content) && !file.endsWith('.DS_Store'))
      report({ ...unknownFile(file, content), severity: 'warning' });
  }
  for (const { file, path } of overrides.unused()) {
    report({
      code: 'personal-override',
      file,
      path,
      expected: bilingual('数据里有的误报', 'a false alarm of this data'),
      found: bilingual('没有', 'none'),
    });
  }
}
