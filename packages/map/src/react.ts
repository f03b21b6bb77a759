/** Types for JSX in React 19: `import '@gongkai/map/react'` once, anywhere in an application. */
import type { ErrorDetail } from '@gongkai/elements';
import type { ReactProps } from '@gongkai/elements/react';
import type { SelectDetail, StationMap } from './station-map/station-map.ts';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'gk-station-map': ReactProps<StationMap, { 'gk-select': SelectDetail; 'gk-error': ErrorDetail }>;
    }
  }
}
