/**
 * The modules that consist of Chinese words, from those that are nothing else to those with the most code. Bundlers keep the order in which modules are first asked for, and
 * words compress better beside words than between code: this takes 800 bytes off `read`. Nothing is taken from here; a module that is not named works as well.
 */
import './unit/followers.ts';
import './unit/unit-families.ts';
import './unit/unit-forms.ts';
import './words/phrases.ts';
import './words/nouns.ts';
import './text/traditional-pairs.ts';
import './words/bounds-before.ts';
import './words/direction.ts';
import './words/zero-claims.ts';
import './words/bounds-behind.ts';
import './words/rates.ts';
import './text/line-ends.ts';
import './judge/calendar.ts';
import './judge/enumeration.ts';
import './judge/judge.ts';
import './judge/notation.ts';
