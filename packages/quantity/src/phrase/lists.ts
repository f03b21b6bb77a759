import { inFront } from '../match.ts';
import { rateUnit } from '../unit/rate-unit.ts';
import { rateBefore } from '../words/rates.ts';
import type { Candidate } from './candidate.ts';
import { sharesPower, withUnitOf } from './in-power.ts';
import { shareUnderLabels } from './labelled.ts';
import { link } from './link.ts';
import type { Core } from './meaning.ts';
import { rateOverItems } from './shared-rate.ts';

/**
 * Numbers in a row share what is printed once: the unit behind the last (回落2.16和1.66个百分点), the rate or the change in front
 * of the first (每人每月300元、200元、100元; 分别增长8%和5%). The row itself stays as printed.
 */
export function shareInLists(text: string, candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const shared = shareUnderLabels(text, candidates);
  let first = 0;
  for (let index = 1; index <= shared.length; index += 1) {
    const [last, next] = [shared[index - 1], shared[index]];
    if (last && next && link.test(text.slice(last.end, next.start))) continue;
    if (index - first > 1) shareRow(text, shared, first, index);
    first = index;
  }
  for (let index = 1; index < shared.length; index += 1) {
    const [before, own] = [shared[index - 1], shared[index]];
    if (before && own && isTailOfPair(text, before, own)) shared[index] = { ...own, verdict: 'none' };
  }
  let counted: Candidate | undefined;
  for (const [index, own] of shared.entries()) {
    if (own.verdict === 'none') continue;
    if (own.listed && counted && ofOneKind(text, counted, own)) shared[index] = withoutSpread(own);
    counted = own;
  }
  for (let index = 1; index < shared.length; index += 1) {
    const [before, own] = [shared[index - 1], shared[index]];
    if (before && own) shared[index] = reached(text, before, own);
  }
  reachedInTurn(text, shared);
  rateOverItems(text, shared);
  return shared;
}

/** 来了3、5人, 每人2、3千元: three to five, as 三、五人 is, or a number and a count. The tail alone is neither. */
function isTailOfPair(text: string, before: Candidate, own: Candidate): boolean {
  if (before.core?.unit !== null || text.slice(before.end, own.start) !== '、') return false;
  const [first, second] = [before, own].map(
    ({ start, end }) => /^[1-9](?!\d)/.exec(text.slice(start, end))?.[0],
  );
  // 1、5名职工: the number of a paragraph. 附件1、2份: one of a thing.
  return (
    first !== undefined &&
    second !== undefined &&
    first < second &&
    /[\u4e00-\u9fff]/.test(text[before.start - 1] ?? '')
  );
}

/** 一等奖500元、二等奖200元不等: an amount with its label behind another. */
function ofOneKind(text: string, previous: Candidate, own: Candidate): boolean {
  const [before, unit] = [previous.core?.unit, own.core?.unit];
  const between = text.slice(previous.end, own.start);
  // 100元/人至300元/户不等.
  if (before !== unit) return before?.split('/')[0] === unit?.split('/')[0] && /^[至到—~-]$/.test(between);
  return /^[、,和及][\u4e00-\u9fff]{1,8}$/.test(between);
}

/** 200元不等 at the end of a list is one amount of several, and no approximation. */
function withoutSpread(tail: Candidate): Candidate {
  const end = tail.end - 2;
  return { ...tail, end, core: tail.listed ?? null, marks: tail.marks.filter((each) => each.end <= end) };
}

// 人均收入由300元增加到500元.
const reach =
  /^(?:增加|增长|提高|提升|上升|上涨|上调|调整|扩大|增|升|涨|下降|减少|降低|回落|下调|缩短|压缩|降|减)(?:到|至|为)(?:现在的|目前的)?$/;

/** The level that is reached is counted like the one before it: per person, per day. */
function reached(text: string, before: Candidate, own: Candidate): Candidate {
  const unit = before.core?.unit;
  const [counted, per] = unit?.split('/') ?? [];
  if (!unit || per === undefined || !own.core || own.core.unit !== counted) return own;
  if (own.verdict === 'none' || !reach.test(text.slice(before.end, own.start))) return own;
  return { ...own, core: { ...own.core, unit }, inherited: true };
}

