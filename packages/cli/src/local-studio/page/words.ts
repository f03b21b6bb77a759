/** The words of the page. */
export interface PageWords {
  readonly title: string;
  readonly local: string;
  readonly end: string;
  readonly ended: string;
  readonly otherLanguage: string;
  readonly steps: readonly [string, string, string, string, string, string];
  readonly stepsLabel: string;
  readonly working: string;
  readonly noToken: string;
  readonly lost: string;
  readonly undo: string;
  readonly redo: string;
  readonly undone: string;
  readonly redone: string;
  // Step 1
  readonly fileIntro: string;
  readonly union: string;
  readonly date: string;
  readonly dateHint: string;
  readonly published: string;
  readonly publishedHint: string;
  readonly choose: string;
  readonly drop: string;
  readonly kinds: string;
  readonly private: string;
  readonly replaceDraft: string;
  readonly inHand: (file: string, count: number) => string;
  readonly discard: string;
  readonly discardAsk: string;
  readonly discarded: string;
  readonly read: (file: string, count: number, stops: number) => string;
  readonly next: string;
  readonly ledgerTitle: string;
  readonly ledgerIntro: string;
  readonly ledgerKinds: Readonly<Record<'stations' | 'figures', string>>;
  readonly column: string;
  readonly field: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly system: string;
  readonly systemNone: string;
  readonly replaceStations: string;
  readonly confirmLedger: string;
  readonly notRead: string;
  readonly ledgerDone: string;
  // Step 2
  readonly noDraft: string;
  readonly stopsTitle: (count: number) => string;
  readonly counted: (taken: number, all: number) => string;
  readonly onlyDoubts: string;
  readonly tableLabel: string;
  readonly keys: string;
  readonly heads: Readonly<Record<'take' | 'printed' | 'phrase' | 'indicator' | 'period' | 'scope', string>>;
  readonly cells: Readonly<
    Record<
      'take' | 'printed' | 'phrase' | 'indicator' | 'periodType' | 'start' | 'end' | 'scope' | 'scopeUnit',
      string
    >
  >;
  readonly row: (number: number) => string;
  readonly near: string;
  readonly all: string;
  readonly noIndicator: string;
  readonly unread: string;
  readonly doubt: string;
  readonly kinds2: Readonly<Record<string, string>>;
  readonly periods: Readonly<Record<string, string>>;
  readonly scopes: Readonly<Record<string, string>>;
  readonly source: string;
  readonly sourceCells: Readonly<Record<'title' | 'description' | 'publisher' | 'date', string>>;
  // Step 3
  readonly check: string;
  readonly checkIntro: string;
  readonly sound: (taken: number, left: number) => string;
  readonly faultsTitle: (count: number) => string;
  readonly warningsTitle: (count: number) => string;
  readonly expected: string;
  readonly found: string;
  readonly toRow: (number: number) => string;
  readonly replace: string;
  readonly write: string;
  readonly written: (file: string) => string;
  readonly more: (count: number) => string;
  // Step 4 to 6
  readonly previewIntro: string;
  readonly preview: string;
  readonly previewFrame: string;
  readonly openPreview: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly seconds: (seconds: number) => string;
  readonly sealIntro: string;
  readonly toSeal: (count: number) => string;
  readonly nothingToSeal: string;
  readonly looked: string;
  readonly seal: string;
  readonly sealed: string;
  readonly publishIntro: string;
  readonly publish: string;
  readonly publishDone: (zip: string) => string;
  readonly download: string;
}

