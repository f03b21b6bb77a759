/** Registers every element there is: those of `@gongkai/elements`, and the map of stations. */
import '@gongkai/elements/define';
import './define.ts';
