import { type Match, withoutOverlaps } from '../found.ts';
import { nameBefore, nameFrom } from './find-names.ts';

/** 驿站长期开放, 车站长廊: 长 may begin the next word. */
const role =
  /(?:驿?站长(?![廊途椅凳桌期年效假短])|(?:站点|日常|驿站|点位)?管理员|管理人员?|管护人|管护员|负责人|负责同志|联系人|联络人|联络员|对接人|经办人|承办人|值班员|值班人员?|值守人员?|责任人|包联(?:人|干部)|帮扶(?:人|干部|责任人)|网格员|店长|填表人|填报人|制表人?|审核人|经手人|保管员|看护人)/gu;

const link = /^[:为是\s()|\\/、·>\p{Pd}→]{0,3}(?:一职|职务)?(?:由|系|姓名|名字|名叫|叫|是|为)?[:\s(]{0,2}/u;

/** Words of office that stand before a role and are part of no name: 高级管理员, 项目负责人. */
const office =
  /(?:站|区|镇|乡|村|街|县|市|部|会|室|级|化|司|点|程|目|驿|队|组|院|所|处|家|任|名|副|位|届|各|该|本|工|门|面|业|务|驻|牌|全|施|护|卫|库|要|主|单|企)$/u;

/** 由李大勇负责管理 */
const charge = /^(?:同志|师傅)?(?:负责(?!任的态度)|管理|看管|值守|值班|轮值|照看|打理|开门|看护)/u;

/** Finds a manager or contact who is named. A role alone, 站长王师傅 and 负责人王某 are none. */
export function findNamedManagers(text: string): Match[] {
  const matches: Match[] = [];
  for (const { 0: all, index } of text.matchAll(role)) {
    const end = index + all.length;
    const gap = link.exec(text.slice(end, end + 10))?.[0].length ?? 0;
    const led = office.test(text.slice(Math.max(0, index - 1), index))
      ? null
      : (nameBefore(text, index) ??
        nameBefore(
          text,
          index - (/[\s(]{1,2}$/.exec(text.slice(Math.max(0, index - 2), index))?.[0].length ?? 0),
        ));
    const name = nameFrom(text, end + gap) ?? led;
    if (name && !/^[(（]?化名/u.test(text.slice(name.end)))
      matches.push({ kind: 'named-manager', start: name.start, end: name.end, name, beside: all });
  }
  for (const { index } of text.matchAll(/由/g)) {
    const name = [nameFrom(text, index + 1), nameFrom(text, index + 1, 1)].find(
      (one) => one && charge.test(text.slice(one.end, one.end + 10)),
    );
    if (name) matches.push({ kind: 'named-manager', start: name.start, end: name.end, name, beside: '由' });
  }
  return withoutOverlaps(matches);
}