const zh: PageWords = {
  title: '公开 · 工作台',
  local: '只在这台电脑上，什么都不发到网上',
  end: '结束',
  ended: '工作台已结束，可以关掉这一页。改过的都已存好；再打开，双击“开始”。',
  otherLanguage: 'English',
  steps: ['放进来', '核对', '检查', '预览', '封存', '打包'],
  stepsLabel: '步骤',
  working: '请稍候……',
  noToken: '请用终端窗口里写出的地址打开（里面有口令），或者重新双击“开始”。',
  lost: '工作台没有回应：可能已经结束。重新双击“开始”，改过的还在。',
  undo: '撤销',
  redo: '重做',
  undone: '已撤销。',
  redone: '已重做。',
  fileIntro: '把报告（总结、综述）或台账放进来：报告里的每个数会列成一张表。',
  union: '哪一家工会',
  date: '快照日期',
  dateHint: '这一次公布的日期，例如 2026-11-26',
  published: '报道日期（可以不写）',
  publishedHint: '报告发表的年、月或日，例如 2026-01-20 或 2026',
  choose: '选择文件',
  drop: '或者把文件拖到这里',
  kinds: '报告：.docx、.txt、.html；台账或改过的表：.xlsx、.csv',
  private: '文件只在这台电脑的内存里读，原件不复制、不上传。',
  replaceDraft: '已经有一份在核对，放进新的会换掉它。',
  inHand: (file, count) => `正在核对：${file}，${count} 个数`,
  discard: '丢弃这一份',
  discardAsk: '再按一次，丢弃',
  discarded: '已丢弃。',
  read: (file, count, stops) =>
    `${file}：找出 ${count} 个数${stops > 0 ? `；${stops} 处讲到个人或某家企业，没有读进来` : ''}。`,
  next: '下一步',
  ledgerTitle: '台账：每一列是什么',
  ledgerIntro: '看一看每一列对应什么，不对的改过来，用不着的选“不要”。',
  ledgerKinds: { stations: '站点', figures: '数字' },
  column: '列',
  field: '对应',
  fields: {
    name: '名称',
    kind: '种类',
    township: '乡镇',
    address: '地址',
    hours: '开放时间',
    services: '服务',
    audiences: '服务对象',
    phone: '公开电话（座机）',
    longitude: '经度',
    latitude: '纬度',
    position: '经纬度',
    verified: '核对日期',
    item: '项目',
    number: '数量',
    unit: '单位',
    period: '时间',
    remark: '备注',
  },
  system: '坐标是哪一种',
  systemNone: '请选择',
  replaceStations: '换掉已有的站点',
  confirmLedger: '就这样读',
  notRead: '没有读的：',
  ledgerDone: '台账读好了。',
  noDraft: '还没有放进报告。先到“放进来”。',
  stopsTitle: (count) => `${count} 处不能公布，没有读进来`,
  counted: (taken, all) => `采用 ${taken} 个，共 ${all} 个`,
  onlyDoubts: '只看有疑点的',
  tableLabel: '报告里的数',
  keys: '键盘：Tab 到下一格；回车或 Alt+↓ 到下一行；Alt+↑ 到上一行；Ctrl+Z 撤销，Ctrl+Y 重做。',
  heads: {
    take: '采用',
    printed: '印出的字',
    phrase: '短语和小节',
    indicator: '指标',
    period: '时间',
    scope: '归属',
  },
  cells: {
    take: '采用',
    printed: '印出的字',
    phrase: '短语',
    indicator: '指标',
    periodType: '时间',
    start: '起',
    end: '止',
    scope: '归属',
    scopeUnit: '归属单位',
  },
  row: (number) => `第 ${number} 行`,
  near: '相近的',
  all: '全部',
  noIndicator: '（没有选）',
  unread: '读不出是什么数',
  doubt: '疑点：',
  kinds2: {},
  periods: {},
  scopes: {},
  source: '来源',
  sourceCells: { title: '标题', description: '说明', publisher: '媒体', date: '日期' },
  check: '检查',
  checkIntro: '逐个数检查：印出的字、指标、时间、归属、来源、有没有个人信息。',
  sound: (taken, left) => `没有问题：采用 ${taken} 个数${left > 0 ? `，${left} 个没有采用` : ''}。`,
  faultsTitle: (count) => `${count} 种问题要改`,
  warningsTitle: (count) => `${count} 种提醒，请看一看`,
  expected: '应为',
  found: '实为',
  toRow: (number) => `第 ${number} 行`,
  replace: '换掉已有的同一天的快照（没有封存、没有公布过的才行）',
  write: '写进数据',
  written: (file) => `已写进 data/${file}。`,
  more: (count) => `另有 ${count} 处`,
  previewIntro: '照现在的数据生成整个网站，放在一处临时的地方看；公布过的网站不动。大约要一分钟或更久。',
  preview: '生成预览',
  previewFrame: '预览：工会的网页',
  openPreview: '在新窗口里看',
  cancel: '取消',
  cancelled: '已取消，什么都没有改。',
  seconds: (seconds) => `${seconds} 秒`,
  sealIntro: '封存以后，这份快照不能再改；更正另发一份新日期的快照。',
  toSeal: (count) => `要封存的快照：${count} 份`,
  nothingToSeal: '没有要封存的快照。',
  looked: '我看过预览，数都对',
  seal: '封存',
  sealed: '已封存。',
  publishIntro: '生成网站，换上新的 dist 文件夹，再打成一个 zip，交给政务平台或网站管理员。',
  publish: '生成网站并打包',
  publishDone: (zip) => `做好了：项目文件夹里的 ${zip}，也可以在这里下载。`,
  download: '下载 zip',
};