/** 由每人500元、每户1000元分别提高到800元和1500元: each of the levels is counted like the one that stands in the same place in front. */
function reachedInTurn(text: string, row: Candidate[]): void {
  for (const [middle, first] of row.entries()) {
    const gap = text.slice(row[middle - 1]?.end ?? 0, first.start);
    if (!gap.startsWith('分别') || !reach.test(gap.slice(2))) continue;
    let to = middle + 1;
    while (link.test(text.slice(row[to - 1]?.end, row[to]?.start))) to += 1;
    const size = to - middle;
    const inTurn = Array.from({ length: size }, (_, place) => {
      const [before, own] = [row[middle - size + place], row[middle + place]];
      return { before, own, unit: before?.core?.unit };
    });
    const fits = inTurn.every(
      ({ before, own, unit }) =>
        before &&
        before.verdict !== 'none' &&
        own?.core?.unit &&
        unit?.split('/')[0] === own.core.unit.split('/')[0],
    );
    for (const [place, { own, unit }] of inTurn.entries())
      if (fits && own?.core && unit && own.core.unit !== unit)
        row[middle + place] = { ...own, core: { ...own.core, unit }, inherited: true };
  }
}

const each = /分别|依次|各|先后/;
// Numbers of years, days, terms: 2023、2024年, 3、4月, 1、2期.
const ordinalUnits: ReadonlySet<string> = new Set([
  '年',
  '日',
  '季度',
  '期',
  '届',
  '周',
  '班',
  '课',
  '节',
  '轮',
  '批',
]);

// 不低于工资总额的150%、200%、300%: what a rule asks for, it asks for of each. Of 近300人、200人 nobody can tell.
const rules = /[不未](?:得|应|能|可|低|高|少|多|大|小|超|足)|至[少多]|最[高低多少]|起码|顶多/;

function shareRow(text: string, row: Candidate[], from: number, to: number): void {
  const head = row[from];
  if (!head) return;
  const distributes = each.test(text.slice(Math.max(0, head.start - 16), head.start + 2));
  // 超过300、500和800人: what is printed once for all of them, a unit, is so with its bound, too.
  const oneUnit = row.slice(from, to - 1).every(({ core }) => core?.unit === null);
  unitBehind(text, row, from, to, distributes);
  rateBehind(row, from, to);
  if (oneUnit || distributes) boundBehind(row, from, to);
  const ruled = rules.test(text.slice(head.start, numberStart(head)));
  // 500元、300元、200元不等: three amounts, and no range.
  const tail = row[to - 1];
  if (tail?.listed && row[from]?.core?.unit?.split('/')[0] === tail.core?.unit)
    row[to - 1] = withoutSpread(tail);
  for (let index = from + 1; index < to; index += 1) {
    const [previous, own] = [row[index - 1], row[index]];
    if (previous && own) row[index] = behind(previous, own, distributes || oneUnit || ruled);
  }
}

/** Numbers of a row without a unit, and the first behind them that has one. */
interface Unitless {
  /** Place of the first of them in the row. */
  readonly from: number;
  readonly bare: readonly Candidate[];
  readonly first: Candidate;
  readonly owner: Candidate;
  readonly unit: string;
  /** 5个、3个和2个百分点: 个 is short for 个百分点. */
  readonly short: boolean;
}

/** 2.16和1.66个百分点, 分别为12、8、5件: the bare numbers in front get the unit of the first that has one. */
function unitBehind(text: string, row: Candidate[], start: number, to: number, distributes: boolean): void {
  const found = unitlessIn(text, row, start, to);
  if (!found) return;
  const { from, bare, first, owner, unit } = found;
  if (!distributes) {
    if (ordinalUnits.has(unit.split('/')[0] ?? '')) return;
    if (!isRow(text, found, row.slice(start, from)) && !plain(text, [...bare, owner])) return;
  }
  if (!sharesPower(text, bare, owner, false) || text[first.start - 1] === '第') return;
  for (const [index, own] of bare.entries()) {
    const core = withUnitOf(text, own, owner);
    if (core) row[from + index] = { ...own, core, verdict: owner.verdict, inherited: true };
  }
  const head = row[from];
  if (head) row[from] = withRateBefore(text, head, first, row[from - 1]?.end ?? 0, unit);
}

