import type { ProblemLocale } from '@gongkai/snapshot';

interface NewWords {
  readonly folder: string;
  readonly folderName: (name: string) => string;
  readonly taken: (folder: string) => string;
  readonly askDivision: string;
  readonly askWhich: (list: string) => string;
  /** Said before the question is asked again. */
  readonly notListed: (text: string) => string;
  readonly notOfThese: (code: string) => string;
  readonly noDivision: (text: string) => string;
  readonly several: (text: string, list: string) => string;
  /** Without an answer it is the name of the folder. */
  readonly askId: (folder: string) => string;
  readonly badId: (id: string) => string;
  readonly badName: (name: string) => string;
  readonly badLevel: (level: string, known: string) => string;
  readonly badAdcode: (code: string) => string;
  readonly notIn: (code: string, missing: string) => string;
  /** Of a division in no list, of which some options were told. */
  readonly missing: (options: string) => string;
  readonly done: (folder: string, name: string) => readonly string[];
  readonly placeholder: string;
}

/** What `gongkai new` says. */
export const newWords: Readonly<Record<ProblemLocale, NewWords>> = {
  'zh-Hans': {
    folder: '<新文件夹>',
    folderName: (name) => `文件夹名用小写英文字母、数字和连字符，例如 my-county；现在是：${name}`,
    taken: (folder) => `${folder} 已经有了，里面不是空的。换一个名字。`,
    askDivision: '哪个县（区、市）的工会？写名称或六位行政区划代码：',
    askWhich: (list) => `有几个：\n${list}\n写六位代码：`,
    notListed: (text) =>
      text === ''
        ? '没有写。写县（区、市）的全名或六位代码，例如 平遥县、140728。'
        : `名单里没有“${text}”。写全名或六位代码，例如 平遥县、140728；新设的、开发区的，按 Ctrl-C 退出，用 --name --level --adcode --parent 写明。`,
    notOfThese: (code) => `“${code}”不在上面：抄其中一行开头的六位数字。`,
    noDivision: (text) =>
      `名单里没有“${text}”。写全名或六位代码；新设的、开发区的，用 --name --level --adcode --parent 写明。`,
    several: (text, list) => `“${text}”有几个，用 --adcode 写明是哪一个：\n${list}`,
    askId: (folder) => `编号（小写英文字母；用在网址里，定了不改；直接回车就用 ${folder}）：`,
    badName: (name) => `名称是 1 到 40 个字，没有斜线和别的符号，例如 汉阴县；现在是：${name}`,
    badId: (id) => `编号只用小写英文字母、数字和连字符，以字母开头；现在是：${id}`,
    badLevel: (level, known) => `没有“${level}”这个级别。可以是：${known}`,
    badAdcode: (code) => `行政区划代码是六位数字；现在是：${code}`,
    notIn: (code, missing) => `名单里没有 ${code}；还要写 ${missing}。`,
    missing: (options) => `名单里没有的单位，四样都要写明，还缺 ${options}。`,
    done: (folder, name) => [
      `建好了：${folder}（${name}）。`,
      '',
      `  cd ${folder}`,
      '  npm install',
      '  npm start',
      '',
      '怎样放进自己的数，见其中的 README.md。',
    ],
    placeholder: '还没有写明是哪家工会：请在 union.json 里填名称、代码和上级。',
  },
  en: {
    folder: '<new folder>',
    folderName: (name) =>
      `the name of the folder has lower-case letters, digits and hyphens, as my-county, not: ${name}`,
    taken: (folder) => `${folder} is there already and is not empty. Take another name.`,
    askDivision: 'Of which county, city or district? Its name (in Chinese) or code of six digits: ',
    askWhich: (list) => `There are several:\n${list}\nCode of six digits: `,
    notListed: (text) =>
      text === ''
        ? 'Nothing was written. Write the whole name or the code, as 平遥县 or 140728.'
        : `The list has no “${text}”. Write the whole name or the code, as 平遥县 or 140728; of a new division or a zone, press Ctrl-C and say --name --level --adcode --parent.`,
    notOfThese: (code) => `“${code}” is none of these: copy the six digits at the beginning of a line.`,
    noDivision: (text) =>
      `the list has no “${text}”. Write the whole name or the code; of a new division or a zone, say --name --level --adcode --parent.`,
    several: (text, list) => `there are several “${text}”; say with --adcode which is meant:\n${list}`,
    askId: (folder) =>
      `Id (lower-case letters; it stands in addresses and stays; Enter alone takes ${folder}): `,
    badName: (name) =>
      `a name has 1 to 40 letters, without slashes and other signs, such as 汉阴县, not: ${name}`,
    badId: (id) => `an id has lower-case letters, digits and hyphens, and begins with a letter, not: ${id}`,
    badLevel: (level, known) => `no such level: ${level}. There are: ${known}`,
    badAdcode: (code) => `a code has six digits, not: ${code}`,
    notIn: (code, missing) => `the list has no ${code}: say ${missing}, too.`,
    missing: (options) => `of a division that is in no list all must be told; missing: ${options}.`,
    done: (folder, name) => [
      `Made: ${folder} (${name}).`,
      '',
      `  cd ${folder}`,
      '  npm install',
      '  npm start',
      '',
      'Its README.md says how to put in your own numbers.',
    ],
    placeholder: 'Whose site it is has not been said yet: fill in name, code and parent in union.json.',
  },
};
