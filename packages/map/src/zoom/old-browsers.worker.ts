/** The same for MapLibre's worker, which runs this before anything else. */
import { mendOldBrowsers } from './old-browsers.ts';

mendOldBrowsers();
