import { inFront } from '../match.ts';
import type { Candidate } from './candidate.ts';
import { powerOf, sharesPower, withUnitOf } from './in-power.ts';

const between = /^ ?[、,;和及与]? ?([\u4e00-\u9fff]{1,4})$/;
const kinds = ['男 女', '老 中 青 少', '城 乡', '省 市 县 区 乡 镇 村', '新 旧', '城镇 城市 农村 乡村'].map(
  (words) => words.split(' '),
);
// Numbers of things (附件1、附表2份), years, and words that are no label.
const noLabel = /[第附图表其另年月日计编号]/;

/**
 * 男30、女20人, 省级2、市级5家, 小学5、初中3、高中2所: what is counted under labels, one behind the other, has the unit of the last. Two labels
 * must be of one kind, or one word apart: 电话12351、人员20人 is no row.
 */
export function shareUnderLabels(text: string, candidates: readonly Candidate[]): Candidate[] {
  const shared = [...candidates];
  let last: Candidate | undefined;
  let next: Candidate | undefined;
  let row: number[] = [];
  let kin = false;
  const close = () => {
    const bare = row.flatMap((index) => shared[index] ?? []);
    if (last && !sharesPower(text, bare, last, true)) row = [];
    for (const index of row) {
      const own = shared[index];
      const core = own && last && (kin || row.length > 1) ? withUnitOf(text, own, last) : null;
      if (own && last && core) shared[index] = { ...own, core, verdict: last.verdict, inherited: true };
    }
    row = [];
    kin = false;
  };
  for (let index = shared.length - 1; index >= 0; index -= 1) {
    const own = shared[index];
    if (!own) continue;
    const label = own.bareNumber && next ? between.exec(text.slice(own.end, next.start))?.[1] : undefined;
    const other = inFront(text, own.start, label?.length ?? 1);
    const counts = /^(?:exact|rounded)$/.test(own.core?.kind ?? '') && /\d/.test(text[own.start] ?? '');
    if (last?.core?.unit && label && counts && isLabel(label) && isLabel(other)) {
      row.push(index);
      kin = kin || alike(label, other);
      next = own;
      continue;
    }
    // 党员30人、团员20、群众10人: between two of one unit.
    const enclosed = next && own.core?.unit === last?.core?.unit && text[own.end] === '、';
    if (enclosed && between.test(text.slice(own.end, next?.start))) kin = true;
    close();
    last = next = own.verdict === 'none' ? undefined : own;
  }
  close();
  for (let index = 1; index < shared.length; index += 1) {
    const [before, own] = [shared[index - 1], shared[index]];
    if (before && own) shared[index] = unitInFront(text, before, own);
  }
  return shared;
}

/** 男30人、女20: the unit may stand behind the first number instead. */
function unitInFront(text: string, before: Candidate, own: Candidate): Candidate {
  if (before.verdict !== 'figure' || !own.bareNumber || own.inherited || own.core?.kind !== 'exact')
    return own;
  // 男3万人、女2: two, or twenty thousand.
  if (powerOf(text, before) > 0) return own;
  const label = between.exec(text.slice(before.end, own.start))?.[1] ?? '';
  const other = inFront(text, before.start, label.length);
  const ends = !/[\u4e00-\u9fffA-Za-z:/%-]/.test(text[own.end] ?? '') && /\d/.test(text[own.start] ?? '');
  const core = ends && isLabel(label) && alike(label, other) ? withUnitOf(text, own, before) : null;
  return core ? { ...own, core, verdict: 'figure', inherited: true } : own;
}

function isLabel(words: string): boolean {
  return /^[\u4e00-\u9fff]+$/.test(words) && !noLabel.test(words);
}

function alike(label: string, other: string): boolean {
  if (label === other || label.length !== other.length) return false;
  if (kinds.some((kind) => kind.includes(label) && kind.includes(other))) return true;
  return label.length > 1 && Array.from(label).some((character, index) => other[index] === character);
}
