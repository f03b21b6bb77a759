import { latinNameAt } from '../latin-names/find-latin-names.ts';
import {
  endsAsName,
  frequentCharacters,
  nameBefore,
  nameFrom,
  type PersonName,
} from '../names/find-names.ts';
import { type Match, withoutOverlaps } from '../text/match.ts';

/** 驿站长期开放, 车站长廊: 长 may begin the next word. */
const role =
  /(?:驿?站 ?长(?![廊途椅凳桌期年效假短])|(?:站点|日常|驿站|点位)?管 ?理 ?员|管理人员?|管理者|管护人|管护员|(?:负 ?责 ?人|联 ?系 ?人|联络人)(?:及(?:联系)?(?:电话|方式)|姓名|\/电话)?|负责同志|负责(?=[:])|(?:contact(?: person)?|manager|person in charge)(?=\s?[:])|(?:驿站|站点)?管家|(?:驿站|站点)主管|主管(?=[:]|\p{Script=Han}{2,3}(?:$|[\p{P}\s]))|看管人|值守人|联络人|联络员|对接人|经办人|承办人|值班员|值班人员?|值守人员?|责任人|包联(?:人|干部)|帮扶(?:人|干部|责任人)|网格员|店长|填表人|填报人|制表人?|审核人|经手人|保管员|看护人)/giu;

const link =
  /^["”’」』】]?(?:[一二两三1-3]名)?[:为是\s()|\\/、·>\p{Pd}→]{0,3}(?:一职|职务)?(?:由|系|姓名|名字|名叫|叫|是|为)?[:\s(]{0,2}/u;

/** Words of office that stand before a role and are part of no name: 高级管理员, 项目负责人. */
const office =
  /(?:站|区|镇|乡|村|街|县|市|部|会|室|级|化|司|点|程|目|驿|队|组|院|所|处|家|任|名|副|位|届|各|该|本|工|门|面|业|务|驻|牌|全|施|护|卫|库|要|主|单|企)$/u;

/** 由李大勇负责管理 */
const charge =
  /^(?:同志|师傅)?(?:担任|出任|兼任?|任(?=[^务何职意])|负责(?!任的态度)|管理|看管|值守|值班|轮值|照看|打理|开门|看护)/u;

/** 由志愿者李大勇管理 */
const by =
  /由(?:(?:退休|社区|本地|热心)?(?:志愿者|工作人员|干部|环卫工人?|职工|教师|工人|店主|店长|老板|党员|保洁员|保安|网格员|居民))?/gu;

/** 李大勇是这里的管理员, 李大勇兼任站长, 李大勇，驿站管理员 */
const holds = /(?:(?:是|兼任?|担任|出任|现任|当选?|任)[^,。;、:\s]{0,10}|[,(]\s?[^,。;、:\s]{0,6})$/u;

/** 李大勇负责驿站日常管理 */
const duty =
  /负责(?:这个|本)?(?:驿站|站点|本站|站内|这里|日常|爱心)[^,。;、]{0,8}(?:管理|看管|开门|打理|维护|运行|运营|值守)/gu;

/** The name behind a role. Where nothing parts them, it must end as names do. */
function nameAfter(text: string, end: number, gap: number): PersonName | null {
  const names = [nameFrom(text, end + gap), nameFrom(text, end + gap, 1)];
  const inHan = names.find((one) => one !== null && (gap > 0 || endsAsName(text, one)));
  return inHan ?? latinNameAt(text, end + gap);
}

/** Whether a given name has none but frequent characters. */
const isFrequent = (text: string, name: PersonName): boolean =>
  frequentCharacters(text, name) === name.end - name.start - name.surname;

/** The name before a verb and a role. */
function beforeVerb(text: string, index: number): PersonName | null {
  const before = text.slice(Math.max(0, index - 14), index);
  const verb = holds.exec(before);
  if (!verb) return null;
  const name = nameBefore(text, index - before.length + verb.index);
  return name && isFrequent(text, name) ? name : null;
}

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
    const behind = nameAfter(text, end, gap);
    const name = behind ?? led ?? beforeVerb(text, index);
    if (name && !/^[(（]?化名/u.test(text.slice(name.end)))
      matches.push({ kind: 'named-manager', start: name.start, end: name.end, name, beside: all });
  }
  for (const { 0: all, index } of text.matchAll(by)) {
    const start = index + all.length;
    const name = [nameFrom(text, start), nameFrom(text, start, 1)].find(
      (one) => one && charge.test(text.slice(one.end, one.end + 10)),
    );
    if (name) matches.push({ kind: 'named-manager', start: name.start, end: name.end, name, beside: '由' });
  }
  for (const { index } of text.matchAll(duty)) {
    const name = nameBefore(text, index);
    if (name && isFrequent(text, name))
      matches.push({ kind: 'named-manager', start: name.start, end: name.end, name, beside: '负责' });
  }
  return withoutOverlaps(matches);
}
