import type { MapProblem } from '../../zoom/types.ts';
import type { ZoomState } from '../state/state.ts';
import { mapWords } from '../words/words.ts';
import type { ZoomContent, ZoomHost, ZoomMap } from './zoom-map.ts';

/** What the zoomable map stands in, and what it is told when it opens. */
export interface LazyZoomHost extends Omit<ZoomHost, 'onProblem' | 'onChange'> {
  readonly content: () => ZoomContent;
  /** Something went wrong, in words for the reader. */
  readonly onProblem: (problem: MapProblem, message: string, detail: string) => void;
  /** It is wanted, on its way, there or gone. */
  readonly onChange: (zoom: ZoomState) => void;
}

/** The zoomable map, whose code is loaded when it is first asked for. What it is told before that is what `content` says when it opens. */
export interface LazyZoomMap extends Pick<ZoomMap, 'show' | 'select' | 'locate'> {
  /** Opens the map; resolves when it has been drawn, or when it is clear that it cannot be. */
  open(): Promise<void>;
  close(): void;
}

/** A zoomable map that is not loaded yet. */
export function lazyZoomMap(host: LazyZoomHost): LazyZoomMap {
  const { language } = host;
  let map: ZoomMap | null = null;
  let wanted = false;

  const changed = () =>
    host.onChange({ wanted, loading: wanted && (map?.loading ?? true), usable: map?.usable ?? false });

  const say = async (problem: MapProblem, detail: string) => {
    const message = await import('../words/problem-words.ts').then(
      ({ problemWords }) => problemWords(problem, language),
      () => mapWords(language)['map-failed'],
    );
    host.onProblem(problem, message, detail);
  };

  const load = async (): Promise<ZoomMap> => {
    const { ZoomMap } = await import('./zoom-map.ts');
    const loaded: ZoomMap = new ZoomMap({
      ...host,
      onProblem: (problem, detail) => void say(problem, detail),
      onChange: () => {
        // It closes by itself, too, where something goes wrong.
        if (!loaded.open && !loaded.loading) wanted = false;
        changed();
      },
    });
    return loaded;
  };

  return {
    async open() {
      wanted = true;
      changed();
      try {
        map ??= await load();
      } catch (error) {
        wanted = false;
        changed();
        host.onProblem('map-failed', mapWords(language)['map-failed'], String(error));
        return;
      }
      // It may have been given up while it came.
      if (wanted) await map.start(host.content);
    },
    close() {
      wanted = false;
      map?.stop();
      changed();
    },
    show: (ids) => map?.show(ids),
    select: (id) => map?.select(id),
    locate: (origin) => map?.locate(origin),
  };
}
