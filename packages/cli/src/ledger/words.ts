import { localeOf, type ProblemLocale } from '@gongkai/snapshot';
import { shellWord } from '../shell-word.ts';
import type { AsideKind } from './blocks.ts';
import { ignored } from './fields.ts';
import { serviceNames } from './station-words.ts';
import type { CellNote } from './stations.ts';
import type { Unheaded } from './unheaded.ts';

interface Words {
  readonly aside: Readonly<Record<AsideKind, string>>;
  /** All services that a ledger may name. */
  readonly services: string;
  readonly cell: Readonly<Record<CellNote, string>>;
  readonly cases: string;
  readonly none: string;
  /** Of a sheet without a table, where its first row stands and why it is none; what is known of its headings, and which cells are not. */
  readonly unheaded: (place: string, unheaded: Unheaded) => string;
  /** The columns that a mapping leaves out, and what may be written for them. */
  readonly unused: (place: string, headings: readonly string[], fields: readonly string[]) => string;
  /** @param headings of the mapping that no table of the ledger has */
  readonly missing: (headings: readonly string[]) => string;
  /** @param why what is wrong, where that can be told */
  readonly mapping: (why: string | null) => string;
  /** @param found where it stops being JSON, or what stands there twice */
  readonly mappingJson: (found: string) => string;
  readonly mappingField: (field: string, found: string, expected: string) => string;
  /** What each field of a mapping of cases is to be. */
  readonly mappingFields: Readonly<
    Record<
      'id' | 'label' | 'sheet' | 'sensitive' | 'count' | 'settled' | 'year' | 'crosses' | 'sums' | 'columns',
      string
    >
  >;
  readonly mappingColumn: (heading: string, found: string, expected: readonly string[]) => string;
  /** Of codes of categories: below which headings they may stand. */
  readonly mappingCode: (place: string, found: string, categories: readonly string[]) => string;
  /** Of a ledger of stations that does not say when somebody looked at them. */
  readonly unverified: (date: string) => string;
  readonly system: (mapping: string) => string;
  readonly tooLong: (rows: number, most: number) => string;
  /** Of the local page, which has all rows in memory. */
  readonly tooLongForPage: (rows: number, most: number) => string;
  readonly tooManyCases: (rows: number, most: number) => string;
  /** Of the sheet that a ledger of figures becomes; whether the day has a snapshot to which it is added. */
  readonly figures: (sheet: string, rows: number, isAdded: boolean) => string;
  readonly stopped: (count: number) => string;
}

