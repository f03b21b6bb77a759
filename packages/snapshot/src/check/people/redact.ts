import { findPersonalData } from '../../personal-data/find-personal-data.ts';
import { isLatinFullName } from '../../personal-data/latin-names/find-latin-names.ts';
import { isFullName } from '../../personal-data/names/find-names.ts';
import type { LocalizedText, Problem } from '../../problem/problem.ts';

/** A value that was cut for a message, or a piece of broken JSON, may begin or end within a number. */
const cutNumber = /\d{4,}(?=…|"$)|(?<=: ")\d{4,}/g;

/** @returns a text in which personal data is masked. */
export function redact(text: string): string {
  const found = findPersonalData(text);
  let done = 0;
  let shown = '';
  for (const { masked, start, end } of found) {
    if (start < done) continue;
    shown += text.slice(done, start) + masked;
    done = end;
  }
  return shown + text.slice(done);
}

const redactSaid = (said: LocalizedText, hide: (text: string) => string): LocalizedText =>
  typeof said === 'string' ? hide(said) : { 'zh-Hans': hide(said['zh-Hans']), en: hide(said.en) };

const hanWords = /(?<!\p{Script=Han})\p{Script=Han}{2,4}(?!\p{Script=Han})/gu;

const latinWords = /(?<![A-Za-z])[A-Z][a-z]+ [A-Z][A-Za-z'-]+(?: [A-Z][a-z]+)?(?![A-Za-z])/g;

/** A field that is called as a person is: only the surname is shown. */
const withoutName = (text: string): string =>
  text
    .replace(hanWords, (word) => (isFullName(word) ? `${word[0]}**` : word))
    .replace(latinWords, (words) => (isLatinFullName(words) ? `${words.split(' ')[0]}**` : words));

/** @returns a problem whose words, file and path show no personal data: whoever prints it does not know who reads it. */
export function withoutPersonalData(problem: Problem): Problem {
  const hide = (text: string) =>
    (problem.code === 'unknown-key' ? withoutName(redact(text)) : redact(text)).replace(cutNumber, (digits) =>
      '*'.repeat(digits.length),
    );
  return {
    ...problem,
    file: redact(problem.file),
    path: withoutName(redact(problem.path)),
    expected: problem.code.startsWith('personal-') ? problem.expected : redactSaid(problem.expected, redact),
    found: problem.code.startsWith('personal-') ? problem.found : redactSaid(problem.found, hide),
  };
}
