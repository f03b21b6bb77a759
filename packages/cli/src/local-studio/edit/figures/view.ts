import { latest } from '@gongkai/snapshot';
import type { FigureEntry, FiguresView } from '../../page/edit/contract.ts';
import type { StudioContext } from '../../project/context.ts';
import type { EditedFile } from '../edited-file.ts';
import { diskText, editKinds, editState } from '../edits.ts';
import { faultsOf } from '../faults.ts';
import { entriesOf, type Json, recordOf, textOf, textsOf } from '../value.ts';
import { figureChoices } from './choices.ts';

/** @returns ids of the figures that are on the disk: they are promises. */
export function savedIds(edited: EditedFile, context: StudioContext): ReadonlySet<string> {
  const disk = diskText(edited.file, context);
  if (disk === null) return new Set();
  try {
    const value = JSON.parse(disk.replace('\uFEFF', '')) as unknown;
    return new Set(entriesOf({ value }, editKinds.figures).map(({ id }) => textOf(id)));
  } catch {
    return new Set();
  }
}

const figureEntry = (figure: Json, index: number, saved: ReadonlySet<string>): FigureEntry => ({
  index,
  id: textOf(figure.id),
  isNew: !saved.has(textOf(figure.id)),
  kind: textOf(figure.kind),
  domain: textOf(figure.domain),
  title: textOf(figure.title),
  description: textOf(figure.description),
  notes: textsOf(figure.notes),
  wording:
    figure.wording === undefined
      ? null
      : { words: textsOf(recordOf(figure.wording).words), reason: textOf(recordOf(figure.wording).reason) },
  writtenFor: textOf(figure.writtenFor),
  select: recordOf(figure.select),
});

/** @returns the figures of a union as their form shows them. */
export async function figuresView(
  edited: EditedFile,
  union: string,
  context: StudioContext,
): Promise<FiguresView | null> {
  const entry = context.folder.data.unions.get(union);
  if (!entry) return null;
  const saved = savedIds(edited, context);
  return {
    ...editState(edited, union, context),
    newest: entry.snapshots.length > 0 ? latest(entry).snapshot.date : null,
    lead: textsOf(recordOf(edited.value).lead),
    figures: entriesOf(edited, editKinds.figures).map((figure, index) => figureEntry(figure, index, saved)),
    choices: await figureChoices(entry, context),
    faults: faultsOf(edited, editKinds.figures, context),
  };
}
