import { latest } from '../data.ts';
import { say, show } from '../problem.ts';
import type { CheckContext } from './context.ts';

/** Figures select what is in the newest snapshot; what shares an axis has one unit family and one period. */
export function checkFigures({ data, report, brokenIds, unread }: CheckContext): void {
  for (const entry of data.unions.values()) {
    const { figures, figuresFile: file } = entry;
    if (!figures || unread.has(entry.union.id)) continue;
    const snapshot = entry.snapshots.length > 0 ? latest(entry).snapshot : null;
    const families = new Map(
      snapshot?.observations.map(({ id, indicator }) => [id, data.indicators.get(indicator)?.unitFamily]),
    );
    const periods = new Map(
      snapshot?.observations.map(({ id, period: { type, start, end } }) => [id, show([type, start, end])]),
    );
    const mechanisms = new Set(snapshot?.mechanisms.map(({ id }) => id));
    const known = (id: string, path: string) => {
      if (families.has(id) || brokenIds.has(id)) return;
      report({
        code: 'figure-select',
        file,
        path,
        expected: say('最新快照里的观测', 'an observation of the newest snapshot'),
        found: id,
      });
    };
    for (const [index, id] of (figures.lead ?? []).entries()) known(id, `$.lead[${index}]`);
    for (const [index, { kind, select }] of figures.figures.entries()) {
      const path = `$.figures[${index}].select`;
      if ((kind === 'mechanism') !== 'mechanism' in select) {
        const expected = kind === 'mechanism' ? 'mechanism' : 'observations';
        report({ code: 'figure-select', file, path, expected, found: Object.keys(select).join() });
      } else if ('mechanism' in select) {
        if (mechanisms.has(select.mechanism) || brokenIds.has(select.mechanism)) continue;
        const expected = say('最新快照里的机制', 'a mechanism of the newest snapshot');
        report({ code: 'figure-select', file, path: `${path}.mechanism`, expected, found: select.mechanism });
      } else {
        for (const [o, id] of select.observations.entries()) known(id, `${path}.observations[${o}]`);
        const used = new Set(select.observations.flatMap((id) => families.get(id) ?? []));
        if (used.size > 1 && kind !== 'tiles' && kind !== 'table') {
          report({
            code: 'figure-units',
            file,
            path,
            expected: say('同一个单位族', 'one unit family'),
            found: [...used].join(', '),
          });
        }
        const times = new Set(select.observations.flatMap((id) => periods.get(id) ?? []));
        if (times.size > 1 && (kind === 'bars' || kind === 'count')) {
          report({
            code: 'figure-periods',
            file,
            path,
            expected: say('同一段时间', 'one period'),
            found: [...times].join(' / '),
          });
        }
      }
    }
  }
}
