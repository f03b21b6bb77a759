import { neverGiven, oftenGiven } from './given-names.ts';
import {
  acting,
  addressed,
  byline,
  ending,
  giving,
  ill,
  label,
  leading,
  official,
  paper,
  patient,
  personal,
  pseudonym,
} from './name-surroundings.ts';
import { address, beginsWord, endsWord } from './name-words.ts';
import { compoundSurnames, guardedSurnames, singleSurnames } from './surnames.ts';

/** What looks like somebody's full name. */
export interface PersonName {
  readonly start: number;
  readonly end: number;
  /** Length of the surname, which may be shown. */
  readonly surname: number;
}

const guarded = new Set(guardedSurnames);
const single = new Set(singleSurnames + guardedSurnames);
const never = new Set(neverGiven);
const often = new Set(oftenGiven);

const isHan = (character: string | undefined) =>
  character !== undefined && /^\p{Script=Han}$/u.test(character);
const canBeGiven = (character: string | undefined) => isHan(character) && !never.has(character ?? '');

const title = new RegExp(`^(?:${address})`, 'u');

/** 石泉县, 李家村, 王进喜纪念馆: a place, an office or a prize begins as a name does, and may bear one. */
const namedAfter =
  /^\p{Script=Han}{1,2}(?:[县市区镇乡村路街巷桥局湖河]|站(?!长)|社区|总工会|工会|公司|集团|医院|诊所|学校|小学|中学|大学|(?:劳模|工匠|技能|大师|创新|职工|名师|首席)\p{Script=Han}{0,8}工作室|工作室|基金|药店|药房|大药房|广场|大厦|酒店|宾馆|饭店|商场|超市|厂区|煤矿|山庄|驿站|班组|杯|奖(?!学金|励|金)|号线|志愿|服务队|纪念|故居|精神(?!病|分裂|障碍|残疾|失常|异常|[一二三四1-4]级)|家园|花园|小区)/u;

/** 李家沟, 段家湾: a village of a family, whatever stands behind it. */
const village = /^家[沟湾坪坝河庄村寨岭坡塘店桥营堡院窑铺洼峪坑冲垭垸屯]/u;

/** How many characters of a surname stand at a place of a text; 0 where none does. */
function surnameLength(text: string, at: number): number {
  const compound = compoundSurnames.find((one) => text.startsWith(one, at));
  if (compound) return compound.length;
  return single.has(text[at] ?? '') ? 1 : 0;
}

/** The name at a place of a text, with as many as `length` characters of a given name; null where none can stand there. */
function nameAt(text: string, at: number, length: 1 | 2): PersonName | null {
  const surname = surnameLength(text, at);
  if (surname === 0) return null;
  let given = at + surname;
  // 王 小 明, as old letters space a name.
  const spaced = length === 2 && /^\s\p{Script=Han}\s\p{Script=Han}/u.test(text.slice(given, given + 4));
  if (spaced) {
    const both = canBeGiven(text[given + 1]) && canBeGiven(text[given + 3]);
    return both ? { start: at, end: given + 4, surname } : null;
  }
  // 王 芳 is spaced to the width of three; 欧阳·明.
  if (/[\s·]/.test(text[given] ?? '') && length === 1) {
    given += 1;
    // 职工王 芳患病: what follows must be said of her.
    const goesOn = isHan(text[given + 1]) && text[given - 1] !== '·' && surname === 1;
    if (goesOn && !(often.has(text[given] ?? '') && isPersonal(text.slice(given + 1, given + 11))))
      return null;
  }
  for (let offset = 0; offset < length; offset += 1) if (!canBeGiven(text[given + offset])) return null;
  return { start: at, end: given + length, surname };
}

const isPersonal = (rest: string) => personal.test(rest) || ill.test(rest) || paper.test(rest);

type Evidence = 'label' | 'leading' | 'boundary' | 'none';

function evidenceBefore(text: string, at: number): Evidence {
  const before = text.slice(Math.max(0, at - 16), at);
  if (label.test(before)) return 'label';
  if (leading.test(before)) return 'leading';
  return before === '' || /[\p{P}\p{S}\p{Z}\s\d]$/u.test(before) ? 'boundary' : 'none';
}

