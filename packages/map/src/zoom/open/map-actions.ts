import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { fit } from '../actions/camera.ts';
import { describePlace } from '../actions/describe-place.ts';
import { addKeyboardCursor } from '../actions/keyboard-cursor.ts';
import { openCluster, type Picked, pickAt } from '../actions/pick.ts';
import { makeSelection } from '../actions/selection.ts';
import { extentOf } from '../data/extent.ts';
import { featuresOf, nearest, type Place } from '../data/places.ts';
import { noFeatures, pointAt } from '../data/sources.ts';
import type { MapInput, ZoomableMap } from '../types.ts';
import { dictionaries } from '../words.ts';
import { recolour } from './make-map.ts';

/** How many stations are shown around the reader. */
const neighbours = 3;

type MapActions = Pick<ZoomableMap, 'show' | 'select' | 'locate' | 'recolour'>;

/**
 * What can be done with an open map, by the reader and by the page.
 *
 * @param places stations that the map draws itself
 * @param used called whenever the map is used
 */
export function mapActions(
  map: MapLibreMap,
  input: MapInput,
  places: readonly Place[],
  used: () => void,
): MapActions {
  let shown: ReadonlySet<string> | null = null;
  let removed = false;
  map.on('remove', () => {
    removed = true;
  });
  const known = new Map(places.map((place) => [place.id, place]));
  const selection = makeSelection(map, input, known, (id) => shown === null || shown.has(id));
  const setData = (source: string, data: GeoJSON.GeoJSON) =>
    map.getSource<GeoJSONSource>(source)?.setData(data);

  /** What is asked before the style is there, which MapLibre would drop or take for an error; then null. */
  let waiting: (() => void)[] | null = [];
  map.once('style.load', () => {
    const asked = waiting ?? [];
    waiting = null;
    for (const does of asked) does();
  });

  /** Of a map that is closed nothing is asked any more; the page may still hold it. */
  const act =
    <Given extends unknown[]>(does: (...given: Given) => void) =>
    (...given: Given) => {
      if (removed) return;
      used();
      if (waiting) waiting.push(() => does(...given));
      else does(...given);
    };

  const take = (found: readonly Picked[]) => {
    const [first] = found;
    if (!first) selection.clear();
    // It may be gone before its answer comes: other stations are shown, or the map is closed.
    else if (first.cluster) openCluster(map, first).catch(() => {});
    else selection.take(found);
  };
  const middle = () => {
    const { clientWidth, clientHeight } = map.getContainer();
    return pickAt(map, { x: clientWidth / 2, y: clientHeight / 2 });
  };
  map.on('click', ({ point }) => take(pickAt(map, point)));
  map.on('mousemove', ({ point }) => {
    if (map.isMoving()) return;
    map.getCanvasContainer().classList.toggle('maplibregl-track-pointer', pickAt(map, point).length > 0);
  });
  addKeyboardCursor(map, {
    describe: () => describePlace(input, middle()[0]),
    take: () => take(middle()),
    clear: selection.clear,
  });
  for (const name of ['pointerdown', 'keydown', 'wheel'] as const)
    map.getContainer().addEventListener(
      name,
      act(() => {}),
      { passive: true },
    );

  return {
    show: act((ids) => {
      if (input.source.type === 'pmtiles') return;
      shown = ids;
      setData('stations', featuresOf(ids ? places.filter(({ id }) => ids.has(id)) : places));
      selection.redraw();
    }),
    select: act(selection.select),
    locate: act((position, label) => {
      const name = label ?? dictionaries[input.language].you;
      setData('reader', position ? pointAt(position, { name }) : noFeatures);
      if (!position) return;
      const around = places.filter(({ id }) => shown === null || shown.has(id));
      const near = nearest(around, position, neighbours).map((place) => place.position);
      const extent = extentOf([position, ...near]);
      if (extent) fit(map, extent);
    }),
    recolour: act((colours, groups) => recolour(map, { ...input, colours, groups })),
  };
}
