import type { ChangeKind, EntryChange, Observation, Period, ProblemLocale } from '@gongkai/snapshot';

interface DiffWords {
  readonly help: string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly entryKinds: Readonly<Record<EntryChange['kind'], string>>;
  readonly lists: Readonly<Record<EntryChange['list'], string>>;
  readonly periods: Readonly<Record<Period['type'], (time: string) => string>>;
  readonly scopes: Readonly<Record<Observation['scope']['type'], string>>;
  readonly derived: string;
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
}

/** What `gongkai diff` says. */
export const diffWords: Readonly<Record<ProblemLocale, DiffWords>> = {
  'zh-Hans': {
    help: [
      '用法：gongkai diff [<较早的快照> <较新的快照>] [--union <编号>] [--data <数据文件夹>] [--json]',
      '',
      '  比较一家工会的两份快照：逐个数说明新增、消失、修订、改名、口径变化、时间或范围变化，再逐张图说明',
      '  用到的数变了几个、少了哪几个、标题要不要重读。不写文件。',
      '  快照写文件路径，或者只写日期；都不写，比较最新的两份。',
      '  --union  哪一家工会；数据里只有一家时不必写。',
      '  --data   数据文件夹，默认 ./data；写文件路径时由路径得出。',
      '  --json   结果以 JSON 输出；做不成时是 {"error": {"exitCode", "message"}}。',
      '',
      '  例：gongkai diff --union hanyin',
      '      gongkai diff 2025-01-31 2026-01-31 --union hanyin',
      '      gongkai diff old/unions/hanyin/snapshots/2026-01-31.json data/unions/hanyin/snapshots/2026-01-31.json',
      '',
      '  退出码：0 比较了，不论有无不同；1 快照读不出来；2 用法不对，或者文件读不了。',
    ].join('\n'),
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
    derived: '（推算）',
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
  },
  en: {
    help: [
      'Usage: gongkai diff [<older snapshot> <newer snapshot>] [--union <id>] [--data <folder>] [--json]',
      '',
      '  Compares two snapshots of a union: number by number what is new, gone, revised, renamed or redefined, of another period or',
      '  scope; then figure by figure how many of its numbers changed, which are gone, and whether its title should be read again.',
      '  Writes no file. A snapshot is the path of its file, or its day; without any, the newest two are compared.',
      '  --union  whose; not needed where the data has one union.',
      '  --data   the data folder, ./data unless told; of a path it is the folder in which the file lies.',
      '  --json   prints JSON; {"error": {"exitCode", "message"}} where it cannot.',
      '',
      '  Examples: gongkai diff --union hanyin',
      '            gongkai diff 2025-01-31 2026-01-31 --union hanyin',
      '            gongkai diff old/unions/hanyin/snapshots/2026-01-31.json data/unions/hanyin/snapshots/2026-01-31.json',
      '',
      '  Exit codes: 0 compared, whether they differ or not; 1 a snapshot is broken; 2 called wrongly, or a file cannot be read.',
    ].join('\n'),
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
    derived: ' (derived)',
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
  },
};
