import { rm } from 'node:fs/promises';
import path from 'node:path';
import { basePath, localeOf, type ProblemLocale, publishers } from '@gongkai/snapshot';
import { type DataFolder, openDataFolder } from '../data-folder.ts';
import { fileReason } from '../file-words.ts';
import { newSeals } from '../seal/new-entries.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';
import type { IndicatorChoice, JobView, StudioState, UnionChoice } from './page/contract.ts';
import type { StudioContext } from './project/context.ts';
import { DraftStore } from './project/draft-store.ts';
import { draftView } from './project/draft-view.ts';
import { ledgerView, type OpenLedger } from './project/ledger.ts';
import { type FolderServer, serveFolder } from './server/folder-server.ts';
import { BuildError, buildSite, workFolder } from './site/build.ts';
import { Jobs } from './site/job.ts';
import { NotReadyError, publishWork } from './site/publish.ts';
import { studioWords } from './words.ts';

/** Unions of which something can be put in: those that nobody is below, first; made-up ones are none. */
function unionChoices({ data }: DataFolder): UnionChoice[] {
  const all = [...data.unions.values()].map(({ union }) => union).filter(({ synthetic }) => !synthetic);
  const parents = new Set(all.map(({ parent }) => parent));
  const order = (id: string) => (parents.has(id) ? 1 : 0);
  return all
    .sort((a, b) => order(a.id) - order(b.id) || (a.id < b.id ? -1 : 1))
    .map(({ id, name }) => ({ id, name }));
}

/** The studio of one project: what is open in it, and what is being done. */
export class Studio {
  readonly project: string;
  readonly store: DraftStore;
  readonly jobs: Jobs;
  ledger: OpenLedger | null = null;
  #preview: { readonly folder: string; readonly server: FolderServer; readonly page: string } | null = null;
  readonly #io: Terminal;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(project: string, io: Terminal) {
    this.project = project;
    this.#io = io;
    this.store = new DraftStore(workFolder(project));
    this.jobs = new Jobs((error) => this.explain(error, localeOf(io.env)));
  }

  /** The origin of the preview, which alone may be shown in a frame. */
  get previewOrigin(): string | null {
    return this.#preview?.server.origin ?? null;
  }

  /** Reads the data folder as it is now. @returns null where it cannot be read */
  context(locale: ProblemLocale): StudioContext | null {
    const folder = openDataFolder(path.join(this.project, 'data'), { ...this.#io, err: () => {} }, locale);
    return folder && { project: this.project, folder, locale, say: studioWords[locale] };
  }

  /** Lets one change after the other happen, so that none is made of what another is about to replace. */
  inTurn<T>(act: () => Promise<T>): Promise<T> {
    const next = this.#queue.then(act, act);
    this.#queue = next.catch(() => {});
    return next;
  }

  /** Says in words why something failed. */
  explain(error: unknown, locale: ProblemLocale): string {
    const say = studioWords[locale];
    if (error instanceof NotReadyError) return error.message;
    if (error instanceof BuildError)
      return error.reason === 'missing' ? say.notInstalled : say.buildFailed(error.lines);
    const { path: place } = error as NodeJS.ErrnoException;
    return `${place === undefined ? '' : `${path.relative(this.project, place)}: `}${fileReason(error, locale)}`;
  }

  /** Builds the site as it would be, and serves it at an address of its own. */
  startPreview(context: StudioContext): boolean {
    const { say, locale, folder } = context;
    return this.jobs.start('preview', say.building, async (tell, signal) => {
      const built = await buildSite(this.project, { language: locale, signal, onLine: tell });
      await this.#closePreview();
      const server = await serveFolder(built, basePath(folder.data.site?.url) ?? '/');
      const [union] = publishers(folder.data);
      this.#preview = {
        folder: built,
        server,
        page: union ? `unions/${union.union.id}/` : '',
      };
      return { address: server.addressOf(this.#preview.page) };
    });
  }

  startPublish = (context: StudioContext): boolean =>
    this.jobs.start('publish', context.say.building, publishWork(context));

  #jobView(): JobView | null {
    const job = this.jobs.state;
    if (!job) return null;
    const { kind, state, line, startedAt, result } = job;
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    return { kind, state, line, seconds, ...result };
  }

  /** @returns all that the page shows, but for what is long and rarely changes. */
  state({ folder, locale }: StudioContext): StudioState {
    const { draft } = this.store;
    return {
      project: path.basename(this.project),
      unions: unionChoices(folder),
      today: today(this.#io),
      draft: draft && draftView(draft, locale),
      ledger: this.ledger && ledgerView(this.ledger),
      unsealed: newSeals(folder.data, undefined, '').map(({ file }) => file),
      sealed: folder.data.chain?.length ?? 0,
      job: this.#jobView(),
    };
  }

  job = (): JobView | null => this.#jobView();

  async #closePreview(): Promise<void> {
    const before = this.#preview;
    this.#preview = null;
    before?.server.close();
    if (before) await rm(before.folder, { recursive: true, force: true });
  }

  /** Ends what runs, and clears away what is no part of the project. */
  async end(): Promise<void> {
    await this.jobs.cancel();
    await this.#closePreview();
  }
}

/** @returns the indicators that a union can use, by work area as the catalogue has them. */
export function indicatorChoices(
  { folder, locale }: StudioContext,
  union: string,
): readonly IndicatorChoice[] {
  const own = folder.data.unions.get(union)?.ownIndicators ?? [];
  return [...own, ...folder.data.catalogue.indicators].map(({ id, label, domain }) => ({
    id,
    label: (locale === 'en' ? label.en : undefined) ?? label['zh-Hans'],
    domain,
  }));
}
