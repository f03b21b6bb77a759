import type { Data, Observation } from '@gongkai/snapshot';
import { ancestors } from '@gongkai/snapshot';

type Scope = Observation['scope'];

/** Whose number it is as far as names tell, and what a person should look at. */
export interface ScopeGuess {
  readonly scope: Scope;
  /** A place of which the number may be, which is no union of the data. */
  readonly doubt: string | null;
}

/** The place nearest in front of a number: of 松坪镇850人，柳河镇612人 each has its own. */
const placeName =
  /(?:^|[，。；、：\s])(\p{Script=Han}{2,4}?(?:县|区|市|镇|乡|街道))(?!总工会|总|级|直|里|内|域|场|容|民|委|属|政)/gu;

/** 评选县五一劳动奖章, 命名市级工匠: a verb, and the level of what is given; no place is called so. */
const levelOnly =
  /^(?:评选|评为|评出|选树|推选|推荐|授予|命名|认定|表彰|荣获|获评|获得|创建|打造|培育|建成|建设|新建|成立|组织|参加|举办|承办|列入|纳入|全)+(?:县|区|市)$/u;

/** An honour of the country or the province is given to somebody here: 被评为全国“最美站点”, 全国五一劳动奖章. */
const honour =
  /(?:全国|全省)(?=[“‘《「]|五一|劳模|劳动模范|先进|优秀|模范|最美|文明|示范|十佳|百佳|工人先锋|技术能手|巾帼|三八|青年)|(?:全国总工会|省总工会|全总)(?=评为|授予|命名|表彰|认定|评定)/gu;

/**
 * @param before the sentence of a number up to it
 * @param own the union whose report it is
 */
export function scopeOf(before: string, own: string, data: Data): ScopeGuess {
  const union = data.unions.get(own)?.union;
  for (const [id, entry] of data.unions) {
    if (id === own || !before.includes(entry.union.shortName)) continue;
    if (ancestors(data.unions, id).includes(own))
      return { scope: { type: 'subunit', union: id }, doubt: null };
  }
  if (
    /全省|全国|省总工会|全总/u.test(before.replace(honour, '')) &&
    !/省总工会专项|全国职工|全国和省/u.test(before)
  )
    return { scope: { type: 'own' }, doubt: '全省、全国' };
  const [, place = ''] = [...before.matchAll(placeName)].at(-1) ?? [];
  const isOwn =
    place === '' ||
    levelOnly.test(place) ||
    (union?.name ?? '').startsWith(place) ||
    /^(全|本|我|各|在|该)/u.test(place);
  return { scope: { type: 'own' }, doubt: isOwn ? null : place };
}
