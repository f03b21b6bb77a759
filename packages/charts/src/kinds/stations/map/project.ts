import type { BoundaryView } from '@gongkai/snapshot';
import { geoMercator, geoPath } from 'd3-geo';
import type { MultiLineString, MultiPoint } from 'geojson';

/** Room around what is drawn, as a share of the width. */
const margin = 0.06;

/** Nothing narrower than this is shown: one station alone would fill the map with a street corner. */
const minMetres = 2000;

const metresPerDegree = 111_320;
const radians = Math.PI / 180;

/** Heights as a share of the width: an area is shown as it lies, within what a page can hold. */
const [lowest, highest] = [0.62, 1.1];

/** Where places stand in a drawing. */
export interface Projected {
  readonly width: number;
  readonly height: number;
  readonly place: (position: readonly [number, number]) => readonly [x: number, y: number];
  /** The boundary as an SVG path; empty without one. */
  readonly boundary: string;
  /** Metres that one pixel stands for in the middle of the map. */
  readonly metresPerPixel: number;
  /** Pixels per radian, and where longitude 0 and the equator are: who knows these can place another point. */
  readonly mercator: readonly [scale: number, x: number, y: number];
}

/** What is to be shown: places, and the line around them. */
export interface Drawn {
  readonly positions: readonly (readonly [longitude: number, latitude: number])[];
  readonly boundary: BoundaryView | null;
}

/** Drawn as lines: d3-geo takes the inside of a ring from its winding, on which GeoJSON and d3 differ. */
export function ringsOf(boundary: BoundaryView | null): [number, number][][] {
  if (!boundary) return [];
  const { geometry } = boundary;
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
}

function extent(view: Drawn): [west: number, south: number, east: number, north: number] {
  const places = [...view.positions, ...ringsOf(view.boundary).flat()];
  const lngs = places.map(([lng]) => lng);
  const lats = places.map(([, lat]) => lat);
  const [west, east] = [
    lngs.reduce((a, b) => Math.min(a, b), 180),
    lngs.reduce((a, b) => Math.max(a, b), -180),
  ];
  const [south, north] = [
    lats.reduce((a, b) => Math.min(a, b), 85),
    lats.reduce((a, b) => Math.max(a, b), -85),
  ];
  const middle = (south + north) / 2;
  const least = minMetres / metresPerDegree / 2;
  const wide = Math.max(0, least / Math.cos(middle * radians) - (east - west) / 2);
  const high = Math.max(0, least * lowest - (north - south) / 2);
  return [west - wide, south - high, east + wide, north + high];
}

/**
 * @param view at least one position
 * @param width of the drawing
 * @param credit room for the credit of a boundary below what is drawn, as a share of the width
 * @returns the Mercator projection that shows all of them, north up, as every map that readers know
 */
export function project(view: Drawn, width: number, credit = 0): Projected {
  const [west, south, east, north] = extent(view);
  const corners: MultiPoint = {
    type: 'MultiPoint',
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const flat = geoMercator().scale(1).translate([0, 0]);
  const [[left, top] = [0, 0], [right, bottom] = [1, 1]] = [
    flat([west, north]) ?? [0, 0],
    flat([east, south]) ?? [1, 1],
  ];
  const shape = (bottom - top) / Math.max(1e-12, right - left);
  const room = width * margin;
  const below = view.boundary ? Math.max(room, width * credit) : room;
  const height = Math.round(
    width * Math.min(highest, Math.max(lowest, shape * (1 - 2 * margin) + margin + below / width)),
  );
  const projection = geoMercator().fitExtent(
    [
      [room, room],
      [width - room, height - below],
    ],
    corners,
  );
  const line: MultiLineString = { type: 'MultiLineString', coordinates: ringsOf(view.boundary) };
  const middle = ((south + north) / 2) * radians;
  const [x, y] = projection.translate();
  return {
    mercator: [projection.scale(), x, y],
    width,
    height,
    place: ([lng, lat]) => {
      const [x = 0, y = 0] = projection([lng, lat]) ?? [];
      return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    },
    boundary: geoPath(projection).digits(0)(line) ?? '',
    metresPerPixel: (metresPerDegree * Math.cos(middle)) / (projection.scale() * radians),
  };
}
