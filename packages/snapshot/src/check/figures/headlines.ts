import { find, read } from '@gongkai/quantity';
import { latest, type UnionData } from '../../data.ts';
import { bilingual, type LocalizedText, show } from '../../problem/problem.ts';
import { selectedOf } from '../../select/selection.ts';
import type { Figure, Mechanism, Observation } from '../../types.ts';
import type { CheckContext } from '../context.ts';

/** What two quantities must share to be the same number: not the words, which a headline may shorten (过万 for 参与人次过万). */
const meaning = ({ kind, value, low, high, unit, direction }: Omit<Observation['quantity'], 'printed'>) =>
  show([kind, value, low, high, unit, direction]);

/** Small numbers in characters count the parts of a mechanism itself: 三个联合区, 两站. */
const countsParts = (printed: string): boolean => !/[\d百千万亿]/u.test(printed.normalize('NFKC'));

function isUnsound({ quantity }: Observation): boolean {
  if (quantity.printed === undefined) return false;
  try {
    return meaning(read(quantity.printed)) !== meaning(quantity);
  } catch {
    return true;
  }
}

/** A text of which the numbers are looked at, and where it stands. */
interface Headline {
  readonly text: string;
  readonly file: string;
  readonly path: string;
  /** It may also name small numbers that count the parts of a mechanism. */
  readonly ofMechanism?: true;
  /** Where it is about numbers that the newest snapshot lacks: what may stand in it then. */
  readonly ofLost?: LocalizedText;
}

/** A number in the title of a figure, in the summary of a mechanism, or in what is said of a union, is one of the numbers it is about, no rounder and no finer. */
export function checkHeadlines(context: CheckContext): void {
  for (const entry of context.data.unions.values()) {
    if (entry.snapshots.length === 0 || context.unread.has(entry.union.id)) continue;
    const { file, snapshot } = latest(entry);
    const { observations, mechanisms } = snapshot;
    const lede = { text: entry.union.lede ?? '', file: entry.unionFile, path: '$.lede' };
    checkHeadline(lede, observations, context);
    for (const [index, mechanism] of mechanisms.entries()) {
      const path = `$.mechanisms[${index}].summary`;
      const text = mechanism.summary ?? '';
      checkHeadline(
        { text, file, path, ofMechanism: true },
        inParts(mechanism, observations, context),
        context,
      );
    }
    for (const [index, figure] of (entry.figures?.figures ?? []).entries())
      checkTitle(figure, `$.figures[${index}].title`, entry, context);
  }
}

/** `about` is null where some of the numbers could not be read: nobody can tell then. */
function checkHeadline(
  { text, file, path, ofMechanism, ofLost }: Headline,
  about: readonly Observation[] | null,
  { report }: Pick<CheckContext, 'report'>,
): void {
  // A broken observation may be the very one; its own fault is said elsewhere.
  if (about === null || about.some(isUnsound)) return;
  // A derived number may not be a headline: there it would look printed.
  const printed = about.filter(({ quantity }) => quantity.printed !== undefined);
  const known = new Set(printed.map(({ quantity }) => meaning(quantity)));
  const expected = printed.map(({ quantity }) => quantity.printed).join(' | ');
  for (const { quantity } of find(text)) {
    if (known.has(meaning(quantity)) || (ofMechanism && countsParts(quantity.printed))) continue;
    report({
      code: 'headline-number',
      file,
      path,
      expected: expected || ofLost || bilingual('不写数', 'no number'),
      found: quantity.printed,
    });
  }
}

/** The numbers that the parts of a mechanism name; null where one of them could not be read. */
function inParts(
  { nodes }: Mechanism,
  observations: readonly Observation[],
  { brokenIds }: Pick<CheckContext, 'brokenIds'>,
): Observation[] | null {
  const ids = nodes.flatMap(({ observations: own = [] }) => own);
  return ids.some((id) => brokenIds.has(id)) ? null : observations.filter(({ id }) => ids.includes(id));
}

function checkTitle(figure: Figure, path: string, entry: UnionData, context: CheckContext): void {
  const { observations, mechanisms } = latest(entry).snapshot;
  const { select, title } = figure;
  const headline: Headline = { text: title, file: entry.figuresFile, path };
  const mechanism = 'mechanism' in select && mechanisms.find(({ id }) => id === select.mechanism);
  if (mechanism)
    checkHeadline({ ...headline, ofMechanism: true }, inParts(mechanism, observations, context), context);
  const series = 'series' in select ? select.series : null;
  const selected = series === null ? selectedOf(figure).map(({ id }) => id) : [series];
  if (selected.length === 0 || selected.some((id) => context.brokenIds.has(id))) return;
  const all =
    series === null ? observations : entry.snapshots.flatMap(({ snapshot }) => snapshot.observations);
  const about = all.filter(({ id }) => selected.includes(id));
  const isLost = about.length === 0 && entry.snapshots.length > 1;
  checkHeadline({ ...headline, ...(isLost ? { ofLost: lostWords(selected, entry) } : {}) }, about, context);
}

/** What the title of a figure may say whose numbers are those of an older snapshot. */
function lostWords(selected: readonly string[], entry: UnionData): LocalizedText {
  const { date } = latest(entry).snapshot;
  const ids = selected.slice(0, 3).join(', ') + (selected.length > 3 ? ' …' : '');
  return bilingual(
    `不写数：${ids} 不在最新的快照 ${date} 里；把它补进去，或者从标题里去掉这个数`,
    `no number: ${ids} is not in the newest snapshot of ${date}; add it there, or take the number out of the title`,
  );
}
