/** What the zoomable map is given and what it can be told. Everything of MapLibre stays behind this. */

/** One station as the zoomable map knows it. Its position is WGS-84 or CGCS2000. */
export interface MapStation {
  readonly id: string;
  readonly name: string;
  /** Code of `stationKinds`. */
  readonly kind: string;
  readonly position: readonly [longitude: number, latitude: number];
  /** It is fiction, and its name says so. In files it is a property of the feature. */
  readonly synthetic?: true;
}

/** Kinds that share a symbol, with its look as the page's legend shows it. */
export interface MapGroup {
  readonly id: string;
  readonly label: string;
  readonly kinds: readonly string[];
  /** SVG path around the origin, within a circle of radius 8. */
  readonly path: string;
  /** Any CSS colour, already resolved. */
  readonly colour: string;
}

/** Where stations come from: the page itself, a file of points, or a PMTiles file of clusters that `gongkai tiles` wrote. */
export type MapSource =
  | { readonly type: 'stations'; readonly stations: readonly MapStation[] }
  | { readonly type: 'geojson'; readonly url: string }
  | { readonly type: 'pmtiles'; readonly url: string };

/** A name beside a place. */
export interface MapTown {
  readonly name: string;
  readonly position: readonly [longitude: number, latitude: number];
}

/** A line around an area. Attribution and review number are drawn at the lower left, always. */
export interface MapBoundary {
  readonly geometry: { readonly type: 'Polygon' | 'MultiPolygon'; readonly coordinates: unknown };
  readonly attribution: string;
  readonly reviewNumber: string;
}

/** 天地图 with the union's own key: vec_w below cva_w, both by WMTS. */
export interface MapBaseMap {
  readonly provider: 'tianditu';
  readonly key: string;
  /** With `{s}` for 0 to 7; 天地图's own unless told. */
  readonly server?: string | undefined;
  readonly attribution: string;
  readonly reviewNumber: string;
}

/** Colours of the page, resolved: MapLibre knows no custom properties. */
export interface MapColours {
  readonly sheet: string;
  readonly ink: string;
  readonly ink2: string;
  readonly rule: string;
  readonly focus: string;
  /** Font family for names on the map. */
  readonly font: string;
}

/** What can be wrong with a zoomable map. After the fatal ones, and after `closed-for-others`, it is closed. */
export const mapProblems = [
  'no-webgl',
  'context-lost',
  'map-failed',
  'closed-for-others',
  'tiles-key',
  'tiles-quota',
  'tiles-timeout',
  'tiles-failed',
  'source-failed',
] as const;
export type MapProblem = (typeof mapProblems)[number];
export const fatalProblems: readonly MapProblem[] = ['no-webgl', 'context-lost', 'map-failed'];
/** After these the map is closed: the fatal ones, and that a page has room for a few maps only, which is nobody's fault. */
export const closingProblems: readonly MapProblem[] = [...fatalProblems, 'closed-for-others'];

export interface MapInput {
  /** An empty element with a size, in a document or a shadow tree. */
  readonly container: HTMLElement;
  readonly source: MapSource;
  readonly groups: readonly MapGroup[];
  readonly towns: readonly MapTown[];
  readonly boundary: MapBoundary | null;
  /** Whether all that it shows is fiction, which the map then says at the lower left. */
  readonly synthetic?: boolean | undefined;
  readonly baseMap: MapBaseMap | null;
  readonly colours: MapColours;
  readonly language: 'zh-Hans' | 'zh-Hant' | 'en';
  /** A station was chosen on the map, or the choice was taken back. */
  readonly onSelect: (id: string | null, properties: Readonly<Record<string, unknown>>) => void;
  /** Said once for each kind of problem; `detail` is for the console. */
  readonly onProblem: (problem: MapProblem, detail: string) => void;
  /** How long a tile of the base map may take, in milliseconds; 10 seconds unless told. */
  readonly tileTimeout?: number | undefined;
}

/** An open map. What it is told before it has drawn is kept, and shown as soon as it can be. */
export interface ZoomableMap {
  /** Resolves when it has drawn everything for the first time, or when it was closed before that; it never rejects. */
  readonly ready: Promise<void>;
  /** Shows these stations alone; null shows all. Not for a source of tiles, which hold their counts ready made. */
  show(ids: ReadonlySet<string> | null): void;
  /** Marks a station and brings it into view; null takes the mark away. Of tiles only a station that has been loaded can be marked. */
  select(id: string | null): void;
  /**
   * Marks where the reader is, or a place that was typed, and brings it into view with the nearest stations; null takes the mark away.
   *
   * @param label stands beside the mark; without one it is called the reader's own position
   */
  locate(position: readonly [longitude: number, latitude: number] | null, label?: string | undefined): void;
  /** Other colours: the page went dark or light. */
  recolour(colours: MapColours, groups: readonly MapGroup[]): void;
  /** Takes the map away and frees its WebGL context. */
  close(): void;
}
