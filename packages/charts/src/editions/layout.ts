import type { FigureView } from '@gongkai/snapshot';
import { denseWords } from '../kinds/dense.ts';
import { unsaidSigns } from '../kinds/mechanism/legend.ts';
import { codeNotes } from '../kinds/plot/cell.ts';
import { stationPictureNotes } from '../kinds/stations/summary.ts';
import type { DrawOptions } from '../options.ts';
import { notesOf } from '../page/notes.ts';
import { paletteOf } from '../palette.ts';
import { codeRemarks } from '../row/remarks.ts';
import { shownWords } from '../row/shown.ts';
import { remarks } from '../summary/remarks.ts';
import { textWidth } from '../text/measure.ts';
import { packLines } from '../text/wrap.ts';
import { wordsOf } from '../words/dictionary.ts';
import { candidatesOf } from './bodies/candidates.ts';
import { statedViews } from './bodies/stated.ts';
import type { Code } from './code/code.ts';
import { type Body, type Candidate, type HeadNeeds, nothingOmitted, type Omitted } from './model/body.ts';
import type { Edition } from './model/editions.ts';
import type { EditionStyle, SourceForm } from './model/style.ts';
import { editionWordsOf } from './model/words.ts';
import { creditedView, sourceWords, versionWords } from './text/foot.ts';
import { headOf, saidInTitle } from './text/head.ts';
import { type Paragraph, paragraph, paragraphsHeight } from './text/paragraph.ts';

/** What an edition is laid out with. */
export interface Setting {
  readonly view: FigureView;
  readonly edition: Edition;
  readonly style: EditionStyle;
  readonly options: DrawOptions;
  readonly siteName: string;
  /** What was corrected, in words. */
  readonly corrections: readonly string[];
  /** What must be said of the numbers of a title is left to its page. */
  readonly isTerse?: true;
  readonly code: Code | null;
  /** Width and, where it is given, height in the units in which text is counted. */
  readonly width: number;
  readonly height: number | null;
  readonly maxHeight: number;
}

/** Between the parts of an edition. */
export const gaps = { head: 5, body: 14, notes: 3, foot: 9, sideFoot: 7, code: 16 } as const;

/** From the upper edge to the head and from the foot to the lower edge, without the rule. */
export function marginsOf({ pad, side }: EditionStyle) {
  if (pad === 0) return { top: 12, bottom: 2 };
  return side ? { top: pad * 0.65, bottom: pad * 0.65 } : { top: pad * 0.8, bottom: pad * 0.8 };
}

/** All of an edition with its height, before it is placed. */
export interface Layout {
  readonly head: readonly Paragraph[];
  readonly body: Body | null;
  readonly notes: readonly Paragraph[];
  readonly foot: readonly Paragraph[];
  readonly footHeight: number;
  readonly height: number;
}

/** How much is said of sources: as the edition does, who published them and when, as little as may be. */
type SourceRoom = 'usual' | 'short' | 'least';

/** What stands around a body, with more or less of it. */
interface Variant extends HeadNeeds {
  readonly titles: readonly number[];
  readonly description: boolean;
  /** The period takes no line of its own where it need not. */
  readonly isCompact?: true;
  /** The title is all there is. */
  readonly alone?: true;
  readonly sources?: SourceRoom;
  /** What stands over the title in the place of the names of the unions, which the title says. */
  readonly over?: string | undefined;
}

/** Widths of the text: it is narrower beside the code, which stands beside the foot or, in a low picture, beside what is above it. */
export function widthsOf({ width, style, code }: Setting) {
  const inner = width - 2 * style.pad;
  const beside = code === null ? 0 : code.width + gaps.code;
  return style.side
    ? { inner, main: inner - beside, foot: inner }
    : { inner, main: inner, foot: inner - beside };
}

const forms: Readonly<Record<SourceRoom, SourceForm | null>> = {
  usual: null,
  short: 'short',
  least: 'least',
};

/** What must be said of numbers that nothing but the title says: that they are provisional, estimated. */
function titleRemarks(view: FigureView, { locale }: DrawOptions): readonly string[] {
  const { part } = wordsOf(locale).summary;
  const inTitle = new Set(saidInTitle(view, locale));
  return view.rows.flatMap((row) => {
    const shown = shownWords(row, locale);
    const said = inTitle.has(shown) ? codeRemarks(row, locale) : [];
    return said.length > 0 ? [part(shown, said.join(locale === 'en' ? ', ' : '，'))] : [];
  });
}

