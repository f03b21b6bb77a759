import type { MechanismForm } from '@gongkai/snapshot';
import type { Band, Link, Part } from './model.ts';

/** @returns the part that every link of a group of links touches, or null where there is none. */
export function centreOf(links: readonly Link[]): Part | null {
  const [first] = links;
  if (first === undefined) return null;
  const touchesAll = (part: Part) => links.every(({ from, to }) => from === part || to === part);
  return [first.from, first.to].find(touchesAll) ?? null;
}

/**
 * @param form of the mechanism
 * @param bands its parts
 * @returns the hub of a mechanism of that form: the part with the most partners, or the only one that there is
 */
export function hubOf(form: MechanismForm, bands: readonly Band[]): Part | null {
  if (form !== 'hub') return null;
  const parts = bands.flatMap(({ group }) => group.parts);
  const links = bands.flatMap(({ group }) => group.links);
  const partners = (part: Part) =>
    new Set(
      links.flatMap(({ from, to }) => {
        if (from === part) return [to];
        return to === part ? [from] : [];
      }),
    ).size;
  const goingOut = (part: Part) => links.filter(({ from }) => from === part).length;
  const [best] = [...parts].sort((a, b) => partners(b) - partners(a) || goingOut(b) - goingOut(a));
  if (best === undefined) return null;
  return partners(best) > 0 || parts.length === 1 ? best : null;
}
