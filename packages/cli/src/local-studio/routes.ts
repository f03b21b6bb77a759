import type { ProblemLocale } from '@gongkai/snapshot';
import { isWithheld, rowOfPhrase } from '../draft/add-row.ts';
import { writeSnapshot } from '../import/snapshot/sheet-snapshot.ts';
import { indicatorsFor } from '../indicators/indicators-for.ts';
import { proposer } from '../indicators/propose.ts';
import { sealCommand } from '../seal/command.ts';
import { isDay, isPartialDay } from '../today.ts';
import { type ApiAnswer, type ApiRequest, type Handler, ok, recordOf, refuse, stateNow } from './api.ts';
import type { ReportParagraph, RowChange } from './page/contract.ts';
import { countCases, writeCases } from './project/case-count.ts';
import { checkData, checkDraft } from './project/check-view.ts';
import type { StoredDraft } from './project/draft-store.ts';
import { changed } from './project/draft-view.ts';
import { indicatorChoices } from './project/indicator-choices.ts';
import { confirmLedger } from './project/ledger.ts';
import { takeFile } from './project/take-file.ts';
import { editHandlers, openStations } from './routes-edit.ts';

async function postFile(request: ApiRequest): Promise<ApiAnswer> {
  const { query, body, context, studio } = request;
  const { say, folder } = context;
  const [name, union, date, published] = ['name', 'union', 'date', 'published'].map(
    (key) => query.get(key) ?? '',
  ) as [string, string, string, string];
  const isNamed = name !== '' && name.length <= 255 && !/[/\\\0]/.test(name);
  if (!Buffer.isBuffer(body) || !isNamed || !folder.data.unions.has(union))
    return refuse(400, say.badRequest);
  if (!isDay(date)) return refuse(422, say.badDate(date));
  if (published !== '' && !isPartialDay(published)) return refuse(422, say.badPublished(published));
  const options = { union, date, published: published === '' ? null : published };
  const taken = await takeFile({ name, bytes: body }, options, context);
  if ('refused' in taken) return refuse(422, taken.refused);
  if ('draft' in taken) {
    await studio.store.put(taken.draft);
    studio.report = taken.report;
    studio.ledger = null;
  } else studio.ledger = taken.ledger;
  return stateNow(request);
}

async function postLedger(request: ApiRequest): Promise<ApiAnswer> {
  const { studio, context } = request;
  const { tables, replace } = recordOf(request.body);
  if (!studio.ledger) return refuse(409, context.say.noDraft);
  const { union } = studio.ledger;
  const done = confirmLedger(studio.ledger, tables, replace === true, context);
  if ('refused' in done) return refuse(422, done.refused);
  if (done.stations) {
    const opened = await openStations(request, union, done.stations);
    if (opened !== null) return refuse(422, opened);
  }
  if (done.draft) {
    await studio.store.put(done.draft);
    studio.report = null;
  }
  // Tables of cases wait to be counted.
  studio.ledger = studio.ledger.cases.length > 0 ? { ...studio.ledger, tables: [] } : null;
  const { json } = stateNow(request);
  return ok({ ...recordOf(json), said: done.said });
}

async function countLedger(request: ApiRequest) {
  const { studio, context } = request;
  const { tables, replace } = recordOf(request.body);
  if (!studio.ledger) return { refused: context.say.noDraft };
  return countCases(studio.ledger, tables, replace === true, context);
}

async function postCases(request: ApiRequest): Promise<ApiAnswer> {
  const counted = await countLedger(request);
  return 'refused' in counted ? refuse(422, counted.refused) : ok(counted.view);
}

async function postCasesWrite(request: ApiRequest): Promise<ApiAnswer> {
  const { studio, context } = request;
  const { ledger } = studio;
  const counted = await countLedger(request);
  if ('refused' in counted) return refuse(422, counted.refused);
  const { snapshot, view } = counted;
  if (!snapshot || !ledger) return refuse(422, view.refused ?? context.say.badCases);
  const isShown = recordOf(request.body).figures === true;
  const done = await writeCases(snapshot, ledger, isShown, context, () => studio.context(context.locale));
  studio.ledger = ledger.tables.length > 0 ? { ...ledger, cases: [] } : null;
  const { json } = stateNow(request);
  const { name: written, figures, kept, unsaved = '' } = done;
  return ok({ ...recordOf(json), written, figures, kept, unsavedFigures: unsaved });
}

const isChange = (change: unknown): change is RowChange => {
  const { row, cells } = recordOf(change);
  return Number.isInteger(row) && typeof cells === 'object' && cells !== null && !Array.isArray(cells);
};

async function postChanges(request: ApiRequest): Promise<ApiAnswer> {
  const { studio, context } = request;
  const { say } = context;
  const { version, changes } = recordOf(request.body);
  const { draft } = studio.store;
  if (!draft) return refuse(409, say.noDraft);
  if (!Array.isArray(changes) || changes.length > 2_000 || !changes.every(isChange))
    return refuse(400, say.badRequest);
  if (version !== draft.version)
    return { status: 409, json: { error: say.changedMeanwhile, state: studio.state(context) } };
  const rows = changed(draft.rows, changes, indicatorsFor(context.folder.data, draft.union));
  if ('refused' in rows) return refuse(422, rows.refused === 'personal' ? say.personal : say.badCell);
  await studio.store.put({ ...draft, rows });
  return stateNow(request);
}

const getReport: Handler = ({ studio }) =>
  ok(
    (studio.report?.paragraphs ?? []).map(
      (paragraph): ReportParagraph => ({
        number: paragraph.number,
        text: isWithheld(paragraph) ? null : paragraph.text,
      }),
    ),
  );

