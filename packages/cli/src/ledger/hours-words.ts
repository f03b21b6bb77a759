import { parseHours } from '@gongkai/snapshot/hours';

const allDay =
  /^(?:(?:全年|每[天日]|长年|常年|昼夜|无休|[,，、])*(?:全天(?:候)?|24(?:小时|h)(?:全天(?:候)?)?|0?0:00-2[34]:(?:00|59)|昼夜)(?:开放|服务|营业|运行|不打烊|无休)*|7[x×*]24(?:小时|h)?|24[x×*]7(?:小时)?|全年无休|24\/7)$/iu;

/** Days as people write them, and in the notation. */
const days: readonly (readonly [RegExp, string])[] = [
  [/^(?:工作日|周一(?:至|到|-|~)周?五|星期一(?:至|到|-|~)星期五|周1-5|平日)/u, 'Mo-Fr '],
  [/^(?:周一(?:至|到|-|~)周?六|星期一(?:至|到|-|~)星期六)/u, 'Mo-Sa '],
  [/^(?:周末|双休日|周六(?:至|到|-|~|、|和)?周?日)/u, 'Sa-Su '],
  [/^(?:每天|每日|周一(?:至|到|-|~)周?(?:日|天)|天天)/u, ''],
];

const weekdays = '一二三四五六日';
const codes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const weekday =
  /^每?(?:周|星期|礼拜)([一二三四五六日天])(?:(?:至|到|-)(?:周|星期|礼拜)?([一二三四五六日天])|、?(?:周|星期)?([一二三四五六日天]))?/u;
const closed = /^(?:休息|闭馆|闭站|不开放|不营业|关闭|店休)/u;

/** The days at the beginning of a text: its words for them, and the same in the notation. */
function daysOf(text: string): readonly [words: string, notation: string] {
  const known = days.find(([pattern]) => pattern.test(text));
  if (known) return [known[0].exec(text)?.[0] ?? '', known[1]];
  const [words = '', from, to, and] = weekday.exec(text) ?? [];
  const code = (day: string) => codes[weekdays.indexOf(day === '天' ? '日' : day)];
  if (from === undefined) return ['', ''];
  if (to !== undefined) return [words, `${code(from)}-${code(to)} `];
  return [words, `${code(from)}${and === undefined ? '' : `,${code(and)}`} `];
}

const clock =
  /(上午|早上|早|中午|下午|晚上|晚)?(\d{1,2})(?:[:：.点时](\d{2})?分?|(?=[-~至到]|[,;、]|$))(半)?/u;
const span = new RegExp(`^${clock.source}[-~至到]+${clock.source}`, 'u');

function minuteText(
  part: string | undefined,
  hour: string,
  minute: string | undefined,
  half: string | undefined,
): string {
  const late = /下午|晚/u.test(part ?? '') && Number(hour) < 12 ? 12 : 0;
  return `${String(Number(hour) + late).padStart(2, '0')}:${half ? '30' : (minute ?? '00')}`;
}

/** The spans of a text, one behind the other; null where something else stands in it. */
function spansIn(text: string): string[] | null {
  const spans: string[] = [];
  let left = text;
  while (left !== '') {
    const match = span.exec(left);
    if (!match) return null;
    const [whole, from, h1 = '', m1, half1, to, h2 = '', m2, half2] = match;
    // 上午8点到2点: nobody knows in which half of the day it ends.
    if (to === undefined && /上|早/u.test(from ?? '') && Number(h2) <= Number(h1)) return null;
    spans.push(`${minuteText(from, h1, m1, half1)}-${minuteText(to ?? from, h2, m2, half2)}`);
    left = left.slice(whole.length).replace(/^[,，、;；和及]+/u, '');
  }
  return spans.length > 0 ? spans : null;
}

/**
 * Reads hours as people write them: 全天, 24h, 8：00－18：00, 工作日8:30-17:30, 上午8点到12点、下午2点到6点.
 *
 * @param written in a cell
 * @returns hours in the notation of the data; null where they are not understood, or are none
 */
export function hoursIn(written: string): string | null {
  let text = written
    .normalize('NFKC')
    .replace(/[－—–―−～〜]+/gu, '-')
    .replace(/\s|开放时间|营业时间|服务时间|[:：]$|开放$/gu, '')
    // 9:00-17:00（周一闭馆）
    .replace(/[(（]((?:每?周|星期).{1,2}(?:休息|闭馆|闭站|不开放))[)）]$/u, ';$1');
  if (allDay.test(text)) return '24/7';
  if (parseHours(written.trim()) !== null) return written.trim();
  const rules: string[] = [];
  while (text !== '') {
    const [words, day] = daysOf(text);
    text = words === '' ? text : text.slice(words.length).replace(/^[,，:：]/u, '');
    const off = day === '' ? null : closed.exec(text);
    if (off) {
      rules.push(`${day}off`);
      text = text.slice(off[0].length).replace(/^[;；,，、]/u, '');
      continue;
    }
    // Up to the next words for days, all spans belong to these.
    const next = text.search(/[;；,，、]?(?:工作日|每?周|星期|节假日|双休日|每[天日])/u);
    const own = next > 0 ? text.slice(0, next) : text;
    text = next > 0 ? text.slice(next).replace(/^[;；,，、]/u, '') : '';
    const spans = allDay.test(own) ? ['00:00-24:00'] : spansIn(own);
    if (!spans) return null;
    rules.push(`${day}${spans.join(',')}`);
  }
  const hours = rules.join('; ');
  return parseHours(hours) === null ? null : hours;
}
