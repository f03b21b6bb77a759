import type { ChangeKind, EntryChange, Observation, Period, ProblemLocale } from '@gongkai/snapshot';

interface DiffWords {
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly entryKinds: Readonly<Record<EntryChange['kind'], string>>;
  readonly lists: Readonly<Record<EntryChange['list'], string>>;
  readonly periods: Readonly<Record<Period['type'], (time: string) => string>>;
  readonly scopes: Readonly<Record<Observation['scope']['type'], string>>;
  readonly formerId: (id: string) => string;
  readonly field: Readonly<
    Record<'number' | 'period' | 'scope' | 'indicator' | 'label' | 'dimensions', string>
  >;
  readonly definition: string;
  readonly reason: (reason: string) => string;
  readonly figures: string;
  readonly figureNumbers: (count: number) => string;
  readonly figureLost: (ids: string) => string;
  readonly figureAsks: (writtenFor: string | null) => string;
  readonly total: (changed: number, unchanged: number) => string;
  readonly missing: string;
  readonly one: (union: string) => string;
  readonly otherUnions: string;
  readonly noSnapshot: (what: string, known: string) => string;
  readonly between: string;
  /** Before numbers of which only the time has changed: how many, and from when to when. */
  readonly sameNumbers: (count: number, times: string) => string;
  readonly listed: string;
}

/** What `gongkai diff` says. */
export const diffWords: Readonly<Record<ProblemLocale, DiffWords>> = {
  'zh-Hans': {
    kinds: {
      new: '新增',
      gone: '消失',
      renamed: '改名',
      redefined: '口径变化',
      scope: '范围变化',
      period: '时间变化',
      revised: '修订',
      updated: '更新',
      described: '说明变化',
    },
    entryKinds: { new: '新增', gone: '消失', changed: '变化' },
    lists: { mechanisms: '机制', tables: '表', sources: '来源' },
    periods: {
      year: (time) => (time.length === 4 ? `${time}年` : time),
      since: (time) => `${time}以来`,
      cumulative: (time) => `累计${time}`,
      pointInTime: (time) => `时点${time}`,
      everyYear: (time) => `每年${time}`,
      everyMonth: (time) => `每月${time}`,
      perDay: (time) => `每日${time}`,
      notStated: () => '时间未注明',
    },
    scopes: { own: '本级', subunit: '下级', superior: '上级' },
    formerId: (id) => `原编号 ${id}`,
    field: {
      number: '',
      period: '时间：',
      scope: '范围：',
      indicator: '指标：',
      label: '名称：',
      dimensions: '分类：',
    },
    definition: '指标的定义变了',
    reason: (reason) => `更正原因：${reason}`,
    figures: '各图：',
    figureNumbers: (count) => `用到的数变了 ${count} 个`,
    figureLost: (ids) => `少了：${ids}（图留在原来的地址，写明少了它）`,
    figureAsks: (writtenFor) =>
      `标题${writtenFor === null ? '没有写明' : ''}是照${writtenFor ?? '哪'}的快照写的，请重读`,
    total: (changed, unchanged) => `共 ${changed} 个数有变化；${unchanged} 个没有变。`,
    missing: '要比较的两份快照',
    one: (union) => `${union} 只有一份快照，没有可比的。`,
    otherUnions: '两份快照不是同一家工会的。',
    noSnapshot: (what, known) => `没有这份快照：${what}。现有：${known}`,
    between: '；',
    sameNumbers: (count, times) => `${count} 个数没有变，时间变了（${times}）：`,
    listed: '、',
  },
  en: {
    kinds: {
      new: 'new',
      gone: 'gone',
      renamed: 'renamed',
      redefined: 'redefined',
      scope: 'other scope',
      period: 'other period',
      revised: 'revised',
      updated: 'updated',
      described: 'described otherwise',
    },
    entryKinds: { new: 'new', gone: 'gone', changed: 'changed' },
    lists: { mechanisms: 'mechanism', tables: 'table', sources: 'source' },
    periods: {
      year: (time) => time,
      since: (time) => `since ${time}`,
      cumulative: (time) => `cumulative ${time}`.trim(),
      pointInTime: (time) => `on ${time}`,
      everyYear: (time) => `every year ${time}`.trim(),
      everyMonth: (time) => `every month ${time}`.trim(),
      perDay: (time) => `per day ${time}`.trim(),
      notStated: () => 'not stated',
    },
    scopes: { own: 'own', subunit: 'sub-unit', superior: 'superior' },
    formerId: (id) => `was ${id}`,
    field: {
      number: '',
      period: 'period: ',
      scope: 'scope: ',
      indicator: 'indicator: ',
      label: 'label: ',
      dimensions: 'broken down by: ',
    },
    definition: 'the indicator is defined otherwise',
    reason: (reason) => `corrected: ${reason}`,
    figures: 'Figures:',
    figureNumbers: (count) => `${count} of its numbers changed`,
    figureLost: (ids) => `lost ${ids} (the figure stays at its address and says so)`,
    figureAsks: (writtenFor) =>
      writtenFor === null
        ? 'its title does not say for which snapshot it was written: read it again'
        : `its title was written for ${writtenFor}: read it again`,
    total: (changed, unchanged) => `${changed} numbers differ; ${unchanged} are the same.`,
    missing: 'two snapshots to compare',
    one: (union) => `${union} has one snapshot only: there is nothing to compare.`,
    otherUnions: 'The snapshots are of two unions.',
    noSnapshot: (what, known) => `no such snapshot: ${what}. There are: ${known}`,
    between: '; ',
    sameNumbers: (count, times) => `${count} numbers stay, their time is another (${times}): `,
    listed: ', ',
  },
};
