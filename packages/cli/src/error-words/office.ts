import type { FaultWords, ProblemLocale } from '@gongkai/snapshot';

/** Why a document of Office, WPS or LibreOffice is not read, and what to do. */
export const officeWords = {
  'office-archive': {
    'zh-Hans': {
      what: '这不是 .xlsx 或 .docx 文件，或者文件已损坏。',
      fix: '用 Excel 或 WPS 打开，“另存为”.xlsx（文章存为 .docx）；.xls、.et、.doc、.wps 是旧格式，也要这样另存。',
    },
    en: {
      what: 'This is no .xlsx or .docx file, or it is damaged.',
      fix: 'Open it in Excel or WPS and save it as .xlsx (a report as .docx); so, too, the old formats .xls, .et, .doc and .wps.',
    },
  },
  'office-encrypted': {
    'zh-Hans': {
      what: '文件加了密码，或者是旧格式（.xls、.doc）。',
      fix: '打开它，取消密码，“另存为”.xlsx 或 .docx；含个人信息的原件请留在本机，不要外传。',
    },
    en: {
      what: 'The file is encrypted, or of an old format (.xls, .doc).',
      fix: 'Open it, take the password away and save it as .xlsx or .docx; keep what holds personal data on your computer.',
    },
  },
  'office-bomb': {
    'zh-Hans': {
      what: '文件解开后大得不正常，没有读。',
      fix: '只留要用的工作表，另存为新文件；来历不明的文件不要打开。',
    },
    en: {
      what: 'The file unpacks to a size that no ledger has, and was not read.',
      fix: 'Save the sheets that are needed as a new file; do not open what comes from strangers.',
    },
  },
  'office-xml': {
    'zh-Hans': {
      what: '文件内部的内容坏了，读不了。',
      fix: '用 Excel 或 WPS 打开，“另存为”一份新的。',
    },
    en: {
      what: 'What is inside the file is damaged.',
      fix: 'Open it in Excel or WPS and save a new copy.',
    },
  },
  'draft-kind': {
    'zh-Hans': {
      what: '不认识的文件种类。',
      fix: '报告存成 .txt、.docx 或 .html；PDF 请打开后复制文字，存成 .txt。',
    },
    en: {
      what: 'This kind of file is not known.',
      fix: 'Save the report as .txt, .docx or .html; of a PDF copy the text into a .txt.',
    },
  },
  'draft-snapshot': {
    'zh-Hans': {
      what: '这不是数据文件夹里的快照。',
      fix: '指定 data/unions/<工会>/snapshots/<日期>.json；数据文件夹不在 ./data 的，用 --data 指明。',
    },
    en: {
      what: 'This is no snapshot of the data folder.',
      fix: 'Name a data/unions/<union>/snapshots/<date>.json; name the data folder with --data where it is not ./data.',
    },
  },
} as const satisfies Record<string, Record<ProblemLocale, FaultWords>>;
