/**
 * The modules in an order in which they compress well: like beside like, and most Chinese words before most code. Bundlers keep the order in which modules are first asked
 * for: this takes 1 kB off `read`. Nothing is taken from here; a module that is not named works as well.
 */
import './unit/unit-forms.ts';
import './unit/unit-families.ts';
import './text/traditional-pairs.ts';
import './words/bounds-before.ts';
import './unit/measure.ts';
import './words/direction.ts';
import './unit/followers.ts';
import './words/nouns.ts';
import './words/phrases.ts';
import './words/bounds-behind.ts';
import './words/rates.ts';
import './words/zero-claims.ts';
import './text/line-ends.ts';
import './words/sign.ts';
import './unit/unit-at.ts';
import './judge/calendar.ts';
import './phrase/link.ts';
import './judge/judge.ts';
import './judge/enumeration.ts';
import './number/half.ts';
import './number/numeral-tokens.ts';
import './number/coins.ts';
