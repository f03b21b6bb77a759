import type { Quantity } from '@gongkai/quantity';
import { type Data, findPersonalData, type Snapshot } from '@gongkai/snapshot';
import { indicatorsFor } from '../indicators/indicators-for.ts';
import type { Proposal, proposer } from '../indicators/propose.ts';
import type { Paragraph } from '../report/report.ts';
import {
  forChange,
  isBefore,
  isChange,
  isClassOfFirms,
  withoutChange,
  withoutComparisons,
} from './change.ts';
import { countedPlace, countsPlace } from './counted-place.ts';
import type { Doubt, DraftRow } from './draft-row.ts';
import { continued, formerOf } from './former.ts';
import { findWithDenied, isNotGiven, isPlanned } from './not-achieved.ts';
import { periodOf, type ReportTime } from './period.ts';
import { clauseOf, phraseOf, sentenceOf } from './phrase.ts';
import { scopeOf } from './scope.ts';
import { type Withheld, withheldOf } from './withheld.ts';

/** Numbers that may be published, and stretches that may not. */
export interface Draft {
  readonly rows: readonly DraftRow[];
  readonly withheld: readonly Withheld[];
}

const near = 3;
/** A second proposal almost as good as the first is a doubt. */
const tie = 0.85;
const least = 0.6;

/** Of an indicator of which less is named beside a number, only words that stand beside many things tell. */
const leastNamed = 0.355;

/** So many characters behind a number may be the noun that it counts. */
const beside = 9;

/** Words around a number: its clause tells most, then what stands in front of it, nearest first, then the heading. */
function contextOf(text: string, place: { readonly start: number; readonly end: number }, section: string) {
  const clause = clauseOf(text, place);
  const sentence = sentenceOf(text, place);
  const before = text.slice(sentence.start, clause.start);
  const parts = before.split(/[，,；;]/u).filter((part) => part !== '');
  return [
    // 组织5支技术服务队深入企业破解技术难题12项: what is counted stands beside its number.
    { text: text.slice(clause.start, Math.min(clause.end, place.end + beside)), weight: 1 },
    { text: text.slice(place.end, clause.end), weight: 0.4 },
    ...parts.reverse().map((part, index) => ({ text: part, weight: index === 0 ? 0.45 : 0.25 / index })),
    // Behind a semicolon something else is told.
    {
      text: text.slice(clause.end, Math.min(sentence.end, clause.end + 30)).split(/[；;]/u)[0] ?? '',
      weight: 0.15,
    },
    { text: section, weight: 0.15 },
  ];
}

/** What a draft is made with. */
export interface DraftOptions {
  readonly data: Data;
  readonly union: string;
  readonly propose: ReturnType<typeof proposer>;
  readonly time: ReportTime;
  /** The snapshot before, whose numbers keep their ids; none where there is no other. */
  readonly earlier?: Snapshot | undefined;
}

/**
 * Finds the numbers of a report and what they may be. Those about a person are withheld: no word of them is in the result.
 *
 * @param paragraphs of a report, in simplified characters
 */
export function draftOf(paragraphs: readonly Paragraph[], options: DraftOptions): Draft {
  const rows: DraftRow[] = [];
  const withheld: Withheld[] = [];
  const seen = new Map<string, string>();
  for (const paragraph of paragraphs) {
    const { text, section } = paragraph;
    const kept = withheldOf(paragraph);
    const used = new Set<Withheld>();
    for (const found of findWithDenied(text)) {
      const isMoney = found.quantity.unit === '元';
      const stop = kept.find(
        ({ start, end, only }) => found.start < end && found.end > start && (only !== 'money' || isMoney),
      );
      if (stop) {
        used.add(stop);
        continue;
      }
      const row = rowAt(found, paragraph, options, seen);
      // A phrase or a heading that tells of somebody, though its sentence does not.
      if (findPersonalData(`${section}\n${row.phrase}`).length > 0)
        used.add({
          start: found.start,
          end: found.end,
          paragraph: paragraph.number,
          why: 'person',
          masked: '',
        });
      else rows.push(row);
    }
    withheld.push(...used);
  }
  const { data, union, earlier } = options;
  if (!earlier) return { rows, withheld };
  const former = formerOf(rows, earlier);
  const indicators = new Map(indicatorsFor(data, union).map((one) => [one.id, one]));
  const joined = rows.map((row) => {
    const found = former.get(row);
    return found ? continued(row, found, indicators) : row;
  });
  return { rows: joined, withheld };
}

