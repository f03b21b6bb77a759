import { matchAt } from '../match.ts';

/**
 * Set phrases and names that begin with a number word and look like a count: 三支一扶, 七台河, 千家万户. Only those are
 * needed here whose second character is a measure word; others (一线, 两会, 六馆一中心) count nothing anyway.
 */
const phrases = [
  // Idioms and fixed expressions.
  '千家万户|万家灯火|千门万户|百家争鸣|百家讲坛|百花齐放|千方百计|千头万绪|千言万语|千辛万苦|千千万万|万众一心|万人空巷|千万[别不要]',
  '成千上万|百上千|一家[三四五六]口|三把火|二倍工资|[一两]份工(?![资会作])|三三两两|三番[五两]次|三天两头|三言两语|三五成群|[两二三四五六七八九多]位一体|七上八下|五花八门|四面八方|十全十美|五湖四海',
  '两全其美|一举两得|八面玲珑|四通八达|五颜六色|十有八九|百里挑一|千篇一律|九牛一毛|两条腿|两张皮|[一两]本账|一带一路|两山|[三四]部曲',
  '百年大计|百年老店|百年未有|十年磨一剑|(?:几十|数十|十)年如一日|百分[点比制]|百货|百姓|万一|[两二]万五千里长征|[两二]万里|十万火急|十万大山|百万雄师',
  '万分(?!之)|十分(?!之|钟)|千斤顶|[三四八一]角|一周[7七]天|每周[7七]天|[7七]天24小时|[一1]年四季|[三四]季',
  // Holidays and what is near them.
  '(?:双)?十一(?:期间|假期|黄金周|长假|国庆)|十月一日|[两双三四]节',
  // Policies, laws, institutions.
  '[一二三]次(?:产业|分配|创业|元)|[一二]?[二三]?三产业|40[、,]?50(?:岁?人员|”)|[三四]权分置',
  '三支一扶|两票制|一票否决|两项改革|两项补贴|两个凡是|两个一百年|两个维护|两个确立|四个意识|四个自信|四个全面|五个一工程|三个代表|[两三]个务必',
  '三会一课|一岗双责|三重一大|两代表一委员|一[案企人户站岗]一[策档码品]|一事一议|两费自付|八项规定|六项纪律|两学一做|一法一条例|三方四家',
  '[两三四]件套|三套车|[二两三四五六七八九十]+部[委门]|两办|两院|两课|十[一二三四五]五(?![人名家个岁位户场天])|五项管理|一米|四件大事|一件事',
  // Places.
  '七台河|五家渠|三台县|九台(?=[区市农])|五台[县山]|六枝|三间房|三门[峡县]|四块石|三家子|四家子|十家子|三户里|五团镇|八宿',
  // Persons of rank, kinship.
  '一把手|[一二三]号|两口子|[三四五]口之家',
  // A mode of work, not a figure.
  '(?:八|8)小时(?:之外|以外|外|工作制|内外)|24365|7[×*xX]24小?时?|5[×*xX]8小?时?',
  // Sports and contests.
  '\\d+[×*xX]\\d+米?|(?:[35七三五]|十一)人制|三对三|[三3]人篮球|三人四足|两人三足|十人九足',
].join('|');
const setPhrase = new RegExp(`(?:${phrases})`, 'y');

/** The end of a set phrase that begins at `at`, or null. */
export function setPhraseAt(text: string, at: number): number | null {
  const found = matchAt(setPhrase, text, at);
  return found ? at + found[0].length : null;
}
