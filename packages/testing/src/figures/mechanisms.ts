/**
 * The mechanisms that the five unions of `data/` published in their first snapshots, which are sealed and never change: what the
 * golden pictures show. Imported rather than read, so that a browser has them, too.
 */
import type { Catalogue, Data, FigureView, Indicator, Snapshot, Union, UnionData } from '@gongkai/snapshot';
import { figureView } from '@gongkai/snapshot';
import catalogueJson from '../../../../data/indicators.json' with { type: 'json' };
import ankangSnapshot from '../../../../data/unions/ankang/snapshots/2026-11-21.json' with { type: 'json' };
import ankang from '../../../../data/unions/ankang/union.json' with { type: 'json' };
import baiseSnapshot from '../../../../data/unions/baise/snapshots/2026-11-21.json' with { type: 'json' };
import baise from '../../../../data/unions/baise/union.json' with { type: 'json' };
import hanyinSnapshot from '../../../../data/unions/hanyin/snapshots/2026-11-21.json' with { type: 'json' };
import hanyin from '../../../../data/unions/hanyin/union.json' with { type: 'json' };
import louxingSnapshot from '../../../../data/unions/louxing/snapshots/2026-11-21.json' with { type: 'json' };
import louxing from '../../../../data/unions/louxing/union.json' with { type: 'json' };
import shifangSnapshot from '../../../../data/unions/shifang/snapshots/2026-11-21.json' with { type: 'json' };
import shifang from '../../../../data/unions/shifang/union.json' with { type: 'json' };

const catalogue = catalogueJson as unknown as Catalogue;
const indicators = new Map<string, Indicator>(catalogue.indicators.map((entry) => [entry.id, entry]));

const published = [
  [ankang, ankangSnapshot],
  [baise, baiseSnapshot],
  [hanyin, hanyinSnapshot],
  [louxing, louxingSnapshot],
  [shifang, shifangSnapshot],
] as unknown as readonly (readonly [Union, Snapshot])[];

/** Every mechanism as a figure of its own, by its id. */
export const mechanismViews: ReadonlyMap<string, FigureView> = new Map(
  published.flatMap(([union, snapshot]) => {
    const entry: UnionData = {
      union,
      unionFile: `unions/${union.id}/union.json`,
      snapshots: [{ file: `unions/${union.id}/snapshots/${snapshot.date}.json`, snapshot, sha256: null }],
      figures: null,
      figuresFile: `unions/${union.id}/figures.json`,

      ownIndicators: [],
      indicatorsFile: 'indicators.json',
      stations: null,
      boundary: null,
    };
    const data: Data = { catalogue, indicators, unions: new Map([[union.id, entry]]) };
    return snapshot.mechanisms.map(({ id, name, domain }) => {
      const figure = { id: id.replaceAll('.', '-'), kind: 'mechanism', domain, title: name } as const;
      return [id, figureView(data, entry, { ...figure, select: { mechanism: id } })] as const;
    });
  }),
);

/** Those whose pictures are kept: every form, and what of each form is hard to draw. */
export const keptMechanisms = [
  'hanyin.dual-link',
  'hanyin.arbitration-joint',
  'shifang.355',
  'shifang.seven-steps',
  'shifang.one-three-n',
  'shifang.four-founding-patterns',
  'ankang.three-orders',
  'baise.home-station-point',
  'louxing.service-complex',
  'louxing.dispute-resolution',
] as const;

/** @returns the name of the file in which a picture is kept. */
export function keptName(id: string, width: number): string {
  return `mechanism-${id.replaceAll('.', '-')}-${width}`;
}