/**
 * The snapshot whose numbers those of a report continue.
 *
 * @param date of the snapshot that the report will become; one of the same day is written anew
 * @returns the newest that is not later; undefined where there is none
 */
export const earlierSnapshot = (data: Data, union: string, date: string): Snapshot | undefined =>
  data.unions
    .get(union)
    ?.snapshots.map(({ snapshot }) => snapshot)
    .filter((one) => one.date <= date)
    .at(-1);

/** The indicators that a number may be of, the likeliest first. */
function proposalsFor(
  { quantity, start, end }: ReturnType<typeof findWithDenied>[number],
  text: string,
  section: string,
  propose: DraftOptions['propose'],
) {
  const context = contextOf(text, { start, end }, section);
  const changes = isChange(quantity);
  const around = changes
    ? context.map(({ text: words, weight }) => ({ text: withoutChange(words), weight }))
    : context;
  const noun = countedPlace(text, { start, end }, quantity.unit);
  const proposals = propose(around, quantity.unit).filter(
    ({ score, indicator }) => score > 0 && (noun === undefined || countsPlace(indicator, noun)),
  );
  const clause = clauseOf(text, { start, end });
  const best = changes ? forChange(proposals) : proposals.slice(0, near);
  return (isFounded.test(text.slice(clause.start, start)) ? foundedFirst(best) : best).slice(0, near);
}

/** 新建“小站”暖心驿站15个: how many are new, and not how many there are. */
const isFounded = /新(?:建|增|设|成立|组建|发展|吸纳|吸收)(?!.*(?:累计|共有|总数|达到?))/u;

/** Of what there is and what of it is new, the new goes first. */
function foundedFirst(proposals: readonly Proposal[]): readonly Proposal[] {
  const nameOf = ({ indicator }: Proposal) => indicator.label['zh-Hans'];
  const [first, ...others] = proposals;
  const founded = others.find((one) => {
    const [, thing = ''] = /^新(?:建|增|设|发展)(.{2,4})/u.exec(nameOf(one)) ?? [];
    return first !== undefined && thing !== '' && nameOf(first).includes(thing);
  });
  if (!first || !founded || /^新/u.test(nameOf(first))) return proposals;
  return [founded, first, ...others.filter((one) => one !== founded)];
}

/**
 * Whether the first proposal is little better than a guess: it fits hardly, another almost as well, or only what stands around the clause tells for it. The
 * words beside a sum are often those that stand beside any.
 */
function isUncertain([first, second]: readonly Proposal[], quantity: Quantity): boolean {
  if (!first || first.score < (quantity.unit === '元' ? 2 * least : least)) return true;
  if (second && second.score > first.score * tie) return true;
  return (first.beside < least || first.named < leastNamed) && !isChange(quantity);
}

/** Whether a percentage is called a rate that its first proposal is not: 满意率 is no 参保率, and 满意度 of 工资集体协商 none of its 建制率. */
function isOtherRate(
  [first]: readonly Proposal[],
  { quantity, start }: { quantity: Quantity; start: number },
  text: string,
): boolean {
  if (quantity.unit !== '%' || !first || isChange(quantity)) return false;
  const [, rate] =
    /(\p{Script=Han}[率度比])[^\p{Script=Han}]*(?:达到?|为|是|保持在?|稳定在|提高到|提升[至到])?[^\p{Script=Han}]*$/u.exec(
      text.slice(0, start),
    ) ?? [];
  const { label, synonyms = [], definition } = first.indicator;
  return (
    rate !== undefined && ![label['zh-Hans'], ...synonyms, definition].some((words) => words.includes(rate))
  );
}

/** With these a number is hardly what it looks like, or stands in the sheet already. */
const unlikely = ['plan', 'notGiven', 'unread', 'scope', 'before', 'class', 'repeated', 'sum'] as const;

const isTaken = (first: Proposal | undefined, told: ReadonlyMap<Doubt, string>): boolean =>
  (first?.score ?? 0) >= least && !unlikely.some((doubt) => told.has(doubt));

