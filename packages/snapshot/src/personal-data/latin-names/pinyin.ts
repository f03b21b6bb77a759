/** Initials of Hanyu Pinyin with the finals that each takes (GB/T 16159-2012); v stands for ü, as in passports. */
export const finals: Readonly<Record<string, string>> = {
  '': 'a ai an ang ao e ei en eng er o ou',
  b: 'a ai an ang ao ei en eng i ian iao ie in ing o u',
  p: 'a ai an ang ao ei en eng i ian iao ie in ing o ou u',
  m: 'a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u',
  f: 'a an ang ei en eng o ou u',
  d: 'a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo',
  t: 'a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo',
  n: 'a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve',
  l: 'a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve yu',
  g: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  k: 'a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo',
  h: 'a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo',
  j: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  q: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  x: 'i ia ian iang iao ie in ing iong iu u uan ue un',
  zh: 'a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo',
  ch: 'a ai an ang ao e en eng i ong ou u uai uan uang ui un uo',
  sh: 'a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo',
  r: 'an ang ao e en eng i ong ou u uan ui un uo',
  z: 'a ai an ang ao e ei en eng i ong ou u uan ui un uo',
  c: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  s: 'a ai an ang ao e en eng i ong ou u uan ui un uo',
  y: 'a an ang ao e i in ing ong ou u uan ue un',
  w: 'a ai an ang ei en eng o u',
};

export const pinyinSyllables: ReadonlySet<string> = new Set(
  Object.entries(finals).flatMap(([initial, all]) => all.split(' ').map((one) => initial + one)),
);

/** The surnames of `names/surnames.ts` as passports write them. */
const surnameList =
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong yuan pan yu jiang cai du ye cheng su wei lv lyu lu ding ren shen yao cui zhong tan fan jin shi liao jia fu fang bai zou meng xiong qin qiu yin xue yan duan lei hou long tao gu mao hao gong shao wan qian qin dai mo kong xiang kang niu ge xing an qi yi qiao pang ni zhuang nie zhai zhan shu ou geng guan lan jiao yue zuo gan bao ning shang ruan ke ji mei tong ling bi huo tu miao sheng qu weng ran lan you xin chai pu teng rao xie ai chang ji dou cen wu zha mai bian chu gong zhuo jing xiang min qi sang zang hong lai gui zhan jing lou zan pu kuai ju gai dang ming chi mi sui cong hang kuang hua nong quan mu ban';
export const pinyinSurnames: ReadonlySet<string> = new Set(surnameList.split(' '));
export const compoundSurnames: ReadonlySet<string> = new Set(
  'ouyang sima zhuge shangguan huangfu situ dongfang nangong ximen murong linghu xiahou duanmu gongsun zhangsun yuwen huyan dugu xuanyuan taishi wenren sikong weichi helian tuoba'.split(
    ' ',
  ),
);
