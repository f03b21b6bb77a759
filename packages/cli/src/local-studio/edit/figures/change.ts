import {
  type Data,
  type Figure,
  type FigureKind,
  figureKinds,
  findPersonalData,
  latest,
  type UnionData,
} from '@gongkai/snapshot';
import type { JsonChange } from '../../../json/json-text.ts';
import type { EditRefusal } from '../../studio-words.ts';
import { type Json, recordOf, textOf, textsOf } from '../value.ts';
import { namedIds, selectFor } from './select.ts';

/** What a change is made with. */
export interface FiguresContext {
  readonly entry: UnionData;
  readonly data: Data;
  /** The figures as they are in the form, and those that are on the disk. */
  readonly figures: readonly Json[];
  readonly saved: ReadonlySet<string>;
}

const longestText = 400;
const longestSelect = 50_000;

/** A title was written for the numbers of the newest snapshot. */
const writtenNow = ({ entry }: FiguresContext, index: number): JsonChange[] =>
  entry.snapshots.length > 0
    ? [{ path: ['figures', index, 'writtenFor'], value: latest(entry).snapshot.date }]
    : [];

const isKind = (kind: unknown): kind is FigureKind => figureKinds.some((one) => one === kind);

/** An address that no figure of any union has, made of the number that the figure shows. */
function freeId(named: string, { data, figures, entry }: FiguresContext): string {
  const all = [...data.unions.values()].flatMap(({ figures: own }) => own?.figures ?? []);
  const taken = new Set([...all.map(({ id }) => id), ...figures.map(({ id }) => textOf(id))]);
  const stem = named === '' ? `${entry.union.id}-figure` : named.replaceAll('.', '-');
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  return id;
}

/** A figure of a number that none shows yet, under the words of the report. */
function added(kind: FigureKind, context: FiguresContext): Partial<Figure> & Json {
  const { entry, data, figures } = context;
  const { observations } = entry.snapshots.length > 0 ? latest(entry).snapshot : { observations: [] };
  const shown = new Set(figures.flatMap(({ select }) => namedIds(recordOf(select))));
  const first = observations.find(({ id }) => !shown.has(id)) ?? observations[0];
  const select = selectFor(kind, first ? { observations: [first.id] } : {}, entry);
  const { indicator = '', source, quantity } = first ?? {};
  const isOfNumber = namedIds(select).length > 0;
  return {
    id: freeId(isOfNumber ? (first?.id ?? '') : `${entry.union.id}.${kind}`, context),
    kind,
    domain: data.indicators.get(indicator)?.domain ?? 'guidance',
    title: isOfNumber ? (source?.phrase ?? quantity?.printed ?? '') : '',
    select,
    ...(entry.snapshots.length > 0 ? { writtenFor: latest(entry).snapshot.date } : {}),
  } as Partial<Figure> & Json;
}

/** Fields that hold one line, or none. */
const optional = new Set(['description']);
const editable = new Set(['title', 'domain', 'description']);

function setField(
  index: number,
  { field, value }: Json,
  context: FiguresContext,
): JsonChange[] | EditRefusal {
  const { figures, entry, saved } = context;
  const figure = figures[index];
  if (!figure || typeof field !== 'string' || typeof value !== 'string') return 'request';
  if (field === 'notes') {
    const lines = value.split('\n').map((line) => line.trim());
    const notes = lines.filter((line) => line !== '');
    if (notes.some((line) => line.length > longestText)) return 'cell';
    return [{ path: ['figures', index, 'notes'], value: notes.length > 0 ? notes : undefined }];
  }
  if (value.length > longestText || /[\n\r]/u.test(value)) return 'cell';
  const at = (key: string) => ['figures', index, key];
  if (field === 'kind') {
    if (!isKind(value)) return 'cell';
    const before = recordOf(figure.select);
    const select = selectFor(value, before, entry);
    return [
      { path: at('kind'), value },
      ...(select === before ? [] : [{ path: at('select'), value: select }]),
    ];
  }
  // Once it is saved it is an address that others have.
  if (field === 'id') return saved.has(textOf(figure.id)) ? 'cell' : [{ path: at('id'), value }];
  if (!editable.has(field)) return 'cell';
  const isGone = value === '' && optional.has(field);
  return [
    { path: at(field), value: isGone ? undefined : value },
    ...(field === 'domain' ? [] : writtenNow(context, index)),
  ];
}

/**
 * What a change of the form is in the file.
 *
 * @param edit as it came: nothing of it is trusted
 * @returns the changes, or why there are none
 */
export function figureChanges(edit: Json, context: FiguresContext): readonly JsonChange[] | EditRefusal {
  const { figures } = context;
  if (findPersonalData(JSON.stringify(edit)).length > 0) return 'personal';
  if (edit.type === 'lead') {
    const ids = textsOf(edit.ids);
    return [{ path: ['lead'], value: ids.length > 0 ? ids : undefined }];
  }
  if (edit.type === 'add') {
    if (!isKind(edit.kind)) return 'request';
    return [{ path: ['figures', figures.length], value: added(edit.kind, context), inserts: true }];
  }
  const index = edit.index as number;
  const figure = figures[index];
  if (!Number.isInteger(index) || !figure) return 'request';
  switch (edit.type) {
    case 'set':
      return setField(index, edit, context);
    case 'read':
      return writtenNow(context, index);
    case 'remove':
      return [{ path: ['figures', index], value: undefined }];
    case 'move': {
      const to = edit.to as number;
      if (!Number.isInteger(to) || !figures[to]) return 'request';
      return [
        { path: ['figures', index], value: undefined },
        { path: ['figures', to], value: figure, inserts: true },
      ];
    }
    case 'wording': {
      const [words, reason] = [textsOf(edit.words), textOf(edit.reason)];
      if (reason.length > longestText || words.join('').length > longestText) return 'cell';
      const value = words.length > 0 || reason !== '' ? { words, reason } : undefined;
      return [{ path: ['figures', index, 'wording'], value }];
    }
    case 'select': {
      const select = recordOf(edit.select);
      if (JSON.stringify(select).length > longestSelect) return 'cell';
      return [{ path: ['figures', index, 'select'], value: select }];
    }
    default:
      return 'request';
  }
}
