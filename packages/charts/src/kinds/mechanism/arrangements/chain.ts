import type { Setting } from '../boxes/setting.ts';
import { isSteps, linksBetween } from '../model/connected.ts';
import type { Link, Part } from '../model/model.ts';
import type { Sized } from '../pieces/piece.ts';
import { chainDown } from './chain-down.ts';
import { chainRows } from './chain-rows.ts';
import { lanesOf } from './lanes.ts';

const maxRows = 3;

/** Room at the ends of the words at an arrow. */
const ends = 18;

/** Parts that follow each other: in rows from left to right, or down where there is no room for two beside each other. */
export function chain(path: readonly Part[], links: readonly Link[], width: number, setting: Setting): Sized {
  const { metrics, least, easy } = setting;
  const steps = isSteps(path, links);
  const step = (index: number) => (steps ? index + 1 : undefined);
  const lanes = path
    .slice(1)
    .map((to, index) => lanesOf(linksBetween(links, path[index] ?? to, to), metrics.detail * 6.2, setting));
  const said = Math.max(0, ...lanes.flatMap(({ words }) => words.map((text) => text.width)));
  const arrow = Math.max(metrics.arrow, said === 0 ? 0 : said + ends);
  const double = lanes.some((lane) => lane.links.length > 1);
  const whole = path.some(({ inside }) => inside.parts.length > 0);
  // Two boxes that talk to each other have room for whole clauses, or else for a line each.
  const narrowest = Math.max(...path.map(double || path.length < 3 ? easy : least));
  const fit = Math.floor((width + arrow) / (narrowest + arrow));
  const rows = Math.ceil(path.length / Math.max(1, fit));
  const down = metrics.narrow || whole || fit < 2 || rows > maxRows || (rows > 1 && double);
  return down
    ? chainDown(path, links, width, step, setting)
    : chainRows(path, lanes, { width, rows, arrow }, step, setting);
}
