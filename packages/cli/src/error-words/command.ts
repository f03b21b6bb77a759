import type { FaultWords, ProblemLocale } from '@gongkai/snapshot';

import { officeWords } from './office.ts';

/** Why a command refuses, and what to do, in both languages. A code, once published, keeps its meaning. */
export const refusalWords = {
  'tiles-empty': {
    'zh-Hans': {
      what: '没有可以画到地图上的站点，没有写文件。',
      fix: '在 stations.geojson 里登记有坐标的站点；要用 demo/ 下虚构的站点，请加 --demo。',
    },
    en: {
      what: 'There is no station that could be drawn; no file was written.',
      fix: 'Survey positions into stations.geojson; for the fictional stations below demo/ add --demo.',
    },
  },
  'convert-kind': {
    'zh-Hans': {
      what: '既不是站点文件，也不是界线文件。',
      fix: '指定 stations.geojson 或 boundary.geojson。',
    },
    en: {
      what: 'This is neither a file of stations nor a boundary.',
      fix: 'Name a stations.geojson or a boundary.geojson.',
    },
  },
  'convert-unstated': {
    'zh-Hans': {
      what: '文件没有写明坐标系，不换算。',
      fix: '先弄清坐标从哪里来（高德、腾讯是 GCJ-02，百度是 BD-09），写进 coordinateSystem，再运行。',
    },
    en: {
      what: 'The file does not state its coordinate system, so nothing is converted.',
      fix: 'Find out where the positions come from (Gaode and Tencent: GCJ-02; Baidu: BD-09), write it into coordinateSystem, and run again.',
    },
  },
  'convert-system': {
    'zh-Hans': {
      what: '文件写明的坐标系与 --from 不同，不换算。',
      fix: '以文件为准改正 --from；文件写错了，就先改正文件。换算两次会再偏几百米。',
    },
    en: {
      what: 'The file states another coordinate system than --from, so nothing is converted.',
      fix: 'Correct --from; or the file, where that is what is wrong. Converting twice moves positions by some hundreds of metres again.',
    },
  },
  'convert-position': {
    'zh-Hans': {
      what: '坐标不是中国境内的经度、纬度，无法换算。',
      fix: '核对坐标：先经度后纬度，两个数，单位是度。',
    },
    en: {
      what: 'This is no longitude and latitude in China and cannot be converted.',
      fix: 'Look at the position: longitude first, then latitude, two numbers in degrees.',
    },
  },
  'table-kind': {
    'zh-Hans': {
      what: '这不是表格文件。',
      fix: '用 Excel 或 WPS 打开，“另存为”.xlsx 再导入。图片、PDF 里的表要先转成表格；压缩包先解开；网站导出的 .xls 往往其实是网页，也要这样另存。',
    },
    en: {
      what: 'This is no table.',
      fix: 'Open it in Excel or WPS and save it as .xlsx. A table in a picture or PDF must become one first, an archive must be unpacked; an .xls that a website exports is often a web page: save it as .xlsx, too.',
    },
  },
  'text-encoding': {
    'zh-Hans': {
      what: '看不出文字用的是哪种编码。',
      fix: '文字用记事本打开，“另存为”，编码选 UTF-8；表格用 Excel 或 WPS“另存为”.xlsx。',
    },
    en: {
      what: 'The encoding of the text cannot be told.',
      fix: 'Open a text in an editor and save it as UTF-8; save a table as .xlsx in Excel or WPS.',
    },
  },
  ...officeWords,
} as const satisfies Record<string, Record<ProblemLocale, FaultWords>>;

export type RefusalCode = keyof typeof refusalWords;