const dictionaries: Record<ProblemLocale, Words> = {
  'zh-Hans': {
    aside: {
      'hidden-row': '隐藏的行，没有读',
      'struck-row': '整行画了删除线，当作已经取消的，没有读；要读的，去掉删除线',
      'hidden-column': '隐藏的列，没有读',
      'hidden-sheet': '隐藏的工作表，没有读',
      total: '合计、小计行，没有读',
      note: '表下的说明，没有读',
      title: '表上的标题，没有读',
    },
    services: `可写的有：${serviceNames}。`,
    cell: {
      uncomputed: '公式没有算出结果：用 Excel 或 WPS 打开，保存一次再导入。',
      error: '这一格不是能读的数（例如 #REF! 或没有单位的文字）：改好再导入。',
      personal: '像是个人信息，没有读这一格。',
      'service-unknown': '服务目录里没有这一项，没有写进去；有相近的，写相近的一项。',
      phone: '不是座机或热线（例如 0915-1234567、12351），没有写进去：个人手机不公布。',
      position: '经度、纬度不对：应是中国境内的两个数，单位是度，例如 108.51 和 32.89。',
      kind: '看不出是哪一种站点，写作“种类未注明”。箭头后面是相近的叫法，选一种：在台账里改的，再导入一次；都不是的，不用改。',
      name: '没有站点名称。',
      verified: '看不出是哪一天，用了导入的日期。可写 2024-05-31 或 2024年5月31日。',
      'hours-long': '开放时间太长，只写了前 60 个字。可以写短些，例如 周一至周五 8:30-17:30。',
      twice:
        '和上面一行的名称、乡镇、地址都一样：完全相同的只写一次；不是同一处的，请在地址里写明在哪里；是同一处的，删去一行。',
      'column-twice':
        '有两列是同一样，只读了前一列，这一列从这里起没有读：两列都要的，先并成一列；只要这一列的，在前一列写“不要”。',
      'audience-unknown':
        '没有这样的服务对象，没有写进去。可写的有：户外劳动者、快递、外卖、司机、环卫、女职工、会员、所有人。',
      'no-number': '有项目，没有数：这一格没有读。',
      tick: '看不出是有还是没有，按没有写。有的写“有”或 √，没有的写“无”或留空。',
      'township-above':
        '没有写乡镇，按上面一行的乡镇写（合并过的格存成 CSV 后是空的）。不对的话，请在这一格写上。',
    },
    cases:
      '逐案、逐人的台账：只数行数、金额，台账的内容不抄、不存、不上网。对照表里标 person 的一列只在内存里用来分清是不是同一个人；category 才会成为公布的分类。',
    none: '没有认出台账。认得三种：站点（有“名称”，还有地址、乡镇、开放时间、服务等列）、数字（有“指标”或“项目”，还有“数量”）、案件或帮扶（至少两列像 案由、受理日期、救助金额、困难类型）。',
    unheaded: (place, { known, unknown, reason }) => {
      if (reason === 'sideways')
        return `${place}：各列的名称竖着排在第一列。请在 Excel 或 WPS 里复制整张表，用“选择性粘贴 ▸ 转置”换成一行一条，再运行。`;
      if (reason === 'entry' && known.length === 0)
        return `${place}：这一行已经是一条记录，上面没有各列的名称。请在它上面加一行，写明每一列是什么，例如 名称、乡镇、地址、开放时间、服务，再运行。`;
      const [yes, others] = [known.join('、'), unknown.slice(0, 12).join(', ')];
      const coded = yes === '' ? '用记事本打开是乱码的，先“另存为”UTF-8。' : '';
      return `${place}：这一行若是各列的名称，${yes === '' ? '都不认得' : `只认得 ${yes}`}；请${others === '' ? '添上还缺的列（上面写着要有哪些，例如 名称）' : `把 ${others} 改成上面说的那种叫法`}，再运行。${coded}`;
    },
    unused: (place, headings, fields) =>
      `${place}：没有读的列：${headings.join('、')}。其中有要读的，在对照表里把“${ignored}”改成下面的一种：${fields.join('、')}。`,
    missing: (headings) =>
      `对照表里的${headings.length > 0 ? `列“${headings.slice(0, 12).join('”“')}”` : '这些列'}在台账里没有${headings.length > 0 ? '' : '在同一张表上'}找到：是别的台账的对照表，或者列名改过。改成台账里的列名；改不好的，删去对照表，重新运行一次，会另写一份。`,
    mapping: (why) =>
      `对照表的写法不对${why === null ? '' : `：${why}`}。照着改；改不好的，删去它，重新运行一次，会另写一份。`,
    mappingJson: (found) =>
      `不是正确的 JSON，多半是少了引号、逗号或括号，或者用了中文的引号、逗号（${found}）`,
    mappingField: (field, found, expected) => `${field} 写的是 ${found}，应为：${expected}`,
    mappingFields: {
      id: '小写英文字母、数字和连字符，例如 cases',
      label: '1 到 24 个字的名称，加引号',
      sheet: '工作表的名称，加引号',
      sensitive: 'true 或 false，不加引号',
      count: '{ "indicator": 指标编号, "unit": 单位 }，例如 { "indicator": "cases-received", "unit": "件" }',
      settled: '有用途为 settled 的列时，settled、pending、rate 三项各写 { "indicator": …, "unit": … }',
      year: '没有日期列的台账的年份，四位数字，不加引号，例如 2025',
      crosses:
        '几对列名，例如 [["案由", "办理状态"]]：都是用途为 category 或 settled 的列，或者“月份”，不能绕成圈',
      sums: '用途为 money、persons 的每一列，写 "列名": { "indicator": …, "unit": "元", "in": "万元" }',
      columns:
        '姓名、单位、住址、案号一类的列只能是 person（只有一列）、date 或“不要”；date、settled、person 各至多一列；同样的分类不能有两列',
    },
    mappingColumn: (heading, found, expected) =>
      `“${heading}”一列写的是“${found}”，应为：${expected.join('、')}`,
    mappingCode: (place, found, categories) =>
      `${place} 写的是 ${found}；应为："codes": { "列名": { "台账里的字": "公布的名称" } }，列名是用途为 category 的列${categories.length > 0 ? `（${categories.join('、')}）` : '（现在没有）'}，名称 1 至 20 个字，没有个人信息；写“其他”就并进其他，写“不要”就不计数`,
    unverified: (date) =>
      `台账里没有核对日期一列：各站点的核对日期都写了 ${date}，也就是说这一天有人核对过；不是这样的，请改。`,
    system: (mapping) =>
      `台账里有坐标，但没有说是什么坐标系。在 ${mapping} 里加上 "coordinateSystem"："GCJ-02"（高德、腾讯）、"BD-09"（百度）、"WGS-84"（GPS）或 "CGCS2000"（天地图），再运行。`,
    tooLong: (rows, most) =>
      `有 ${rows} 行，超过 ${most} 行。站点和数字逐行公布，一家工会没有这么多：看看是不是把别的表放进来了；逐案、逐人的台账可以更长，请在对照表里写作 cases 或 aid。`,
    tooLongForPage: (rows, most) =>
      `有 ${rows} 行，超过 ${most} 行，这一页放不下：逐案、逐人的台账请在终端里用 npx gongkai import 导入，别的请分成几个文件。`,
    tooManyCases: (rows, most) => `有 ${rows} 行，超过 ${most} 行：请按年份分成几个文件导入。`,
    figures: (sheet, rows, isAdded) =>
      `${sheet}：${rows} 个数。请在表里核对“指标”一栏，再运行 npx gongkai import ${shellWord(sheet)}${isAdded ? ' --add' : ''}`,
    stopped: (count) => `有 ${count} 格要先改好，没有写文件。`,
  },
  en: {
    aside: {
      'hidden-row': 'hidden rows, not read',
      'struck-row':
        'rows that are struck through, taken as cancelled and not read; take the strike away to have them read',
      'hidden-column': 'hidden columns, not read',
      'hidden-sheet': 'a hidden sheet, not read',
      total: 'rows of totals, not read',
      note: 'notes below a table, not read',
      title: 'titles above a table, not read',
    },
    services: `Those that are known: ${serviceNames}.`,
    cell: {
      uncomputed:
        'A formula without its result: open the file in Excel or WPS, save it, and import it again.',
      error:
        'This cell is no number that can be read (#REF!, or words without a unit): correct it and import again.',
      personal: 'This looks like personal data; the cell was not read.',
      'service-unknown':
        'No such service is known, so it was left out; write the nearest one instead, where there is one.',
      phone:
        'This is no landline or hotline (0915-1234567, 12351), so it was left out: mobiles are not published.',
      position: 'Longitude and latitude are off: two numbers in degrees, in China, such as 108.51 and 32.89.',
      kind: 'No kind of station is told, so it is one whose kind is not stated. Behind the arrow stand known kinds that are near: take one (in the ledger, import it again), or leave it where none fits.',
      name: 'A station without a name.',
      verified: 'No day is told; that of the import was taken. Write 2024-05-31 or 2024年5月31日.',
      'hours-long':
        'These hours are long, so only 60 characters of them were written. Shorten them, such as 周一至周五 8:30-17:30.',
      twice:
        'Name, township and address are those of a row above: what is wholly the same is written once. Where it is another place, write its address; where it is the same, remove a row.',
      'column-twice':
        'Two columns are the same: the first is read, and this one is not, from this cell on. Join them where both are wanted, or write 不要 for the other.',
      'audience-unknown':
        'No such audience is known, so it was left out. Known ones: 户外劳动者, 快递, 外卖, 司机, 环卫, 女职工, 会员, 所有人.',
      'no-number': 'An item without a number: the cell was not read.',
      tick: 'This tells neither that there is one nor that there is none, so there is none. Write 有 or √, and 无 or nothing.',
      'township-above':
        'No township is told, so it is that of the row above (merged cells are blank in CSV). Where that is wrong, write it in this cell.',
    },
    cases:
      'A ledger with a row for each case or person: rows are counted and amounts added up; nothing of it is copied, kept or sent. The column marked person only tells persons apart, in memory; category is what becomes a category that is published.',
    none: 'No ledger was recognised. Three kinds are: stations (a column 名称, and address, township, hours, services), figures (a column 指标 or 项目, and 数量), cases or aid (at least two columns such as 案由, 受理日期, 救助金额, 困难类型).',
    unheaded: (place, { known, unknown, reason }) => {
      if (reason === 'sideways')
        return `${place}: the headings stand in the first column. Copy the table in Excel or WPS, paste it with Paste Special ▸ Transpose, so that there is a row for each entry, and run again.`;
      if (reason === 'entry' && known.length === 0)
        return `${place}: this row is an entry already, without headings above it. Add a row that says what each column is, such as 名称, 乡镇, 地址, 开放时间, 服务, and run again.`;
      const [yes, others] = [known.join(', '), unknown.slice(0, 12).join(', ')];
      const coded =
        yes === ''
          ? ' Where an editor shows other characters than were written, save it as UTF-8 first.'
          : '';
      return `${place}: if this is the row of headings, ${yes === '' ? 'none of them is known' : `only ${yes} is known`}; ${others === '' ? 'add the columns that are missing (those above, such as 名称)' : `call ${others} by names such as those above`}, and run again.${coded}`;
    },
    unused: (place, headings, fields) =>
      `${place}: columns that are not read: ${headings.join(', ')}. For one that should be, put one of these in the place of ${ignored} in the mapping: ${fields.join(', ')}.`,
    missing: (headings) =>
      `${headings.length > 0 ? `The ledger has no columns “${headings.slice(0, 12).join('”, “')}”` : 'No table of the ledger has all columns'} of the mapping: it is that of another ledger, or headings were changed. Write the headings of the ledger; or remove the mapping and run again: a new one is written.`,
    mapping: (why) =>
      `The mapping is not written as it should be${why === null ? '' : `: ${why}`}. Correct it; or remove it and run again: a new one is written.`,
    mappingJson: (found) =>
      `it is no JSON; a quote, comma or bracket is missing, or is a Chinese one (${found})`,
    mappingField: (field, found, expected) => `${field} is ${found}; expected: ${expected}`,
    mappingFields: {
      id: 'lower-case letters, digits and hyphens, such as cases',
      label: 'a name of 1 to 24 characters, in quotes',
      sheet: 'the name of the sheet, in quotes',
      sensitive: 'true or false, without quotes',
      count:
        '{ "indicator": its id, "unit": its unit }, such as { "indicator": "cases-received", "unit": "件" }',
      settled: 'with a column that is settled: settled, pending and rate, each { "indicator": …, "unit": … }',
      year: 'the year of a ledger without dates, four digits without quotes, such as 2025',
      crosses:
        'pairs of headings, such as [["案由", "办理状态"]], of columns that are category or settled, or 月份, without a circle',
      sums: 'for each column that is money or persons "heading": { "indicator": …, "unit": "元", "in": "万元" }',
      columns:
        'columns of names, employers, addresses and case numbers are person (one alone), date or 不要; one date, settled and person at most; one category of a kind',
    },
    mappingColumn: (heading, found, expected) =>
      `the column ${heading} is “${found}”; expected: ${expected.join(', ')}`,
    mappingCode: (place, found, categories) =>
      `${place} is ${found}; expected: "codes": { "heading": { "word of the ledger": "published name" } }, of a column that is category${categories.length > 0 ? ` (${categories.join(', ')})` : ' (there is none)'}, a name of 1 to 20 characters without personal data; 其他 joins it with all others, 不要 leaves its rows out`,
    unverified: (date) =>
      `The ledger has no column that says when stations were looked at: all are said to have been on ${date}. Correct that where it is not so.`,
    system: (mapping) =>
      `The ledger has positions and does not say in which system. Add "coordinateSystem" to ${mapping}: "GCJ-02" (Gaode, Tencent), "BD-09" (Baidu), "WGS-84" (GPS) or "CGCS2000" (Tianditu), and run again.`,
    tooLong: (rows, most) =>
      `${rows} rows are more than ${most}. Stations and figures are published row by row, and no union has so many: see whether another table came with them. A ledger with a row for each case or person may be longer; its mapping says cases or aid.`,
    tooLongForPage: (rows, most) =>
      `${rows} rows are more than the ${most} that this page can hold: import a ledger with a row for each case or person with npx gongkai import, anything else as several files.`,
    tooManyCases: (rows, most) =>
      `${rows} rows are more than ${most}: import it as several files, year by year.`,
    figures: (sheet, rows, isAdded) =>
      `${sheet}: ${rows} numbers. Confirm the column 指标 in it, and run npx gongkai import ${shellWord(sheet)}${isAdded ? ' --add' : ''}`,
    stopped: (count) => `${count} cells must be corrected first; nothing was written.`,
  },
};

export type LedgerWords = Words;

/** @returns the words of importing ledgers in the language of the environment or the one asked for. */
export const ledgerWords = (env: Readonly<Record<string, string | undefined>>, asked?: string): Words =>
  dictionaries[localeOf(env, asked)];
