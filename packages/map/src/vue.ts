/** Types for templates of Vue 3: `import '@gongkai/map/vue'` once, anywhere in an application. */
import type { ErrorDetail } from '@gongkai/elements';
import type { VueElement } from '@gongkai/elements/vue';
import type { SelectDetail, StationMap } from './station-map/station-map.ts';

declare module 'vue' {
  interface GlobalComponents {
    'gk-station-map': VueElement<StationMap, { 'gk-select': SelectDetail; 'gk-error': ErrorDetail }>;
  }
}
