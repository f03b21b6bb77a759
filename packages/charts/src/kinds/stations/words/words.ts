import type {
  CoordinateSystem,
  Precision,
  StationAudience,
  StationKind,
  StationService,
} from '@gongkai/snapshot';
import type { StationGroup } from './groups.ts';

/** Every word of ours in a figure of stations. A dictionary is complete when it has this type. */
export interface StationWords {
  readonly kinds: Readonly<Record<StationKind, string>>;
  readonly groups: Readonly<Record<StationGroup, string>>;
  readonly services: Readonly<Record<StationService, string>>;
  readonly audiences: Readonly<Record<StationAudience, string>>;
  readonly precisions: Readonly<Record<Precision, string>>;
  readonly systems: Readonly<Record<CoordinateSystem, string>>;
  /** Monday first. */
  readonly days: readonly string[];
  readonly everyDay: string;
  readonly closed: string;
  readonly nextDay: (time: string) => string;
  readonly dayRange: (first: string, last: string) => string;
  readonly allDay: string;
  readonly hoursUnknown: string;
  readonly between: string;
  /** Between what stands in a row of its own: services, partners. */
  readonly and: string;
  readonly stop: string;
  readonly places: (count: number) => string;
  readonly find: { readonly kind: string; readonly service: string; readonly town: string };
  readonly noTown: string;
  readonly hint: string;
  /** The tools that a script makes work: as the map element names them. */
  readonly tools: {
    readonly search: string;
    readonly searchHint: string;
    readonly open: string;
    readonly openThen: string;
    readonly allDay: string;
    readonly nearest: string;
  };
  /** Over the first few: those that never close, or any. */
  readonly first: { readonly allDay: string; readonly some: string };
  readonly legend: string;
  /** In the legend, of a symbol that is in the list and not on the map. */
  readonly listOnly: string;
  readonly list: string;
  readonly more: string;
  readonly routes: string;
  readonly routeBy: {
    readonly gaode: string;
    readonly baidu: string;
    readonly tencent: string;
    readonly device: string;
  };
  readonly phone: string;
  readonly audience: string;
  readonly partners: string;
  readonly honours: string;
  readonly verified: (day: string) => string;
  readonly unverified: string;
  readonly north: string;
  readonly metres: (count: number) => string;
  readonly kilometres: (count: number) => string;
  readonly reviewNumber: (number: string) => string;
  readonly boundary: (attribution: string) => string;
  readonly mapName: (title: string) => string;
  /** Notes below the map. */
  readonly notDrawn: (count: number) => string;
  /** How many there are. */
  readonly counted: (count: number) => string;
  /** The same with where addresses and hours stand, below a picture that shows neither. */
  readonly inAll: (count: number, allDay: number) => string;
  /** What is not drawn, below a picture that stands alone, with no list beside it. */
  readonly notPlaced: (count: number) => string;
  readonly hoursMissing: (count: number) => string;
  readonly noHolidays: string;
  readonly system: (name: string) => string;
  readonly converted: (from: string, to: string) => string;
  /** What is said of stations that do not exist. */
  readonly fiction: {
    /** Before a name. */
    readonly mark: string;
    /** A name in plain text, as on a drawing. */
    readonly named: (name: string) => string;
    /** In place of routes and phone. */
    readonly place: string;
    /** The button to all else that is told, without a promise of routes. */
    readonly more: string;
    /** On every drawing. */
    readonly credit: string;
    readonly moment: (date: string, day: string, time: string) => string;
  };
  /** Sentences of the summary. */
  readonly summary: {
    readonly opening: (count: number, towns: number) => string;
    readonly allDay: (count: number) => string;
    readonly kinds: (list: readonly string[]) => string;
    readonly most: (town: string, count: number) => string;
    readonly counted: (label: string, count: number) => string;
  };
}
