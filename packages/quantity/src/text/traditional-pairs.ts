/**
 * Generated from OpenCC by `node packages/quantity/scripts/write-traditional.ts`: traditional characters whose simplified form stands in a
 * word list of this package, each by its distance from the one before it; the first counts from U+4E00. A letter is 0 to 51 (a–z, A–Z), each `~` in front
 * of it 52 more.
 */
export const traditionalSteps =
  'M~KG~~~omHrXlQF~~bbKjrcchh~alBlOvcH~k~PIeQoke~qeebet~xu~yeFb~~~~~z~Jx~R~~~Ub~bgy~lcfbdc~~~~DSdw~Ylmm' +
  'jEM~y~~~~Q~J~~~Fh~Zdclrbfb~eEi~~IhA~m~~x~HlTimcfTwbgsgdq~ocpo~efnlm~~~~~~~QRi~xv~Ece~~~~~UkP~lbYjr~F' +
  'wvCjkggbtgJhQQ~lfg~r~hhu~~bjPlR~p~~I~~~gTv~~MiXiD~cbrgkOu~bonm~vg~srrfbGO~V~Jye~~~~~~AsH~~tv~nsbcXIh' +
  'j~~peW~GA~j~Z~e~Kxxn~nfogU~y~~DjAk~~K~~~wF~Fb~gfjkbu~~~C~g~tBfbd~Jr~BP~~~~Jc~~c~~G~JPdCCc~~J~C~n~fef' +
  '~KCgjy~XEjocebidhcbbtcjjcmfmfcjbelqcycfGidlbgfhOlpbwvcijqbh~~~ygIhSgP~~Kri~~PJo~~~tsncbmc~~~~~~~g~Xj' +
  '~aDM~Jf~z~~MNqiIe~wki~~~~~~~~~lncgc~~knbeCk~XCdehutd~ogcjebhldedgbbzjeelbAbrggcgniersqezfbOpvdhgdkjh' +
  '~~~si~zdbgbehdcdblmndhcrlcr~~st~~G~Nc~jd~cgmgobfjhk~Pm~oHekobybdgbefcychdg~~duN~~tLnj~h~~ngxeczydxCc' +
  'ejde~lhcmJbAzCBD~~~~~~kjjcgbbqbnbuw~~AAsenphkEfeby~z~~wnScbbcbciivolgbcfegj~njvvudlnoqJ~TKfgZIvsee~~' +
  'nAS~m~~~~~~~U~~~~a~~~~wbefboBk~Uxc';

/** The simplified form of each of them. */
export const simplifiedForms =
  '并干亚布占并来局系私个侧侦备家传债伤倾仅价亿偿优儿内两册净别则克创划剑剂动务胜劳势励区协厕历参叁员念问单吨当向严苏国围园圆图团坚报场块坛墙坛压坛壶够奖妇妈学孪实审写宝将专对导届层属岛峡岗岁岩师带币帮并' +
  '干几库厕厢厦厨厂广厅张强别录后径从复征态庆欲应蒙战戏户舍卷挂扬换损摇扇折撑拨拥击担据挤抬扩摆摄摊教数断于旗升时晋昼历向书会术东查条棋栋业极干荣构桩乐楼标样桥机档检台槛栏权欧欢岁历归残毁气决没冲净浅减准' +
  '温沪滚满渔涨洁潜润蒙济浏湾灾为无烟热灯营毁争为床墙抵状狮奖独获现环珑产产亩毕画画当叠疗发杯盏监盘卢众困瞒蒙确码矿礼税种称积稳获竞笔个节范筑简签篮筹签粽粮团纠纪约红纳纽纱纸级纷扎细绍终组结绝络给绒统丝绝' +
  '绑捆经线维网绪线缉编缓纬练致县缩总绩织绳系缴继续累才坛坛罚罢群义习闻联职脉脱胀临台与举旧铺馆庄华烟万叶药席盖参荐蓝艺药苏苹处号亏众术同卫冲里补装里制复摆核见规视亲览观订计讯训托记讼访设许诉诊注证评词询' +
  '试话该志认语误说说课调谈请谍咨诺谓讲谣谣证识毁议护誉读变让赞岂丰贝负财贫货责贰贬贷费贴资宾赔卖质账赛赠赞赣赶趋逾跻跃车军较载轻辆辈轮辑输舆转办农回径这连周进游运过达违遥递远选遗迈还边邮乡邻医厘针扣钟铢' +
  '衔锐销锈锋铺锐录锭钱锦错录表键针钟镑镇镇链镜锈钟铁长门闭开闲闲间阁合阅阅板关升陆队阶际险隐只双鸡离难电灵千韩响页顶顷项顺须预领头频颗题额颜颜愿类顾风台飙飞饭饮饱养余馆馈马驻驾驶骑腾驱验驿骤体发须鱼鸣鸡' +
  '面面曲曲面黄点党齐龄出';
