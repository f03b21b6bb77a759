/** Initials of Hanyu Pinyin with the finals that each takes (GB/T 16159-2012); v stands for ü, as in passports. */
const finals: Readonly<Record<string, string>> = {
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

const syllables = new Set(
  Object.entries(finals).flatMap(([initial, all]) => all.split(' ').map((one) => initial + one)),
);
const longestSyllable = 6;

/** @returns into how few syllables of Pinyin a word in small letters can be cut; 0 where it is no Pinyin. */
export function syllableCount(word: string): number {
  const best: number[] = [0];
  for (let end = 1; end <= word.length; end += 1)
    for (let start = Math.max(0, end - longestSyllable); start < end; start += 1) {
      const before = best[start];
      if (before === undefined || !syllables.has(word.slice(start, end))) continue;
      best[end] = Math.min(best[end] ?? Number.POSITIVE_INFINITY, before + 1);
    }
  return best[word.length] ?? 0;
}

/** The surnames of `names/surnames.ts` as passports write them. */
const surnameList =
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong yuan pan yu jiang cai du ye cheng su wei lv lyu lu ding ren shen yao cui zhong tan fan jin shi liao jia fu fang bai zou meng xiong qin qiu yin xue yan duan lei hou long tao gu mao hao gong shao wan qian qin dai mo kong xiang kang niu ge xing an qi yi qiao pang ni zhuang nie zhai zhan shu ou geng guan lan jiao yue zuo gan bao ning shang ruan ke ji mei tong ling bi huo tu miao sheng qu weng ran lan you xin chai pu teng rao xie ai chang ji dou cen wu zha mai bian chu gong zhuo jing xiang min qi sang zang hong lai gui zhan jing lou zan pu kuai ju gai dang ming chi mi sui cong hang kuang hua nong quan mu ban';
const surnames = new Set(surnameList.split(' '));
const compoundSurnames = new Set(
  'ouyang sima zhuge shangguan huangfu situ dongfang nangong ximen murong linghu xiahou duanmu gongsun zhangsun yuwen huyan dugu xuanyuan taishi wenren sikong weichi helian tuoba'.split(
    ' ',
  ),
);

/** Whether a word in small letters is a surname. */
export const isSurname = (word: string): boolean => surnames.has(word) || compoundSurnames.has(word);

/** The length of the surname with which a joined name begins: ZhangSanfeng, ouyangxiu. */
export function surnameLength(word: string): number {
  for (let length = Math.min(9, word.length - 2); length >= 2; length -= 1) {
    const surname = word.slice(0, length);
    if (compoundSurnames.has(surname) || (length <= 6 && surnames.has(surname)))
      if (syllableCount(word.slice(length)) > 0) return length;
  }
  return 0;
}

/** Places, brands and terms that begin as a name does, also where they are written in two words. */
const elsewhere = new Set(
  (
    'anhui ankang anqing anshan anshun anyang baicheng baise baishan baiyin baoding baoji baoshan baotou bazhong beihai beijing bengbu benxi bijie binzhou cangzhou changchun changde changsha changshu changzhi changzhou chaoyang chaozhou chengde chengdu chenzhou chifeng chizhou chongqing chuzhou dalian dandong datong dazhou deyang dezhou dongguan dongying ezhou fangchenggang foshan fujian fushun fuxin fuyang fuzhou gansu ganzhou guangan guangdong guangxi guangyuan guangzhou guigang guilin guiyang guizhou haikou hainan handan hangzhou hanyin hanzhong hebei hebi hechi hefei hegang heihe henan hengshui hengyang heyuan heze hezhou hongkong huaian huaibei huaihua huainan huanggang huanghe huangshan huangshi huangpu hubei huizhou huludao hunan huzhou jiamusi jian jiangmen jiangsu jiangxi jiaozuo jiaxing jieyang jilin jinan jinchang jincheng jingdezhen jingmen jingzhou jinhua jining jinzhong jinzhou jiujiang jiuquan jixi kaifeng kunming kunshan laibin laiwu langao langfang lanzhou leshan lianyungang liaocheng liaoning liaoyang liaoyuan lijiang lincang linfen linyi lishui liupanshui liuzhou longyan longnan loudi luan luohe luoyang luzhou lvliang maanshan macau macao maoming meishan meizhou mianyang mudanjiang nanchang nanchong nanjing nanning nanping nantong nanyang neijiang ningbo ningde ningshan ningxia panjin panzhihua pingdingshan pingli pingliang pingxiang putian puyang qingdao qinghai qingyang qingyuan qinhuangdao qinzhou qiqihar quanzhou qujing quzhou rizhao sanmenxia sanming sanya shaanxi shandong shanghai shangluo shangqiu shangrao shantou shanwei shanxi shaoguan shaoxing shaoyang shenyang shenzhen shijiazhuang shiquan shiyan shizuishan shuozhou sichuan siping songyuan suihua suining suizhou suqian suzhou taian taiwan taiyuan taizhou tangshan tianjin tianshui tieling tongchuan tonghua tongliao tongling tongren weifang weihai weinan wenzhou wuhai wuhan wuhu wulumuqi wuwei wuxi wuzhong wuzhou xian xiangtan xiangyang xianning xianyang xiaogan xingtai xining xinjiang xinxiang xinyang xinyu xinzhou xizang xuancheng xuchang xunyang xuzhou yaan yanan yancheng yangjiang yangquan yangzhou yantai yibin yichang yichun yinchuan yingkou yingtan yiwu yiyang yongzhou yueyang yulin yuncheng yunfu yunnan yuxi zaozhuang zhangjiajie zhangjiakou zhangye zhangzhou zhanjiang zhaoqing zhaotong zhejiang zhengzhou zhenjiang zhenping zhongguo zhongshan zhongwei zhoukou zhoushan zhuhai zhumadian zhuzhou zibo zigong ziyang ziyi zunyi baihe ' +
    'changjiang taishan huashan hengshan songshan hanjiang hanshui ' +
    'wanglaoji lining laofengxiang zhangxiaoquan tongrentang lijinji mayinglong liugong jiangzhong fangtai luzhoulaojiao wuliangye maotai fenjiu yanghe langjiu huawei pingan anta baidu weixin weibo zhihu taobao tianmao jingdong meituan qianwen wangzherongyao haier hualian huaxia wanda wanke guomei suning hongqi dongfeng jianghuai changan changcheng lianxiang xiaomi liantong yidong dianxin yunda zhongtong yuantong shentong shunfeng mengniu yili wangwang jiaduobao ' +
    'gonghui zonggonghui renminbi renmin fengshui taichi qigong kungfu gongfu kongfu yinyang dingdong dingdongmaicai maidanglao kendeji linglong pingpang pinyin putonghua hanyu guoyu zhongwen yuanxiao chunjie wushu majiang gaokao hukou danwei guanxi dibao shebao yibao fupin'
  ).split(' '),
);

/** Whether a word in small letters is a place, a brand or a term of Chinese. */
export const isElsewhere = (word: string): boolean => elsewhere.has(word);

/** Syllables that are English words. */
const english = new Set(
  'a an ai ban bang bin can chi dan den die ding dong fan fen gang gun hang he hen her lie ling long lung man me men mine nun pan pang pen pie pin ping pun ran rang run sang she sing song sue sun sung tan tang tie ting tong wan we you yang yin'.split(
    ' ',
  ),
);
/** Whether a word in small letters is English as well as Pinyin. */
export const isEnglish = (word: string): boolean => english.has(word);

/** Last syllables of places and institutions that are written apart: Su Zhou, Han Yin Xian. */
const placeEnds = new Set(
  'shi sheng xian qu zhen xiang cun lu jie he jiang shan hu hai zhou bi hui hao bao pai ka'.split(' '),
);
export const endsPlace = (word: string): boolean => placeEnds.has(word);