/** Whether what stands around makes a candidate somebody's name. */
function isName(text: string, name: PersonName, before: Evidence): boolean {
  const rest = text.slice(name.end, name.end + 16);
  if (
    byline.test(text.slice(Math.max(0, name.start - 8), name.start)) ||
    pseudonym.test(rest) ||
    (official.test(text.slice(Math.max(0, name.start - 8), name.start)) && giving.test(rest))
  )
    return false;
  const given = text.slice(name.start + name.surname, name.end).replace(/[\s·]/g, '');
  const frequent =
    name.surname > 1 ? given.length : [...given].filter((character) => often.has(character)).length;
  if (guarded.has(text[name.start] ?? '') && name.surname === 1) {
    if (frequent < 2) return false;
    return before === 'label'
      ? ending.test(rest) || isPersonal(rest)
      : before === 'boundary' && isPersonal(rest);
  }
  if (before === 'label')
    return (
      (ending.test(rest) ||
        isPersonal(rest) ||
        addressed.test(rest) ||
        (frequent === 2 && acting.test(rest))) &&
      (frequent > 0 || given.length === 2 || isPersonal(rest))
    );
  if (addressed.test(rest)) {
    const led = before !== 'none' && given.length === 2;
    return frequent === given.length || (led && frequent > 0);
  }
  if (before === 'none') return given.length === 2 && frequent === 2 && patient.test(rest);
  if (isPersonal(rest)) return frequent > 0;
  return ending.test(rest) && frequent === given.length;
}

/** Names of Uyghurs, Kazakhs and others: a dot between the parts. */
const dotted =
  /(?<!\p{Script=Han}|·)\p{Script=Han}{2,8}(?:·(?:(?![的了在是为与和及患因被住确领收获欠取身])\p{Script=Han}){2,8}){1,3}(?!\p{Script=Han}{0,3}(?:医院|路|奖))/gu;

/** Finds full names of persons by their surname and by what stands around them. 张某, 王师傅 and 李女士 are no full names. */
export function findNames(text: string): PersonName[] {
  const names: PersonName[] = Array.from(text.matchAll(dotted), ({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
    surname: 1,
  }));
  for (let at = 0; at < text.length; at += 1) {
    if (!single.has(text[at] ?? '') && !compoundSurnames.some((one) => text.startsWith(one, at))) continue;
    if (!canStartName(text, at)) continue;
    const before = evidenceBefore(text, at);
    const name = ([2, 1] as const)
      .map((length) => nameAt(text, at, length))
      .find((candidate) => candidate !== null && isName(text, candidate, before));
    if (!name) continue;
    names.push(name);
    at = name.end - 1;
  }
  return names;
}

/** Whether no everyday word, title, place or office begins here. */
function canStartName(text: string, at: number): boolean {
  if (beginsWord(text, at) || endsWord(text, at)) return false;
  const rest = text.slice(at + 1, at + 16);
  return !title.test(rest) && !namedAfter.test(rest) && !village.test(rest);
}

/** Surnames that go on as a word where nothing parts them from the one before: 站长于…, 站长向…. */
const prepositions = new Set('于向和何时常成方高都单应安明全任管从连经关万牛石水温');

/** Whether a name that directly follows a word ends where one can. */
export function endsAsName(text: string, { start, end, surname }: PersonName): boolean {
  if (surname > 1 || !(prepositions.has(text[start] ?? '') || guarded.has(text[start] ?? ''))) return true;
  if (frequentCharacters(text, { start, end, surname }) < end - start - surname) return false;
  const rest = text.slice(end, end + 10);
  return (
    ending.test(rest) || isPersonal(rest) || addressed.test(rest) || /^(?:介绍|表示|坦言|笑|递)/u.test(rest)
  );
}

/** How many characters of the given name are those of many. */
export const frequentCharacters = (text: string, { start, end, surname }: PersonName): number =>
  [...text.slice(start + surname, end)].filter((character) => often.has(character)).length;

/** Whether a text is somebody's name and nothing else. */
export function isFullName(text: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  const name = nameFrom(text, 0) ?? null;
  if (name?.end !== text.length || guarded.has(text[0] ?? '')) return false;
  return frequentCharacters(text, name) === text.length - name.surname;
}

/** The name, with at most two characters of a given name, that begins at a place, whatever else stands around it. */
export function nameFrom(text: string, at: number, longest: 1 | 2 = 2): PersonName | null {
  if (!canStartName(text, at)) return null;
  return (longest === 2 ? nameAt(text, at, 2) : null) ?? nameAt(text, at, 1);
}

/** The name that ends before a place. */
export function nameBefore(text: string, end: number): PersonName | null {
  for (const length of [3, 2, 4]) {
    const start = end - length;
    if (start < 0 || guarded.has(text[start] ?? '') || !canStartName(text, start)) continue;
    const name = nameAt(text, start, length === 2 ? 1 : 2);
    if (name?.end === end) return name;
  }
  return null;
}
