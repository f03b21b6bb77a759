/**
 * The most frequent surnames (National Name Report of the Ministry of Public Security, 2020), which more than nine in ten people bear. Those that begin everyday words more
 * often than names (时, 单, 应, 水) are left out: a check that cries over ordinary text is switched off.
 */
export const singleSurnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳蔺季常娄窦岑邬查麦晏卞储宫卓景车项闵褚戚桑臧储迟' +
  '洪赖桂荆柏栗楼湛昝訾亓郗郜郇邝邰邴郄鄢鄞酆贲佘佴仉仝俎卜厍呙嵇巢庹扈揭敖杲檀浦濮狄璩甄畅禹笪粟缑缪羿胥芮荀菅萨蒯虞谌谯郏郎郦钭钮闾阙隗韶颉鞠瞿茹宓蓬晋邝伏逄逯谈宦' +
  '冼闻芦晁佟仇栾邸古商隋丛杭巩匡楚连池米明';

/**
 * Surnames that are everyday words. Such a name is read only behind a word for a person, or before one of illness, and with a given name of two
 * frequent characters.
 */
export const guardedSurnames =
  '班麻候时应全简花云计支幸巫乌荣养丰松井富危弓归宗习居衡满文权官信原门战劳席吉费贡农单都和经利';

const compound =
  '欧阳 上官 司马 诸葛 皇甫 尉迟 公孙 慕容 令狐 夏侯 司徒 端木 东方 南宫 西门 百里 呼延 独孤 宇文 轩辕 长孙 闻人 司空 淳于 太史 申屠 万俟 鲜于 澹台 赫连 拓跋 濮阳 公羊 钟离';

/** Surnames of two characters. */
export const compoundSurnames = compound.split(' ');