function footOf(
  { style, options, siteName, corrections, code, height, isTerse }: Setting,
  view: FigureView,
  width: number,
  omitted: Omitted,
  room: SourceRoom,
  isAlone: boolean,
) {
  const { ink, ink3 } = paletteOf(options);
  const { locale } = options;
  const strong = { fill: ink, 'font-weight': 700 };
  const line = (text: string, look = {}) => paragraph(text, width, style.foot, { fill: ink3, ...look });
  const { parts, numbers } = omitted;
  const isCut = parts > 0 || numbers > 0;
  const growing = height === null;
  const named = sourceWords(view, forms[room] ?? style.source, growing, locale);
  const counted = sourceWords(view, 'count', growing, locale);
  const credit = [
    room === 'least' && textWidth(named, style.foot) > width ? counted : named,
    versionWords(view, style.side, room === 'least', locale),
    ...(style.side ? [siteName] : []),
  ].filter((part) => part !== '');
  const corrected =
    corrections.length > 0 && !growing
      ? [editionWordsOf(locale).corrected(corrections.length, code !== null)]
      : corrections;
  return [
    ...packLines(isAlone && !isTerse ? titleRemarks(view, options) : [], width, style.foot).map((text) =>
      line(text, strong),
    ),
    ...corrected.map((text) => line(text, strong)),
    ...(isCut ? [line(editionWordsOf(locale).omitted(parts, numbers, code !== null), strong)] : []),
    ...packLines(credit, width, style.foot).map((text) => line(text)),
    ...(style.side ? [] : [line(siteName, strong)]),
  ];
}

/** What letters in the cells of a table mean: they say nothing by themselves. */
const lettersOf = ({ figure, table }: FigureView, { locale }: DrawOptions) =>
  figure.kind === 'heat' && table
    ? codeNotes(
        table.series.flatMap(({ cells }) => cells),
        locale,
      )
    : [];

/** What must be known of what is shown, which may be less than the figure; in small pictures only what nobody could guess. */
function notesFor(
  { style, options }: Setting,
  { view, isTold, isDrawn }: Pick<Body, 'view' | 'isTold' | 'isDrawn'>,
  width: number,
): readonly Paragraph[] {
  const own = denseWords(view)?.notes ?? (view.stations ? stationPictureNotes : null);
  const { ink2 } = paletteOf(options);
  const letters = isTold ? [] : lettersOf(view, options);
  const signs = isDrawn ? unsaidSigns(view, options) : [];
  const notes = [...signs, ...(style.notes ? notesOf(view, options, own, remarks) : letters)];
  return notes.map((text) => paragraph(text, width, style.foot, { fill: ink2 }));
}

/** Puts bodies under one head. */
interface Stack {
  readonly of: (body: Body | null, omitted?: Omitted) => Layout;
  /** The body of a candidate with all around it; null where it does not fit. */
  readonly with: (candidate: Candidate) => Layout | null;
}

function stackOf(setting: Setting, variant: Variant): Stack {
  const {
    titles,
    description,
    alone = false,
    isCompact = false,
    withoutPeriod = false,
    sources = 'usual',
    isCourseless = false,
    over,
  } = variant;
  const { view, style, options, code, height, maxHeight } = setting;
  const widths = widthsOf(setting);
  const { top, bottom } = marginsOf(style);
  const given = {
    width: widths.main,
    style,
    isLow: height !== null,
    description,
    titles,
    alone,
    when: !withoutPeriod,
    isCompact,
    isCourseless,
    over,
  };
  const head = headOf(view, given, options);
  const headHeight = paragraphsHeight(head, gaps.head);
  const of = (body: Body | null, omitted: Omitted = nothingOmitted): Layout => {
    const notes = body === null ? [] : notesFor(setting, body, widths.inner);
    const noted = notes.length > 0 ? gaps.body + paragraphsHeight(notes, gaps.notes) : 0;
    const foot = footOf(
      setting,
      body === null ? view : creditedView(view, body.view),
      widths.foot,
      body?.omitted ?? omitted,
      sources,
      body === null,
    );
    const own = paragraphsHeight(foot);
    const footHeight = style.side || code === null ? own : Math.max(own, code.height);
    const shown = headHeight + (body === null ? 0 : gaps.body + body.height);
    const main = style.side ? Math.max(shown, code?.height ?? 0) : shown;
    const between = style.side ? 2 * gaps.sideFoot : gaps.body + gaps.foot;
    const all = style.rule + top + main + noted + between + footHeight + bottom;
    return { head, body, notes, foot, footHeight, height: Math.ceil(all) };
  };
  const limit = height ?? maxHeight;
  const roomWith = (omitted: Omitted, isTold?: true) => ({
    width: widths.main,
    height: limit - of({ height: 0, omitted, view, at: () => '', ...(isTold && { isTold }) }).height,
  });
  const some = { parts: 1, numbers: 1 };
  const rooms = [roomWith(nothingOmitted, true), roomWith(some, true)];
  if (!style.notes && lettersOf(view, options).length > 0) rooms.push(roomWith(some));
  return {
    of,
    with(candidate) {
      // That something is left out is said in a line, and what letters mean in others, which take room from the body.
      for (const room of rooms) {
        const body = room.height > 0 ? candidate(room) : null;
        const layout = body === null ? null : of(body);
        if (layout === null) return null;
        if (layout.height <= limit) return layout;
        // The sources of what is shown may be longer than those of all, which are only counted.
        const less = { ...room, height: room.height - (layout.height - limit) };
        const smaller = less.height > 0 ? candidate(less) : null;
        const other = smaller === null ? null : of(smaller);
        if (other !== null && other.height <= limit) return other;
      }
      return null;
    },
  };
}

