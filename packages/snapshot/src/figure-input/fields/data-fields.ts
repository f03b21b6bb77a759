import { isRecord, show } from '../../json-value.ts';
import type { Source } from '../../types.ts';
import { examples } from './examples.ts';
import { Fields, type Keys, sourceExample, sourceOf } from './fields.ts';
import { meantName } from './meant-names.ts';

/** Whether it is an address on the web that a browser can follow. */
function isAddress(url: string): boolean {
  try {
    return /^https?:$/.test(new URL(url).protocol);
  } catch {
    return false;
  }
}

/** @returns a number as one prints it, without an exponent: fifteen digits are exact, what JavaScript writes behind them is noise, as in 0.1 + 0.2. */
export const numberWords = (value: number): string =>
  (value || 0).toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 15 });

/** Takes fields of data, which has names and numbers. It stands apart, as a table of a page has neither. */
export class DataFields extends Fields {
  number(value: unknown, at: Keys, example: string): number | null {
    if (value === undefined || value === null) return null;
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    return this.complain(at, ['数', 'a number'], value, example);
  }

  /** Words in one line, or a number as one prints it. */
  override text(value: unknown, at: Keys, example: string): string | null {
    return super.text(
      typeof value === 'number' && Number.isFinite(value) ? numberWords(value) : value,
      at,
      example,
    );
  }

  /** Where numbers were printed, in words or by names. */
  override source(value: unknown, at: Keys): Source | null {
    if (!isRecord(value)) return super.source(value, at);
    this.known(value, ['description', 'publisher', 'date', 'url'], at);
    const of = (key: string, example: string) => this.text(value[key], [...at, key], example);
    const description = of('description', sourceExample);
    if (description === null)
      return this.complain(
        [...at, 'description'],
        ['来源是什么，文字', 'what it is, in words'],
        value.description,
        examples.figure,
      );
    const url = of('url', '"https://www.example.gov.cn/report"');
    const isWritten = url === null || isAddress(url);
    if (!isWritten)
      this.complain(
        [...at, 'url'],
        ['http 或 https 地址', 'an http or https address'],
        url,
        '"https://www.example.gov.cn/report"',
      );
    const date = this.period(value.date, [...at, 'date'])?.start ?? '';
    return {
      ...sourceOf(description),
      publisher: of('publisher', '"某报"'),
      date: { value: date, basis: 'stated' },
      ...(url !== null && isWritten ? { url } : {}),
    };
  }

  /** Says names that nothing is known by: a slip of the pen would be lost without a word. */
  known(value: Readonly<Record<string, unknown>>, names: readonly string[], at: Keys): void {
    for (const key of Object.keys(value)) {
      if (names.includes(key) || key === '$schema') continue;
      const meant = meantName(key, names);
      if (meant === null) {
        const expected = [`认识的字段：${names.join('、')}`, `a known field: ${names.join(', ')}`] as const;
        this.complain([...at, key], expected, value[key], names[0] ?? '');
      } else {
        const expected = [`字段 ${meant}`, `the field ${meant}`] as const;
        this.complain([...at, key], expected, value[key], `"${meant}": ${show(value[key])}`);
      }
    }
  }
}
