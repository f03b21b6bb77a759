import {
  caseParts,
  domains,
  figureKinds,
  latest,
  moneyParts,
  type Observation,
  selectKeys,
  stationKinds,
  stationServices,
  type UnionData,
  unionLevels,
  unionRows,
} from '@gongkai/snapshot';
import type { FigureChoices, NumberChoice } from '../../page/edit/contract.ts';
import type { StudioContext } from '../../project/context.ts';
import { indicatorChoices } from '../../project/indicator-choices.ts';

/** Numbers of the newest snapshot, as a figure shows them. */
async function numberChoices(entry: UnionData, { folder, locale }: StudioContext): Promise<NumberChoice[]> {
  const { data } = folder;
  const { file, snapshot, sha256 } = latest(entry);
  const { periodWords, rowLabel, shownWords } = await import('@gongkai/charts');
  // A number of an indicator that there is not is told by the check.
  const isKnown = ({ indicator }: Observation) => data.indicators.has(indicator);
  const known = { ...snapshot, observations: snapshot.observations.filter(isKnown) };
  return unionRows(data, entry, { file, sha256, snapshot: known }).map((row) => ({
    id: row.observation.id,
    words: shownWords(row, locale),
    label: `${rowLabel(row, locale)} · ${periodWords(row.observation.period, locale)}`,
    domain: row.indicator.domain,
  }));
}

/** @returns what can be chosen for figures of a union, in words of the dictionaries. */
export async function figureChoices(entry: UnionData, context: StudioContext): Promise<FigureChoices> {
  const { locale, say } = context;
  const { domainLabel, figureKindLabel, levelLabel, stationWordsOf } = await import('@gongkai/charts');
  const { snapshot } = entry.snapshots.length > 0 ? latest(entry) : { snapshot: null };
  const station = stationWordsOf(locale);
  return {
    kinds: figureKinds.map((code) => ({
      code,
      words: figureKindLabel(code, locale),
      selects: selectKeys[code],
    })),
    domains: domains.map((code) => ({ code, words: domainLabel(code, locale) })),
    levels: unionLevels.map((code) => ({ code, words: levelLabel(code, locale) })),
    parts: {
      cases: caseParts.map((code) => ({ code, words: say.parts[code] })),
      money: moneyParts.map((code) => ({ code, words: say.parts[code] })),
    },
    numbers: snapshot ? await numberChoices(entry, context) : [],
    indicators: indicatorChoices(context, entry.union.id).map(({ id, label }) => ({
      code: id,
      words: label,
    })),
    mechanisms: (snapshot?.mechanisms ?? []).map(({ id, name }) => ({ code: id, words: name })),
    tables: (snapshot?.tables ?? []).map(({ id, label, measures, dimensions }) => ({
      code: id,
      words: label,
      measures: measures.map((measure) => ({ code: measure.id, words: measure.label })),
      dimensions: dimensions.map((dimension) => ({
        code: dimension.id,
        words: dimension.label,
        codes: dimension.codes.map((code) => ({ code: code.id, words: code.label })),
      })),
    })),
    stationKinds: stationKinds.map((code) => ({ code, words: station.kinds[code] })),
    stationServices: stationServices.map((code) => ({ code, words: station.services[code] })),
  };
}
