import type { Domain, FigureKind, FigureRow, FigureView } from '@gongkai/snapshot';
import type { PlainRow } from './plain-row.ts';

/** Kinds of figures that a plain table can be drawn as. */
export const plainKinds = ['bars', 'count', 'rate'] as const satisfies readonly FigureKind[];
export type PlainKind = (typeof plainKinds)[number];

/** Words of which nobody can tell how much they are. */
const unreadQuantity = (printed: string): FigureRow['observation']['quantity'] => ({
  printed,
  kind: 'unclear',
  value: null,
  low: null,
  high: null,
  unit: null,
});

/** What is drawn of an editor's table; nothing else of it is known, so nothing else of the view is looked at. */
export function plainView(
  read: readonly PlainRow[],
  { id, title, kind, area }: { id: string; title: string; kind: PlainKind; area: Domain },
): FigureView {
  const union: FigureRow['union'] = {
    id,
    name: title,
    shortName: title,
    level: 'county',
    adcode: '000000',
    parent: null,
    region: '',
  };
  const indicator: FigureRow['indicator'] = {
    id,
    label: { 'zh-Hans': title, en: title },
    domain: area,
    unitFamily: 'items',
    definition: title,
  };
  const rows = read.map(
    ({ label, text, quantity }, index): FigureRow => ({
      observation: {
        id: `${id}.r${index + 1}`,
        indicator: id,
        label,
        quantity: quantity ?? unreadQuantity(text),
        period: { type: 'notStated', basis: 'stated' },
        scope: { type: 'own' },
        status: { obs: 'A', conf: 'F' },
      },
      indicator,
      union,
      source: null,
      sourceNumber: null,
      snapshotDate: '',
      snapshotFile: '',
      ...(quantity === null ? { unread: true as const } : {}),
    }),
  );
  const figure = { id, kind, domain: area, title, select: { observations: [] } };
  return { figure, union: null, rows, mechanism: null, sources: [], snapshots: [] };
}
