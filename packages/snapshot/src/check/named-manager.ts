import { surname } from './surnames.ts';

/** 驿站长期开放, 车站长廊: 长 may begin the next word. */
const role = '(驿?站长(?![廊途椅凳桌期年效假短])|管理员|负责人|联系人|经办人|值班员)';

const han = '\\p{Script=Han}';

/** Words that begin as a surname does. 站长江路 and 站长安街 are the 驿站 of 长江路 and 长安街. */
const words =
  '安[全排街路区镇乡]|江[路大街南北东西边桥社]|宁[路街县区镇]|周[一二三四五六日末边]|任[何命务职期内]|高[级度]|方[便可面案式]|马上|' +
  '于[每周节工上下早晚当本一二三四五六七八九十]|万一|严[格禁]|许[可诺]|关[闭门于]|申[请报领]|解[决答]|向[前来社您你其工上]|成[员立为]|程序|文明|金额|管理|路[过口边上]|' +
  '施工|温馨|华[侨人东南西北中]|包[括含干]|尚[未在]|左[右侧]|房[间屋]|游[客玩动]|安装|何[时处]|白天|陈列|齐[全备]|金钥|童心|易[于燃]';

/** 石泉县, 李家村: a place begins as a name does. */
const place = `${han}?(?:[县市区镇乡村局路街]|站(?!长))`;

/** What stands before a role and is no given name: 石桥站站长, 各部门负责人, 施工负责人. */
const noName = '[站区镇乡村街县市部会室级化司点程目驿队组院所处家任名副位届各该本工门面业务驻牌]';

/** 站长：王芳, 联系人 李 四, 站长王芳负责开门. */
const after = new RegExp(`${role}[:：是为\\s（(]*(?!${words})${surname}(?!${place})[\\s·]?${han}{1,2}`, 'u');

/** 由王芳站长开门. */
const before = new RegExp(
  `(?!${words})${surname}(?!${place})[\\s·]?${han}{0,1}(?!${noName})${han}${role}`,
  'u',
);

/**
 * Looks for a role together with what looks like somebody's name. A name that is not frequent is not found, and neither is one without its
 * role: whoever publishes a text still reads it.
 *
 * @param text any text
 * @returns the role, with the name masked, so that a message never repeats it; null where nobody is named
 */
export function namedManager(text: string): string | null {
  const told = after.exec(text);
  if (told) return `${told[1]}***`;
  const led = before.exec(text);
  return led && `***${led[1]}`;
}
