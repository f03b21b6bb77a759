import { inFront } from '../match.ts';

const said = '网传|网民|网友|网上|外界|坊间|传言|传闻|谣[传言]|流传|误传|所[称说传言谓]|报道';
// 并非网传的500人, 不是外界所说的300万元, 并无网民所称的30人受伤.
const deniedBefore = new RegExp(
  `(?:[并绝而]非|(?:^|[^是])不是|[并绝]无|没有|不存在|不像)[^,;。:?!\\d]{0,10}(?:${said})[^,;。:?!\\d]{0,8}$`,
);
const told = new RegExp(`(?:${said})[^,;。?!]{0,12}$`);
// 网传500人受伤系谣言; but 网传500人,实为82人 says so only behind the comma.
const untrue = /^[^;。?!]{0,16}?(?:谣言|不属?实|失实|有误|不是事实|事实不符|并非如此)/;
const really =
  /^[^,;。?!\d]{0,12},(?:而?实际?(?:上|为|有|到|是|仅)|其实|经(?:核实|查|核查|调查)[^,;。]{0,4}(?:为|是|有|仅))/;

/** What is told only to be denied: 并非网传的500人, 网传500人受伤系谣言, 网传500人,实为82人. */
export function isHearsay(text: string, start: number, end: number): boolean {
  const before = inFront(text, start, 30);
  if (deniedBefore.test(before)) return true;
  const behind = text.slice(end, end + 36);
  return told.test(before) && (untrue.test(behind) || really.test(behind));
}
