import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { NoPlaceError } from '../json/json-text.ts';
import { writeBeside } from '../write-beside.ts';
import { type ApiAnswer, type ApiRequest, type Handler, ok, recordOf, refuse } from './api.ts';
import type { EditedFile } from './edit/edited-file.ts';
import { diskText, type EditKind, editKinds, refusedState } from './edit/edits.ts';
import { faultsOf } from './edit/faults.ts';
import { figurePicture } from './edit/figures/picture.ts';
import { type Form, forms } from './edit/forms.ts';
import type { StudioContext } from './project/context.ts';
import type { LedgerStationsText } from './project/ledger-stations.ts';

/** What a request is about: the file in its form. */
interface Target {
  readonly kind: EditKind;
  readonly union: string;
  readonly form: Form;
  readonly edited: EditedFile;
}

function targetOf(
  { studio, context }: ApiRequest,
  kind: unknown,
  union: unknown,
): Target | { readonly refused: string } {
  const { say, folder } = context;
  if (typeof kind !== 'string' || typeof union !== 'string' || !Object.hasOwn(forms, kind))
    return { refused: say.badRequest };
  const form = forms[kind];
  if (!form || !folder.data.unions.has(union)) return { refused: say.badRequest };
  const known = kind as EditKind;
  const opened = studio.edits.open(known, union, form.empty(union, context), context);
  return 'refused' in opened ? opened : { kind: known, union, form, edited: opened.edited };
}

/** What a page asks beside: texts by name, of which nothing else is taken. */
const textsIn = (query: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(recordOf(query)).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );

const viewNow = async (
  { form, edited, union }: Target,
  context: StudioContext,
  query: unknown,
): Promise<ApiAnswer> => ok(await form.view(edited, union, context, textsIn(query)));

const getView =
  (kind: EditKind): Handler =>
  async (request) => {
    const union = request.query.get('union') ?? '';
    if (!request.context.folder.data.unions.has(union)) return refuse(400, request.context.say.badRequest);
    const target = targetOf(request, kind, union);
    if ('refused' in target) return ok(refusedState(union, target.refused));
    return viewNow(target, request.context, Object.fromEntries(request.query));
  };

/** Does something to a file in its form, where the page has seen it as it is. */
const posted =
  (act: (target: Target, request: ApiRequest) => Promise<string | null>): Handler =>
  async (request) => {
    const { context, studio, body } = request;
    const { kind, union, version, query } = recordOf(body);
    const target = targetOf(request, kind, union);
    if ('refused' in target) return refuse(422, target.refused);
    if (version !== target.edited.version) return refuse(409, context.say.changedMeanwhile);
    const refused = await act(target, request);
    if (refused !== null) return refuse(422, refused);
    // What was done may have changed the folder, and which file is mended.
    const now = studio.context(context.locale) ?? context;
    const after = targetOf({ ...request, context: now }, target.kind, target.union);
    return 'refused' in after ? ok(refusedState(target.union, after.refused)) : viewNow(after, now, query);
  };

const keep = async ({ kind, union, edited }: Target, { studio }: ApiRequest): Promise<null> => {
  await studio.edits.keep(kind, union, edited);
  return null;
};

const postEdit = posted(async (target, request) => {
  const { context, body } = request;
  const { edited, union, form } = target;
  const changes = form.changes(recordOf(recordOf(body).edit), edited, union, context);
  if (typeof changes === 'string') return context.say.editRefused[changes];
  try {
    edited.change(changes);
  } catch (error) {
    // The entry is none that could hold it: what the check says of it comes first.
    if (error instanceof NoPlaceError) return context.say.editRefused.request;
    throw error;
  }
  return keep(target, request);
});

const postUndo = posted((target, request) => {
  target.edited.undo();
  return keep(target, request);
});

const postRedo = posted((target, request) => {
  target.edited.redo();
  return keep(target, request);
});

const postSave = posted(async (target, request) => {
  const { kind, edited } = target;
  const { folder, say } = request.context;
  if (edited.isOutdated(diskText(edited.file, request.context))) return say.editedElsewhere(edited.file);
  const faults = faultsOf(edited, editKinds[kind], request.context).filter(({ isWarning }) => !isWarning);
  if (faults.length > 0) return say.fieldFaults(faults.length);
  if (edited.isChanged) {
    const file = path.join(folder.folder, edited.file);
    await mkdir(path.dirname(file), { recursive: true });
    await writeBeside(file, [edited.text]);
    edited.saved();
  }
  return keep(target, request);
});

const postDiscard = posted(async ({ kind, union }, { studio }) => {
  await studio.edits.discard(kind, union);
  return null;
});

/**
 * Puts the stations of a ledger into their form, in which they are looked through before they are saved.
 *
 * @returns why they cannot be, in words; null where they are there
 */
export async function openStations(
  request: ApiRequest,
  union: string,
  { text, doubts }: LedgerStationsText,
): Promise<string | null> {
  const target = targetOf(request, 'stations', union);
  if ('refused' in target) return target.refused;
  target.edited.replace(text);
  target.edited.doubts = doubts;
  return keep(target, request);
}

/** Narrower and wider pictures than a page shows. */
const [narrowest, widest] = [280, 1200];

const getPicture: Handler = async (request) => {
  const { query, context } = request;
  const union = query.get('union') ?? '';
  const target = targetOf(request, 'figures', union);
  if ('refused' in target) return refuse(422, target.refused);
  const width = Math.min(widest, Math.max(narrowest, Number(query.get('width')) || 0));
  const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
  const index = Number(query.get('index'));
  return ok(await figurePicture(target.edited, union, index, { width, theme }, context));
};

/** Answers to what forms ask. */
export const editHandlers: Readonly<Record<string, Handler>> = {
  'GET figures': getView('figures'),
  'GET stations': getView('stations'),
  'GET union': getView('union'),
  'GET site': getView('site'),
  'GET figure-picture': getPicture,
  'POST edit': postEdit,
  'POST edit-undo': postUndo,
  'POST edit-redo': postRedo,
  'POST edit-save': postSave,
  'POST edit-discard': postDiscard,
};
