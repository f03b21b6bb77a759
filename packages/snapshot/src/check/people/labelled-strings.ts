import { isRecord } from '../../json-value.ts';
import { isEnterpriseName } from '../../personal-data/enterprise-credit.ts';
import { isLatinFullName } from '../../personal-data/latin-names/find-latin-names.ts';
import { isFullName } from '../../personal-data/names/find-names.ts';
import { type Place, pathOf } from '../text/each-string.ts';

/** Gets a text put together, where it stands and the values of which it was put together. */
type Look = (text: string, path: () => string, parts: readonly string[]) => void;

/** Names of fields that say what their value is: 微信, 站长, QQ. Those of the schemas are English words. */
const label =
  /\p{Script=Han}|^(?:qq|wx|vx|wechat|weixin|contact|manager|phone|tel|mobile|e-?mail|address)$/iu;

const isName = (text: string): boolean => isFullName(text) || isLatinFullName(text);

const isNamed = (text: string): boolean => isName(text) || isEnterpriseName(text);

function words(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : null;
}

/** What stands in several values of a list: 138, 9154, 7263; a name and an illness. */
function lookAtList(list: readonly unknown[], look: Look, path: () => string): void {
  if (list.length < 2 || list.length > 20) return;
  const parts = list.filter((one): one is string => typeof one === 'string' && one.length <= 60);
  if (parts.length < list.length) return;
  if (parts.every((one) => /^\d{1,11}$/.test(one)) || parts.some(isNamed))
    look(parts.join(parts.some(isNamed) ? '，' : ' '), path, parts);
}

/** A field whose name says what its value is, and a name in one field with what is told of it in another. */
function lookAtFields(fields: Readonly<Record<string, unknown>>, look: Look, path: () => string): void {
  const entries = Object.entries(fields);
  for (const [key, value] of entries) {
    const text = words(value);
    if (text !== null && key.length <= 30 && (label.test(key) || isLatinFullName(key)))
      look(`${key}：${text}`, path, [key, text]);
  }
  const name = entries.find(
    ([key, value]) =>
      typeof value === 'string' && (isName(value) || (key !== 'publisher' && isEnterpriseName(value))),
  );
  if (!name || entries.length > 60) return;
  // The phrase of a number stands in its source, one level below its label.
  const told = entries.flatMap(([key, value]) => {
    if (key === name[0]) return [];
    return isRecord(value) ? Object.values(value) : [value];
  });
  for (const value of told)
    if (typeof value === 'string' && value.length <= 400) look(`${String(name[1])}，${value}`, path, [value]);
}

/** Calls `look` with what tells of a person only together: the name of a field and its value, the values of a list, the fields of an object. */
export function eachLabelled(root: unknown, look: Look): void {
  const stack: Place[] = [{ value: root, key: null, parent: null }];
  for (let place = stack.pop(); place; place = stack.pop()) {
    const here = place;
    const { value } = here;
    const path = () => pathOf(here);
    if (Array.isArray(value)) {
      lookAtList(value, look, path);
      for (const [key, inner] of value.entries())
        if (typeof inner === 'object') stack.push({ value: inner, key, parent: here });
    } else if (isRecord(value)) {
      lookAtFields(value, look, path);
      for (const [key, inner] of Object.entries(value))
        if (typeof inner === 'object') stack.push({ value: inner, key, parent: here });
    }
  }
}