/**
 * Says that a number is the sum of rows of a table, 小计12场 or 合计35场: it is one of nothing by itself. A total of a column that says what it counts, 合计新建工会42家, is
 * that of the union.
 *
 * @returns the word for it; null where it is none
 */
function sumOf(text: string, place: { readonly start: number; readonly end: number }): string | null {
  const { start } = clauseOf(text, place);
  const [, word = '', counted = ''] =
    /^(?:20\d\d年)?\p{Script=Han}{0,8}?(合计|小计|总计|共计)[:：]?(.*)$/u.exec(
      text.slice(start, place.start),
    ) ?? [];
  return word === '小计' || (word !== '' && counted === '') ? word : null;
}

/** Says that a number was drafted before, or that another one of the same indicator and time was. */
function tellAlike(
  told: Map<Doubt, string>,
  printed: string,
  isTaken: boolean,
  indicator: string | undefined,
  circumstances: readonly string[],
  seen: Map<string, string>,
): void {
  const one = `${printed} ${indicator}`;
  const kind = [indicator, ...circumstances].join(' ');
  const other = seen.get(kind);
  if (seen.has(one)) told.set('repeated', '');
  else if (indicator !== undefined && other !== undefined && !told.has('before') && !told.has('plan'))
    told.set('alike', other);
  seen.set(one, printed);
  // With a number that is not taken no other is confused.
  if (isTaken && other === undefined) seen.set(kind, printed);
}

/** The year that a report is of, as far as it is known. */
const yearOf = ({ governing, year }: ReportTime): string | undefined =>
  governing?.start.slice(0, 4) ?? year?.toString();

/** Whether nothing tells the time of a number but a guess of its own. That it is of the year of its report is told once, for all that are. */
const isUntold = ({ type, basis, start }: DraftRow['period'], time: ReportTime): boolean =>
  type === 'notStated' || (basis === 'inferred' && start?.slice(0, 4) !== yearOf(time));

/** Makes the row of one number. @param seen printed numbers by what makes a second one a doubt */
export function rowAt(
  found: ReturnType<typeof findWithDenied>[number],
  { text, section, number, isRow }: Paragraph,
  { data, union, propose, time }: DraftOptions,
  seen: Map<string, string>,
): DraftRow {
  const { quantity, inherited } = found;
  const clause = clauseOf(text, found);
  const sentence = sentenceOf(text, found);
  const before = text.slice(sentence.start, found.end);
  const proposals = proposalsFor(found, text, section, propose);
  const period = periodOf(withoutComparisons(text.slice(sentence.start, clause.end)), time);
  const { scope, doubt } = scopeOf(before, union, data);
  const told = new Map<Doubt, string>();
  const [first] = proposals;
  const printed = quantity.printed.replace(/\s+/gu, '');
  if (inherited) told.set('unread', '');
  if (quantity.kind === 'unclear') told.set('unclear', '');
  if (isUncertain(proposals, quantity) || isOtherRate(proposals, found, text)) told.set('indicator', '');
  if (isUntold(period, time)) told.set('period', period.note ?? '');
  if (doubt !== null) told.set('scope', doubt);
  if (isPlanned(text, found, section.split(' · ').at(-1) ?? '')) told.set('plan', '');
  if (found.isDenied || isNotGiven(text, found)) told.set('notGiven', '');
  if (isChange(quantity)) told.set('change', '');
  if (isBefore(text, found)) told.set('before', '');
  if (isClassOfFirms(text, found, quantity)) told.set('class', '');
  const sum = isRow ? sumOf(text, found) : null;
  if (sum !== null) told.set('sum', sum);
  tellAlike(
    told,
    printed,
    isTaken(first, told),
    first?.indicator.id,
    [JSON.stringify(period), JSON.stringify(scope)],
    seen,
  );
  return {
    quantity: { ...quantity, printed },
    phrase: phraseOf(text, found).replace(/\s+/gu, ''),
    section,
    paragraph: number,
    proposals,
    period,
    scope,
    doubts: told,
  };
}

/** Whether a clerk will likely take a row: it has an indicator, and is no plan. */
export const isLikely = ({ proposals, doubts: told }: DraftRow): boolean => isTaken(proposals[0], told);
