import type { HoursFault } from '../../hours.ts';
import { bilingual, type LocalizedText } from '../../problem/problem.ts';

/** What is expected of hours that cannot be read: the fault where it can be seen, else an example. */
const expectedHours: Readonly<Record<HoursFault, LocalizedText>> = {
  'one-digit': bilingual('钟点写两位数，例如 08:00', 'two digits for the hour, as 08:00'),
  'space-after-semicolon': bilingual(
    '分号后空一格，例如 Mo-Fr 08:00-18:00; Sa 09:00-12:00',
    'one space after each semicolon',
  ),
  'midnight-end': bilingual('一天到 24:00 为止，不写 00:00', '24:00 for the end of a day, not 00:00'),
  'over-midnight': bilingual(
    '跨过零点的时段只能单独写；否则分成 22:00-24:00 和次日 00:00-06:00',
    'a span over midnight alone, or split into 22:00-24:00 and 00:00-06:00 of the next day',
  ),
};

const example = '24/7 | Mo-Fr 08:00-18:00; Sa 09:00-12:00';

/** @returns what is expected instead of hours that cannot be read. */
export const hoursExpected = (fault: HoursFault | null): LocalizedText =>
  fault ? expectedHours[fault] : example;