/** Changes the rows of the draft that the page has seen. */
async function changeRows(
  request: ApiRequest,
  act: (draft: StoredDraft) => Omit<StoredDraft, 'version'> | string,
): Promise<ApiAnswer> {
  const { studio, context } = request;
  const { draft } = studio.store;
  if (!draft) return refuse(409, context.say.noDraft);
  if (recordOf(request.body).version !== draft.version)
    return { status: 409, json: { error: context.say.changedMeanwhile, state: studio.state(context) } };
  const next = act(draft);
  if (typeof next === 'string') return refuse(422, next);
  await studio.store.put(next);
  return stateNow(request);
}

const postAdd: Handler = (request) =>
  changeRows(request, (draft) => {
    const { studio, context } = request;
    const { say, folder } = context;
    const { paragraph: number, start, end } = recordOf(request.body);
    const paragraph = studio.report?.paragraphs.find((one) => one.number === number);
    if (!studio.report || !paragraph) return say.noReport;
    if (!Number.isInteger(start) || !Number.isInteger(end)) return say.badRequest;
    const row = rowOfPhrase(
      paragraph,
      { start: start as number, end: end as number },
      {
        data: folder.data,
        union: draft.union,
        propose: proposer(indicatorsFor(folder.data, draft.union)),
        time: studio.report.time,
      },
    );
    if (typeof row === 'string') return say.badPhrase[row];
    return { ...draft, rows: [...draft.rows, row], added: (draft.added ?? 0) + 1 };
  });

/** Takes back the row that was added last. */
const postTakeBack: Handler = (request) =>
  changeRows(request, (draft) => {
    const { added = 0 } = draft;
    if (added === 0) return request.context.say.badRequest;
    return { ...draft, rows: draft.rows.slice(0, -1), added: added - 1 };
  });

const check: Handler = ({ studio, context, body }) => {
  const { draft } = studio.store;
  if (draft) return ok(checkDraft(draft, recordOf(body).replace === true, context).view);
  return ok({ ...checkData(context), refused: null, taken: 0, left: 0 });
};

async function postWrite(request: ApiRequest): Promise<ApiAnswer> {
  const { studio, context } = request;
  const { draft } = studio.store;
  if (!draft) return refuse(409, context.say.noDraft);
  const { view, snapshot } = checkDraft(draft, recordOf(request.body).replace === true, context);
  if (!snapshot || view.refused !== null) return refuse(422, view.refused ?? context.say.nobody);
  if (view.faults.length > 0) return refuse(422, context.say.faults(view.faults.length));
  await writeSnapshot(snapshot, context.folder);
  const { json } = stateNow(request);
  return ok({ ...recordOf(json), written: snapshot.name });
}

async function postSeal(request: ApiRequest): Promise<ApiAnswer> {
  const { context } = request;
  const lines: string[] = [];
  const print = (line: string) => lines.push(line);
  const io = { out: print, err: print, env: {} };
  const code = await sealCommand([context.folder.folder, '--lang', context.locale], io);
  if (code !== 0) return refuse(422, lines.join('\n'));
  const { json } = stateNow(request);
  return ok({ ...recordOf(json), said: lines });
}

const start =
  (kind: 'preview' | 'publish'): Handler =>
  (request) => {
    const { studio, context } = request;
    const isStarted = kind === 'preview' ? studio.startPreview(context) : studio.startPublish(context);
    return isStarted ? stateNow(request) : refuse(409, context.say.busy);
  };

const handlers: Readonly<Record<string, Handler>> = {
  ...editHandlers,
  'GET state': stateNow,
  'GET indicators': ({ context, query }) => ok(indicatorChoices(context, query.get('union') ?? '')),
  'POST file': postFile,
  'POST ledger': postLedger,
  'POST cases': postCases,
  'POST cases-write': postCasesWrite,
  'POST changes': postChanges,
  'GET report': getReport,
  'POST add': postAdd,
  'POST take-back': postTakeBack,
  'POST check': check,
  'POST write': postWrite,
  'POST preview': start('preview'),
  'POST seal': postSeal,
  'POST publish': start('publish'),
  'POST cancel': async (request) => {
    await request.studio.jobs.cancel();
    return stateNow(request);
  },
  'POST discard': async (request) => {
    await request.studio.store.remove();
    request.studio.ledger = null;
    request.studio.report = null;
    return stateNow(request);
  },
};

/** @returns what answers a request to `/api/<name>`; null where nothing does. */
const handlerFor = (method: string, name: string): Handler | null => {
  const key = `${method} ${name}`;
  return Object.hasOwn(handlers, key) ? (handlers[key] ?? null) : null;
};

/** Answers a request that was let in; changes happen one after the other. */
export async function answerApi(
  method: string,
  name: string,
  request: Omit<ApiRequest, 'context'>,
  locale: ProblemLocale,
): Promise<ApiAnswer | null> {
  const { studio } = request;
  // Asked every second while work runs: nothing is read for it.
  if (method === 'GET' && name === 'job') return ok(studio.job());
  const handler = handlerFor(method, name);
  if (!handler) return null;
  const act = async () => {
    const context = studio.context(locale);
    if (!context) throw Object.assign(new Error('data'), { code: 'ENOENT', path: studio.project });
    return handler({ ...request, context });
  };
  // Whoever cancels does not wait for what is to be cancelled.
  return name === 'cancel' ? act() : studio.inTurn(act);
}
