import { rm } from 'node:fs/promises';
import path from 'node:path';
import { basePath, localeOf, type ProblemLocale, publishingUnions } from '@gongkai/snapshot';
import { type DataFolder, openDataFolder } from '../data-folder.ts';
import { fileReason } from '../file-words.ts';
import { BuildError, buildSite } from '../site/build.ts';
import { buildFailure } from '../site/failure.ts';
import { workFolder } from '../site/work-folder.ts';
import type { Terminal } from '../terminal.ts';
import { today } from '../today.ts';
import { Edits } from './edit/edits.ts';
import type { JobView, StudioState, UnionChoice } from './page/contract.ts';
import type { StudioContext } from './project/context.ts';
import { DraftStore } from './project/draft-store.ts';
import { draftView } from './project/draft-view.ts';
import { ledgerView, type OpenLedger } from './project/ledger.ts';
import type { OpenReport } from './project/take-file.ts';
import { unsealedFiles } from './project/unsealed.ts';
import { Jobs } from './publish/job.ts';
import { NotReadyError, publishWork } from './publish/publish.ts';
import { type FolderServer, serveFolders } from './server/folder-server.ts';
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
  /** Files that are mended in a form. */
  readonly edits: Edits;
  ledger: OpenLedger | null = null;
  /** The report of the draft, while the studio is open. */
  report: OpenReport | null = null;
  /** The built site that can be looked at, in its temporary folder. */
  #previewed: string | null = null;
  /** The data folder as it was read last. */
  #folder: DataFolder | null = null;
  readonly #preview: FolderServer;
  readonly #io: Terminal;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(project: string, io: Terminal, preview: FolderServer) {
    this.project = project;
    this.#preview = preview;
    this.#io = io;
    this.store = new DraftStore(workFolder(project));
    this.edits = new Edits(workFolder(project));
    this.jobs = new Jobs((error) => this.explain(error, localeOf(io.env)));
  }

  /** Opens the studio of a project. @throws the system's error where no server can listen */
  static async open(project: string, io: Terminal): Promise<Studio> {
    return new Studio(project, io, await serveFolders());
  }

  /** The origin of the preview, which alone may be shown in a frame: the page is told when it is loaded, before there is a preview. */
  get previewOrigin(): string {
    return this.#preview.origin;
  }

  /** Reads the data folder as it is now. @returns null where it cannot be read */
  context(locale: ProblemLocale): StudioContext | null {
    const io = { ...this.#io, err: () => {} };
    const folder = openDataFolder(path.join(this.project, 'data'), io, locale, this.#folder);
    this.#folder = folder;
    const day = today(this.#io);
    return folder && { project: this.project, folder, today: day, locale, say: studioWords[locale] };
  }

  /** Lets one change after the other happen, so that none is made of what another is about to replace. */
  inTurn<T>(act: () => Promise<T>): Promise<T> {
    const next = this.#queue.then(act, act);
    this.#queue = next.catch(() => {});
    return next;
  }

  /** Says in words why something failed. */
  explain(error: unknown, locale: ProblemLocale): string {
    if (error instanceof NotReadyError) return error.message;
    if (error instanceof BuildError) return buildFailure(error, locale);
    const { path: place } = error as NodeJS.ErrnoException;
    return `${place === undefined ? '' : `${path.relative(this.project, place)}: `}${fileReason(error, locale)}`;
  }

  /** Builds the site as it would be, and serves it at an address of its own. */
  startPreview(context: StudioContext): boolean {
    const { say, locale, folder } = context;
    return this.jobs.start('preview', say.building, async (tell, signal) => {
      const built = await buildSite(this.project, { language: locale, signal, onLine: tell });
      await this.#hidePreview();
      await this.#preview.show(built, basePath(folder.data.site?.url) ?? '/');
      this.#previewed = built;
      const ids = publishingUnions(folder.data).map(({ union }) => union.id);
      const id = ids.find((one) => one === this.store.draft?.union) ?? ids[0];
      return { address: this.#preview.addressOf(id === undefined ? '' : `unions/${id}/`) };
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
  state({ folder, today: day, locale }: StudioContext): StudioState {
    const { draft } = this.store;
    return {
      project: path.basename(this.project),
      unions: unionChoices(folder),
      today: day,
      draft: draft && draftView(draft, locale),
      ledger: this.ledger && ledgerView(this.ledger),
      hasReport: this.report !== null,
      unsaved: this.edits.unsaved,
      unsealed: unsealedFiles(folder.data),
      sealed: folder.data.chain?.length ?? 0,
      job: this.#jobView(),
    };
  }

  job = (): JobView | null => this.#jobView();

  async #hidePreview(): Promise<void> {
    const before = this.#previewed;
    this.#previewed = null;
    this.#preview.hide();
    if (before !== null) await rm(before, { recursive: true, force: true });
  }

  /** Ends what runs, and clears away what is no part of the project. */
  async end(): Promise<void> {
    await this.jobs.cancel();
    await this.#hidePreview();
    this.#preview.close();
  }
}
