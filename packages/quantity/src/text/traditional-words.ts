/** The words that `print` writes, where the traditional form is one character for another without choice. */
const written =
  '个個户戶处處场場万萬亿億余餘约約过過没沒发發轮輪节節课課项項条條册冊辆輛种種类類对對组組队隊张張' +
  '袋袋枚枚块塊门門台臺套套双雙顶頂间間栋棟单單笔筆年年个個时時钟鐘学學课課里里亩畝顷頃吨噸克克斤斤岁歲点點' +
  '员員岗崗团團车車只隻数數线線美美欧歐镑鎊韩韓两兩幅幅幢幢副副艘艘罐罐剂劑床床页頁粒粒束束杯杯长長减減负負满滿网網词詞标標铺鋪锭錠厢廂马馬疗療纳納';
const traditional: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string>();
  for (let index = 0; index < written.length; index += 2)
    map.set(written[index] ?? '', written[index + 1] ?? '');
  return map;
})();

/** Simplified words of a printed quantity in traditional characters. */
export function traditionalWords(text: string): string {
  return Array.from(text, (character) => traditional.get(character) ?? character).join('');
}
