import { caseParts, moneyParts } from '../codes.ts';
import { bilingual } from '../problem/problem.ts';
import { observationFields, printedOrDerived } from '../schema/observation.ts';
import { date, dottedId, slug, text } from '../schema/values/text.ts';
import type { FigureRow, NumberedSource } from '../select/rows.ts';
import type { Indicator, Union } from '../types.ts';
import * as z from '../zod.ts';
import type { Keys, Reader } from './reader.ts';

/** An observation as a figure's JSON has it: with its label, whose it is, and where it comes from. */
export const entrySchema = z
  .strictObject({
    ...observationFields,
    label: text(60).optional(),
    union: slug,
    part: z.enum([...caseParts, ...moneyParts]).optional(),
    sourceNumber: z.int().positive().nullable(),
    snapshot: date,
    unread: z
      .literal(true)
      .optional()
      .describe('of plain rows: words of which nobody can tell how much they are'),
    inputs: z
      .array(z.strictObject({ id: dottedId, label: text(60), printed: text(25) }))
      .min(1)
      .optional()
      .describe('the printed numbers of which a derived one was computed'),
  })
  .check(printedOrDerived);
type Entry = z.infer<typeof entrySchema>;

/** What observations refer to. */
export interface Known {
  readonly unions: ReadonlyMap<string, Union>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: ReadonlyMap<number, NumberedSource>;
}

function rowOf(entry: Entry, at: Keys, known: Known, reader: Reader): FigureRow | null {
  const { id, label, union: unionId, part, sourceNumber, snapshot, unread, inputs, ...rest } = entry;
  const place = (key: string) => [...at, key];
  const indicator = known.indicators.get(entry.indicator);
  if (!indicator)
    return reader.complain('indicator-unknown', place('indicator'), 'indicators[].id', entry.indicator);
  const union = known.unions.get(unionId);
  if (!union) return reader.complain('schema', place('union'), 'unions[].id', unionId);
  const numbered = sourceNumber === null ? null : known.sources.get(sourceNumber);
  if (numbered === undefined)
    return reader.complain('source-unknown', place('sourceNumber'), 'sources[].number', sourceNumber);
  // The file says the indicator's label where the observation has none of its own.
  const own = label === undefined || label === indicator.label['zh-Hans'] ? {} : { label };
  const folder = union.synthetic ? 'demo' : 'unions';
  return {
    observation: { id, ...own, ...rest },
    indicator,
    union,
    source: numbered?.source ?? null,
    sourceNumber,
    snapshotDate: snapshot,
    // Plain rows stand in no snapshot.
    snapshotFile: snapshot && `${folder}/${unionId}/snapshots/${snapshot}.json`,
    ...(part === undefined ? {} : { part }),
    ...(inputs === undefined ? {} : { inputs }),
    ...(unread ? { unread } : {}),
  };
}

/** @returns the observations that can be shown: of the right shape, and with all that they refer to. */
export function readRows(raw: unknown, known: Known, reader: Reader): FigureRow[] {
  const seen = new Set<string>();
  return reader.list(entrySchema, raw, ['observations']).flatMap(({ value, at }) => {
    const row = rowOf(value, at, known, reader);
    if (row === null) return [];
    // Through the snapshots of a union one observation occurs once in each; the times of a plain trend are in none.
    if (value.snapshot === '') return [row];
    const key = `${value.id} ${value.snapshot} ${value.part ?? ''}`;
    if (seen.has(key)) {
      reader.complain(
        'id-duplicate',
        [...at, 'id'],
        bilingual('只出现一次', 'an id that is used once'),
        value.id,
      );
      return [];
    }
    seen.add(key);
    return [row];
  });
}
