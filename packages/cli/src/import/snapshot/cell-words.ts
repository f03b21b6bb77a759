import type { LocalizedText } from '@gongkai/snapshot';
import type { ColumnKey } from '../../sheet/columns.ts';

const day = {
  'zh-Hans': '日历上有的年、年-月或年-月-日，例如 2026年5月',
  en: 'a year, month or day of the calendar, as 2026-05',
};

/** What a cell of a sheet holds that the check would otherwise tell of as a field of JSON, which no clerk has written. */
export const cellWords: Partial<Record<ColumnKey, LocalizedText>> = {
  printed: {
    'zh-Hans': '报告里印出的数，连同量词，例如 60余场次',
    en: 'the number as the report prints it, with its unit, as 60余场次',
  },
  indicator: {
    'zh-Hans':
      '指标的编号或名称，例如从“备选指标”里抄一个；都不是的，运行 npx gongkai indicators 找或自定；不是要公布的数，“采用”填“否”',
    en: 'the id or name of an indicator, such as one out of the column 备选指标; where none fits, npx gongkai indicators finds or begins one; 否 in the column 采用 for a number that is not to be published',
  },
  start: day,
  end: day,
  id: {
    'zh-Hans': '空着，或者 <工会>.<指标>，小写英文字母、数字和连字符',
    en: 'nothing, or <union>.<indicator> in lower-case letters, digits and hyphens',
  },
  scopeUnit: {
    'zh-Hans': '下级或上级的名称，或者它的编号',
    en: 'the name of a union above or below, or its id',
  },
};