/** Sizes of a title that stands alone. */
const loneTitles = [46, 42, 38, 34, 31, 28, 26, 24, 22, 20, 18, 17, 16, 15, 14, 13] as const;
/** A title is not made smaller than this while something else may give way. */
const minLoneTitle = 17;
/** Nor smaller than this while its sources are named. */
const minSourcedTitle = 14;

/** Titles that stand alone, the best first: what gives way before the title becomes small is the period, then who published the sources. */
const loneVariants: readonly Variant[] = [
  [minLoneTitle, {}],
  [minLoneTitle, { withoutPeriod: true as const }],
  [minSourcedTitle, { withoutPeriod: true as const }],
  [0, { withoutPeriod: true as const, sources: 'least' as const }],
].flatMap(([least, less]) =>
  loneTitles
    .filter((size) => size >= (least as number))
    .map((size): Variant => ({ titles: [size], description: false, alone: true, ...(less as object) })),
);

/** What may stand around a body, the fullest first: where a picture has a height, more and more of it gives way. */
function headVariants({ edition, style, height }: Setting, { isSmallTitled }: HeadNeeds): readonly Variant[] {
  const titlesOf = (shares: readonly number[]) =>
    shares.map((share) => style.title * share).filter((size) => size >= edition.smallest + 2);
  const [titles, small] = [titlesOf([1, 0.9, 0.8]), isSmallTitled ? titlesOf([0.7]) : []];
  return [
    ...(height === null ? [{ titles, description: true }] : []),
    { titles, description: false },
    ...(height === null
      ? []
      : [
          { titles: titles.slice(-1), description: false },
          { titles: titles.slice(-1), description: false, isCompact: true as const },
          // A number is worth more than the name of one of its sources.
          ...(style.source === 'full' ? ['short' as const, 'least' as const] : ['least' as const]).map(
            (sources) => ({
              titles: titles.slice(-1),
              description: false,
              isCompact: true as const,
              sources,
            }),
          ),
          ...(small.length > 0
            ? [{ titles: small, description: false, isCompact: true as const, sources: 'least' as const }]
            : []),
        ]),
  ];
}

/**
 * The layout of an edition: of the ways to show its figure the best that fits under one of its heads, else its title alone, as large as it fits.
 *
 * @throws RangeError where not even the title fits
 */
export function layoutOf(setting: Setting): Layout {
  const { view, edition, options, height, maxHeight } = setting;
  // A number that the title says is not said again under it, but large in the title.
  // One that is provisional, hidden or unread is: a title says no statuses.
  const hasStatus = view.rows.some((row) => codeRemarks(row, options.locale).length > 0);
  const isSaid = edition.leads === 'numbers' && !hasStatus && saidInTitle(view, options.locale).length > 0;
  // Heads that are asked for alike are laid out once.
  const laid = new Map<string, readonly Stack[]>();
  const stacksOf = (needs: HeadNeeds) => {
    const key = JSON.stringify(needs);
    const known =
      laid.get(key) ??
      headVariants(setting, needs).map((variant) => stackOf(setting, { ...variant, ...needs }));
    laid.set(key, known);
    return known;
  };
  for (const { candidate, head } of isSaid ? [] : candidatesOf({ view, edition, options })) {
    for (const stack of stacksOf(head)) {
      const layout = stack.with(candidate);
      if (layout !== null) return layout;
    }
  }
  for (const { view: shown, omitted, over } of isSaid ? [] : statedViews(view, options)) {
    const told = { ...creditedView(view, shown), figure: shown.figure, rows: shown.rows };
    for (const variant of loneVariants) {
      // Its title says of when it is, or what stands over that.
      const stack = stackOf({ ...setting, view: told }, { ...variant, withoutPeriod: true, over });
      const layout = stack.of(null, omitted);
      if (layout.height <= (height ?? maxHeight)) return layout;
    }
  }
  const isCourse = view.figure.kind === 'trend';
  for (const variant of loneVariants) {
    // A title that says none of a trend's numbers tells of a course that nobody sees.
    const layout = stackOf(setting, {
      ...variant,
      ...(!isSaid && isCourse && { isCourseless: true as const }),
    }).of(null);
    if (layout.height <= (height ?? maxHeight)) return layout;
  }
  // Better a picture that leaves to its page what was corrected than none.
  if (setting.corrections.length > 0) return layoutOf({ ...setting, corrections: [] });
  if (!setting.isTerse) return layoutOf({ ...setting, isTerse: true });
  throw new RangeError(`the title of figure ${view.figure.id} is too long for edition ${edition.name}`);
}