function unitlessIn(text: string, row: readonly Candidate[], start: number, to: number): Unitless | null {
  const short = row
    .slice(start, to)
    .some(({ start, end, core }) => longUnit.test(text.slice(start, end)) || core?.unit === '百分点');
  const unitless = ({ core }: Candidate): boolean =>
    core?.unit === null || (short && core?.unit === '个' && core.kind === 'exact');
  const candidates = row.slice(0, to);
  const from = candidates.findIndex((own, index) => index >= start && unitless(own));
  if (from < 0) return null;
  const at = candidates.findIndex(
    (own, index) => index >= from && !(unitless(own) && shareable.test(own.core?.kind ?? '')),
  );
  const [first, owner] = [row[from], row[at]];
  if (at <= from || !first || !owner?.core?.unit || owner.verdict === 'none') return null;
  return { from, bare: row.slice(from, at), first, owner, unit: owner.core.unit, short };
}

/** What shows that numbers without a unit are a row of one unit. `before` are the candidates in front of them. */
function isRow(
  text: string,
  { bare, first, owner, unit, short }: Unitless,
  before: readonly Candidate[],
): boolean {
  return (
    short ||
    // 1000/800/500户: what is no date or fraction is a row.
    text[first.end] === '/' ||
    text.slice(first.end, owner.start).includes('→') ||
    first.core?.direction !== undefined ||
    // 职工120、85、60人: what stands between two of one unit is counted in it.
    before[before.length - 1]?.core?.unit === unit ||
    bare.some(({ core }) => core !== null && negative(core)) ||
    (unit.startsWith('元') && bare.every(({ core }) => (core?.value ?? 0) >= 10)) ||
    (/^(?:%|百分点|元)/.test(unit) && bare.some(({ core }) => !Number.isInteger(core?.value))) ||
    // 约300、约500人, 300余、500余人次.
    bare.every(({ core }) => core?.kind === owner.core?.kind && !(core && isPlain(core)))
  );
}

/** 每人500、800、2000元: the rate stands in front of the first number. */
function withRateBefore(
  text: string,
  head: Candidate,
  first: Candidate,
  floor: number,
  unit: string,
): Candidate {
  if (!head.core?.unit || !/^(?:元|人次|场|次|件)$/.test(unit)) return head;
  const rate = rateBefore(text, first.start, floor);
  if (!rate) return head;
  return {
    ...head,
    start: rate.start,
    core: { ...head.core, unit: rateUnit(head.core.unit, rate.per) },
    marks: [...rate.marks, ...head.marks],
  };
}

const counting = /新建|建成|发放|走访|慰问|举办|开展|培训|组织|受理|[了为达]$/;

/**
 * 50、60、70岁: whole numbers of one unit. Neighbouring ones are most often numbers of things (11、12、13栋) or an approximation
 * (50、60人), and the first of two belongs to a label or a paragraph (一线30、60岁以下20人; 12、35家企业), unless a verb of counting
 * stands in front (走访50、80户).
 */
function plain(text: string, row: readonly Candidate[]): boolean {
  const numbers = row.map(({ core }) => core?.value ?? 0);
  const start = row[0]?.start ?? 0;
  const size = row.length > 2 ? 1 : 10 ** Math.floor(Math.log10(numbers[0] || 1));
  const neighbours = numbers.some(
    (number, index) => index > 0 && number - (numbers[index - 1] ?? 0) === size,
  );
  return (
    !neighbours &&
    !/[A-Za-z图表]/.test(text[start - 1] ?? '') &&
    row.every((own) => own.core !== null && /\d/.test(text[numberStart(own)] ?? '')) &&
    row[row.length - 1]?.core?.unit !== '条' &&
    (row.length > 2 || counting.test(inFront(text, start, 2)))
  );
}

const longUnit = /个(?:百分点|小时|钟头|月|星期|工作日|学时|课时|季度)$/;