const en: PageWords = {
  title: 'Gongkai · studio',
  local: 'On this computer alone; nothing is sent to anybody',
  end: 'End',
  ended: 'The studio has ended; this page can be closed. All changes are kept.',
  otherLanguage: '中文',
  steps: ['Put in', 'Go through', 'Check', 'Preview', 'Seal', 'Pack'],
  stepsLabel: 'Steps',
  working: 'Working …',
  noToken: 'Open the address that the terminal shows (it holds a secret), or start the studio again.',
  lost: 'The studio does not answer: it may have ended. Start it again; your changes are kept.',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'Undone.',
  redone: 'Done again.',
  fileIntro: 'Put in a report or a ledger: every number of a report becomes a row of a table.',
  union: 'Union',
  date: 'Day of the snapshot',
  dateHint: 'when this is published, such as 2026-11-26',
  published: 'Day of the report (may be left out)',
  publishedHint: 'year, month or day, such as 2026-01-20 or 2026',
  choose: 'Choose a file',
  drop: 'or drop one here',
  kinds: 'Reports: .docx, .txt, .html; ledgers and corrected sheets: .xlsx, .csv',
  private: 'The file is read in the memory of this computer; it is neither copied nor uploaded.',
  replaceDraft: 'One is being worked on; a new one takes its place.',
  inHand: (file, count) => `In hand: ${file}, ${count} numbers`,
  discard: 'Discard it',
  discardAsk: 'Press again to discard',
  discarded: 'Discarded.',
  read: (file, count, stops) =>
    `${file}: ${count} numbers${stops > 0 ? `; ${stops} passages about persons or one enterprise were left out` : ''}.`,
  next: 'Next',
  ledgerTitle: 'The ledger: what its columns are',
  ledgerIntro: 'See what each column is taken for; correct it, or choose 不要 (none).',
  ledgerKinds: { stations: 'stations', figures: 'figures' },
  column: 'Column',
  field: 'Is',
  fields: {
    name: 'name',
    kind: 'kind',
    township: 'township',
    address: 'address',
    hours: 'hours',
    services: 'services',
    audiences: 'for whom',
    phone: 'public phone (landline)',
    longitude: 'longitude',
    latitude: 'latitude',
    position: 'position',
    verified: 'day of survey',
    item: 'item',
    number: 'number',
    unit: 'unit',
    period: 'period',
    remark: 'remark',
  },
  system: 'Coordinate system',
  systemNone: 'choose',
  replaceStations: 'Replace the stations that are there',
  confirmLedger: 'Read it so',
  notRead: 'Not read:',
  ledgerDone: 'The ledger was read.',
  noDraft: 'No report was put in yet.',
  stopsTitle: (count) => `${count} passages may not be published and were left out`,
  counted: (taken, all) => `${taken} of ${all} taken`,
  onlyDoubts: 'Only those in doubt',
  tableLabel: 'Numbers of the report',
  keys: 'Keys: Tab to the next cell; Enter or Alt+↓ to the next row; Alt+↑ to the one before; Ctrl+Z undoes, Ctrl+Y does again.',
  heads: {
    take: 'Take',
    printed: 'As printed',
    phrase: 'Phrase and section',
    indicator: 'Indicator',
    period: 'Period',
    scope: 'Scope',
  },
  cells: {
    take: 'Take',
    printed: 'As printed',
    phrase: 'Phrase',
    indicator: 'Indicator',
    periodType: 'Period',
    start: 'From',
    end: 'To',
    scope: 'Scope',
    scopeUnit: 'Whose',
  },
  row: (number) => `Row ${number}`,
  near: 'Near',
  all: 'All',
  noIndicator: '(none)',
  unread: 'cannot be read as a number',
  doubt: 'In doubt: ',
  kinds2: {
    确数: 'exact',
    约整的数: 'rounded',
    至少: 'at least',
    超过: 'more than',
    至多: 'at most',
    不到: 'less than',
    接近: 'nearly',
    大约: 'about',
    区间: 'range',
    声明没有: 'claims none',
    自相矛盾: 'contradicts itself',
  },
  periods: {
    年度: 'year',
    以来: 'since',
    累计: 'cumulative',
    时点: 'point in time',
    每年: 'every year',
    每月: 'every month',
    每日: 'per day',
    未说明: 'not stated',
  },
  scopes: { 本级: 'own', 下级: 'sub-unit', 上级: 'superior' },
  source: 'Source',
  sourceCells: { title: 'Title', description: 'Description', publisher: 'Publisher', date: 'Date' },
  check: 'Check',
  checkIntro: 'Checks every number: its words, indicator, period, scope, source, and personal data.',
  sound: (taken, left) => `No problem: ${taken} numbers taken${left > 0 ? `, ${left} left out` : ''}.`,
  faultsTitle: (count) => `${count} kinds of faults to mend`,
  warningsTitle: (count) => `${count} kinds of warnings to look at`,
  expected: 'expected',
  found: 'found',
  toRow: (number) => `Row ${number}`,
  replace: 'Replace the snapshot of the same day (only where it is neither sealed nor published)',
  write: 'Put into the data',
  written: (file) => `Written: data/${file}.`,
  more: (count) => `and ${count} more`,
  previewIntro:
    'Builds the whole site of the data as it is, in a temporary place; the published site stays. It takes a minute or more.',
  preview: 'Build the preview',
  previewFrame: 'Preview of the union’s page',
  openPreview: 'Open in a new window',
  cancel: 'Cancel',
  cancelled: 'Cancelled; nothing was changed.',
  seconds: (seconds) => `${seconds} s`,
  sealIntro: 'A sealed snapshot is never changed; corrections are snapshots of a new day.',
  toSeal: (count) => `${count} snapshots to seal`,
  nothingToSeal: 'There is no snapshot to seal.',
  looked: 'I have seen the preview, and its numbers are right',
  seal: 'Seal',
  sealed: 'Sealed.',
  publishIntro:
    'Builds the site, puts it in the place of the folder dist, and packs it into a zip for the government platform.',
  publish: 'Build and pack',
  publishDone: (zip) => `Done: ${zip} in the folder of the project; it can be downloaded here, too.`,
  download: 'Download the zip',
};

/** A language of the page. */
export type Language = 'zh-Hans' | 'en';

export const pageWords: Readonly<Record<Language, PageWords>> = { 'zh-Hans': zh, en };