/** 300元、200元、100元/人: the rate behind the last holds for all. */
function rateBehind(row: Candidate[], from: number, to: number): void {
  const [counted, per] = row[to - 1]?.core?.unit?.split('/') ?? [];
  const unit = row[to - 1]?.core?.unit;
  if (per === undefined || !unit || !row.slice(from, to - 1).every(({ core }) => core?.unit === counted))
    return;
  for (let index = from; index < to - 1; index += 1) {
    const own = row[index];
    if (own?.core) row[index] = { ...own, core: { ...own.core, unit }, inherited: true };
  }
}

const shareable = /^(?:exact|rounded|range|atLeast|moreThan|atMost|lessThan|nearly|about)$/;

/** The rate, the change and (behind 分别) the bound in front of the first hold for the next. */
function behind(previous: Candidate, own: Candidate, distributes: boolean): Candidate {
  const [before, core] = [previous.core, own.core];
  if (!before?.unit || !core?.unit || own.verdict === 'none' || previous.verdict === 'none') return own;
  let changed: Core = core;
  const [counted, per] = before.unit.split('/');
  if (per !== undefined && counted === core.unit) changed = { ...changed, unit: before.unit };
  if (changed.unit !== before.unit) return own;
  if (before.direction !== undefined && core.direction === undefined && !negative(core))
    changed = { ...changed, direction: before.direction };
  // 分别增长-3.2%和4.5%: the minus hides the word from the first number only.
  else if (previous.change !== undefined && core.direction === undefined && !negative(core))
    changed = { ...changed, direction: previous.change };
  const bounded =
    previous.bounded ||
    previous.marks.some(({ role, end }) => role === 'bound' && end <= numberStart(previous));
  let shares = false;
  if (distributes && bounded && isPlain(core)) {
    const whole = withBoundOf(changed, before);
    shares = whole !== null;
    changed = whole ?? changed;
  }
  if (changed === core) return own;
  return { ...own, core: changed, inherited: true, ...(shares ? { bounded: true as const } : {}) };
}

const isPlain = ({ kind }: Core): boolean => kind === 'exact' || kind === 'rounded';

/** A plain number with the bound of another; null where that has none. */
function withBoundOf(own: Core, { kind, lowOpen, highOpen }: Core): Core | null {
  const { step: _, lowOpen: __, highOpen: ___, ...plain } = own;
  const open = { ...(lowOpen ? { lowOpen } : {}), ...(highOpen ? { highOpen } : {}) };
  const { value } = own;
  if (kind === 'atLeast' || kind === 'moreThan') return { ...plain, kind, low: value, high: null, ...open };
  if (kind === 'atMost' || kind === 'lessThan' || kind === 'nearly')
    return { ...plain, kind, low: null, high: value, ...open };
  return kind === 'about' ? { ...plain, kind, low: null, high: null } : null;
}

/** 300、500和800人以上: the bound behind the unit of all holds for all. */
function boundBehind(row: Candidate[], from: number, to: number): void {
  const owner = row[to - 1];
  if (!owner?.core || owner.verdict === 'none') return;
  const number = numberEnd(owner);
  const isBehind = owner.marks.some(({ role, start }) => role === 'bound' && start > number);
  const unit = owner.marks.some(({ role, start, end }) => role === 'unit' && start >= number && end > start);
  if (!isBehind || !unit || owner.listed) return;
  for (let index = from; index < to - 1; index += 1) {
    const own = row[index];
    if (!own?.core || own.verdict === 'none' || own.core.unit !== owner.core.unit || !isPlain(own.core))
      continue;
    const core = withBoundOf(own.core, owner.core);
    if (core) row[index] = { ...own, core, inherited: true };
  }
}

const negative = ({ value }: Core): boolean => value !== null && value < 0;

function numberEnd({ marks, start }: Candidate): number {
  return Math.max(start, ...marks.filter(({ role }) => role === 'number').map(({ end }) => end));
}

function numberStart({ marks, end }: Candidate): number {
  return Math.min(end, ...marks.filter(({ role }) => role === 'number').map(({ start }) => start));
}
